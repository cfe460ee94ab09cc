package org.sitrep.pattern;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.document.TokenRange;

/**
 * Runs programs over a range of tokens. It backtracks, but never looks at the same instruction and
 * token twice while a pattern fails, so that work is bounded by pattern times range. Of all ways
 * the longest wins, of equally long ones the first as the pattern is written.
 */
final class Matcher {
  private static final int FIRST_SIZE = 64;
  private static final Program NOTHING = new Program(new Element.Sequence(List.of()));

  private final Words words;
  private final TokenRange range;
  private Program program = NOTHING;
  private long[] seen = new long[FIRST_SIZE];
  private int[] stack = new int[FIRST_SIZE];
  private int top;
  private int[] slots = new int[0];
  private int[] best = new int[0];
  private int bestEnd = -1;

  Matcher(Words words, TokenRange range) {
    this.words = words;
    this.range = range;
  }

  /** Goes over to another program, or starts the same one anew. */
  void use(Program other) {
    program = other;
    int size = (program.size() * (range.length() + 1) + 63) / 64;
    if (size > seen.length) {
      seen = new long[size];
    } else {
      Arrays.fill(seen, 0, size, 0);
    }
    int marks = 2 * program.captures().size();
    if (marks > slots.length) {
      slots = new int[marks];
      best = new int[marks];
    }
  }

  /**
   * Token behind the longest match that begins at {@code start}, or -1. After a match, {@link #use}
   * has to be called before the next start; after none it must not, which keeps the work bounded.
   */
  int run(int start) {
    bestEnd = -1;
    top = 0;
    Arrays.fill(slots, -1);
    push(0, start);
    while (top > 0) {
      int token = stack[--top];
      int address = stack[--top];
      if (address < 0) {
        slots[~address] = token;
      } else {
        follow(address, token, start);
      }
    }
    return bestEnd;
  }

  private void follow(int firstAddress, int firstToken, int start) {
    int address = firstAddress;
    int token = firstToken;
    while (isNew(address, token)) {
      Program.Instruction instruction = program.at(address++);
      switch (instruction.operation()) {
        case TAKE -> {
          token = instruction.step().end(words, token, range.to());
          if (token < 0) {
            return;
          }
        }
        case REFUSE -> {
          if (instruction.step().end(words, token, range.to()) >= 0) {
            return;
          }
        }
        case SPLIT -> {
          push(instruction.second(), token);
          address = instruction.first();
        }
        case JUMP -> address = instruction.first();
        case MARK -> mark(instruction.first(), token);
        case ACCEPT -> {
          accept(token, start);
          return;
        }
      }
    }
  }

  private boolean isNew(int address, int token) {
    int bit = address * (range.length() + 1) + token - range.from();
    long mask = 1L << bit;
    boolean isNew = (seen[bit >> 6] & mask) == 0;
    seen[bit >> 6] |= mask;
    return isNew;
  }

  private void mark(int slot, int token) {
    push(~slot, slots[slot]);
    slots[slot] = token;
  }

  private void accept(int token, int start) {
    if (token > bestEnd && token > start) {
      bestEnd = token;
      System.arraycopy(slots, 0, best, 0, slots.length);
    }
  }

  private void push(int address, int token) {
    if (top + 2 > stack.length) {
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[top++] = address;
    stack[top++] = token;
  }

  /** What the captures of the last match hold; a capture that took no token is absent. */
  Map<String, TokenRange> captures() {
    Map<String, TokenRange> captures = new LinkedHashMap<>();
    List<String> names = program.captures();
    for (int i = 0; i < names.size(); i++) {
      if (best[2 * i] >= 0 && best[2 * i] < best[2 * i + 1]) {
        captures.putIfAbsent(names.get(i), new TokenRange(best[2 * i], best[2 * i + 1]));
      }
    }
    return captures;
  }
}
