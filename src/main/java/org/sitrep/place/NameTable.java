package org.sitrep.place;

import java.util.Arrays;

/**
 * Which places a phrase may name, by the hash of its folded words: an open-addressed table of
 * hashes, each the head of a chain of senses.
 */
final class NameTable {
  /** End of a chain, and the answer for a phrase that names nothing. */
  static final int END = -1;

  /** How a place comes by a name, in the order of trust. */
  enum Kind {
    /** Its own name: {@code "Fuzuli District"}. */
    OWN(1),
    /** Its own name without its type word: {@code "Fuzuli"}. */
    CORE(2),
    /** Another name or spelling: {@code "Fizuli"}. */
    OTHER(3);

    private final int mark;

    Kind(int mark) {
      this.mark = mark;
    }

    /** How the generated file and the table write it; below a space. */
    int mark() {
      return mark;
    }

    static Kind of(int mark) {
      return mark == OWN.mark ? OWN : mark == CORE.mark ? CORE : OTHER;
    }
  }

  /** In a slot of no phrase; no phrase is known that hashes to it. */
  private static final long FREE = 0;

  private final long[] hashes;
  private final int[] heads;
  private int[] senses;
  private int[] next;
  private int size;

  /** A table for about {@code expected} names. */
  NameTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected + expected / 3)) << 1;
    hashes = new long[capacity];
    heads = new int[capacity];
    Arrays.fill(heads, END);
    senses = new int[Math.max(16, expected)];
    next = new int[senses.length];
  }

  /** The names of the generated gazetteer. */
  static NameTable of(Columns columns) {
    NameTable table = new NameTable(columns.names);
    for (int place = 0; place < columns.textStart.length; place++) {
      int mark = columns.endOfName(columns.textStart[place]);
      while (columns.text[mark] != '\n') {
        int end = columns.endOfName(mark + 1);
        if (columns.text[mark] != PlacesFile.CODE) {
          Kind kind = Kind.of(columns.text[mark]);
          table.append(Folding.hash(columns.text, mark + 1, end), place, kind);
        }
        mark = end;
      }
    }
    return table;
  }

  /** Adds a sense of a phrase; a place has a phrase once, in the way it trusts most. */
  void add(long hash, int place, Kind kind) {
    for (int sense = first(hash); sense != END; sense = next[sense]) {
      if (senses[sense] >> 2 == place) {
        senses[sense] = place << 2 | Math.min(senses[sense] & 3, kind.mark());
        return;
      }
    }
    append(hash, place, kind);
  }

  /** Adds a sense that is new; the file lists no name of a place twice. */
  private void append(long hash, int place, Kind kind) {
    int slot = slot(hash);
    if (size == senses.length) {
      senses = Arrays.copyOf(senses, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    senses[size] = place << 2 | kind.mark();
    next[size] = heads[slot];
    hashes[slot] = hash;
    heads[slot] = size++;
  }

  /** The first sense of a phrase, or {@link #END}. */
  int first(long hash) {
    int slot = slot(hash);
    return hashes[slot] == FREE ? END : heads[slot];
  }

  /** The sense behind {@code sense}, or {@link #END}. */
  int next(int sense) {
    return next[sense];
  }

  int place(int sense) {
    return senses[sense] >> 2;
  }

  Kind kind(int sense) {
    return Kind.of(senses[sense] & 3);
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    // Most phrases name nothing: one look into one array tells.
    while (hashes[slot] != FREE && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
