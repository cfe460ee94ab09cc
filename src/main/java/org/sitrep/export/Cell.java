package org.sitrep.export;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A value as a cell of a CSV file. Texts a spreadsheet would take for a formula ({@code "=1+1"},
 * {@code "@home"}, {@code "- 3 dead"}) get an apostrophe before them, and so do texts that begin
 * with an apostrophe and then such a sign: taking one apostrophe away gives the text back. Numbers
 * and dates are never touched.
 */
public final class Cell {
  private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Cell() {}

  /** The cell; empty for null. */
  public static String of(@Nullable Object value) {
    return value instanceof String text ? safe(text) : plain(value);
  }

  /** The value for files no spreadsheet opens, its text untouched; empty for null. */
  public static String plain(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_INSTANT.format(time);
    }
    return value.toString();
  }

  private static String safe(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    boolean dangerous = first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    return dangerous ? "'" + text : text;
  }
}
