package org.sitrep.export.annotation;

/**
 * Words of a text that stand for a field: {@code "nine people"} for {@code killed}.
 *
 * @param field of evidence
 * @param start first code point, in the text
 * @param end behind the last code point
 */
record Mark(String field, int start, int end) {
  Mark {
    if (start < 0 || start >= end) {
      throw new IllegalArgumentException(field + " from " + start + " to " + end);
    }
  }
}
