package org.sitrep.document;

/** Tokens {@code from} to {@code to} (exclusive) of a document. Never empty. */
public record TokenRange(int from, int to) implements Comparable<TokenRange> {

  public TokenRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a token range: " + from + " to " + to);
    }
  }

  /** The one token {@code index}. */
  public static TokenRange of(int index) {
    return new TokenRange(index, index + 1);
  }

  /** Number of tokens. */
  public int length() {
    return to - from;
  }

  /** Index of the last token. */
  public int last() {
    return to - 1;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }

  public boolean contains(TokenRange other) {
    return from <= other.from && other.to <= to;
  }

  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }

  /** The smallest range that holds both. */
  public TokenRange union(TokenRange other) {
    return new TokenRange(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** What of it stands before {@code token}; all of it where that would be nothing. */
  public TokenRange before(int token) {
    return token <= from || token >= to ? this : new TokenRange(from, token);
  }

  /** In order of the text, longer ones first. */
  @Override
  public int compareTo(TokenRange other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(other.to, to);
  }
}
