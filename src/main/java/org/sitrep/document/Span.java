package org.sitrep.document;

/** Characters {@code start} to {@code end} (exclusive) of a document's text, in UTF-16 units. */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** True where the two have a character in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
