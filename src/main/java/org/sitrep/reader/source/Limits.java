package org.sitrep.reader.source;

/**
 * What is held in memory at most; anything larger is rejected as too large and reading goes on.
 *
 * @param fileBytes size of a file that is read whole (txt, html)
 * @param lineBytes length of a line of a file that is read line by line (jsonl)
 * @param textCharacters length of one article's text
 */
public record Limits(int fileBytes, int lineBytes, int textCharacters) {

  /** Far above what newspapers print, far below what a small heap holds. */
  public static final Limits STANDARD = new Limits(20_000_000, 20_000_000, 5_000_000);
}
