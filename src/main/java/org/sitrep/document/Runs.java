package org.sitrep.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The runs of non-blanks already seen and their words: {@code "Iraq's,"} is {@code Iraq|'s|,}
 * wherever it stands but at the end of a sentence. They are found by the letters of the text
 * itself. What no longer fits in is worked out anew, so that this changes the speed and never the
 * words. Safe to use from many threads.
 */
final class Runs {
  private static final int SLOTS = 1 << 18;
  private static final int MOST = 100_000;

  /** Runs of more letters hardly come again. */
  private static final int LONGEST = 40;

  /** Slots looked at for a run before it is taken for a new one. */
  private static final int FARTHEST = 16;

  private final BiFunction<String, Boolean, int[]> cutter;
  private final AtomicReferenceArray<@Nullable Run> slots = new AtomicReferenceArray<>(SLOTS);
  private final AtomicInteger size = new AtomicInteger();
  private final Map<String, Spelling> spellings = new ConcurrentHashMap<>();

  /** Runs that are cut where {@code cutter} says, of a run and of one that ends its sentence. */
  Runs(BiFunction<String, Boolean, int[]> cutter) {
    this.cutter = cutter;
  }

  /** A word within a run. */
  record Piece(int start, int end, Spelling spelling) {}

  /** The run from {@code start} to {@code end} of a text. */
  Run of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int first = hash * 0x9e3779b1 >>> 14;
    for (int i = first; i < first + FARTHEST && end - start <= LONGEST; i++) {
      Run run = slots.get(i & SLOTS - 1);
      if (run == null) {
        return add(new Run(text.substring(start, end)), i & SLOTS - 1);
      }
      if (run.is(text, start, end)) {
        return run;
      }
    }
    return new Run(text.substring(start, end));
  }

  private Run add(Run run, int slot) {
    if (size.get() < MOST && slots.compareAndSet(slot, null, run)) {
      size.incrementAndGet();
    }
    return run;
  }

  private Spelling spelling(String word) {
    Spelling known = spellings.get(word);
    if (known == null) {
      known = Spelling.of(word);
      if (spellings.size() < MOST) {
        spellings.put(word, known);
      }
    }
    return known;
  }

  /** Letters between blanks. */
  final class Run {
    private final String text;
    private @Nullable List<Piece> inside;
    private @Nullable List<Piece> last;

    private Run(String text) {
      this.text = text;
    }

    private boolean is(String other, int start, int end) {
      return text.length() == end - start && other.startsWith(text, start);
    }

    /** Its words, where it ends its sentence and where it does not. */
    List<Piece> pieces(boolean ends) {
      List<Piece> known = ends ? last : inside;
      if (known == null) {
        known = cut(ends);
        if (ends) {
          last = known;
        } else {
          inside = known;
        }
      }
      return known;
    }

    private List<Piece> cut(boolean ends) {
      int[] cuts =
          text.chars().allMatch(Character::isLetter) ? new int[0] : cutter.apply(text, ends);
      Piece[] pieces = new Piece[cuts.length + 1];
      int start = 0;
      for (int i = 0; i <= cuts.length; i++) {
        int end = i < cuts.length ? cuts[i] : text.length();
        pieces[i] = new Piece(start, end, spelling(text.substring(start, end)));
        start = end;
      }
      return List.of(pieces);
    }
  }
}
