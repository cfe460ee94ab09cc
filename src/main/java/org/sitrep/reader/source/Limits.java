package org.sitrep.reader.source;

/**
 * What is held in memory at most, and unpacked at most; anything larger is rejected as too large
 * and reading goes on.
 *
 * @param fileBytes size of a file that is read whole (txt, html, pdf)
 * @param lineBytes length of a line or record of a file that is read piece by piece (jsonl, csv)
 * @param textCharacters length of one article's text
 * @param unpackedBytes what a file may unpack to, whatever its own size
 * @param unpackedTimes what it may unpack to beyond that, as a multiple of its size
 * @param archiveDepth archives within archives
 */
public record Limits(
    int fileBytes,
    int lineBytes,
    int textCharacters,
    long unpackedBytes,
    long unpackedTimes,
    int archiveDepth) {

  /** Far above what newspapers print, far below what a small heap holds. */
  public static final Limits STANDARD =
      new Limits(20_000_000, 20_000_000, 5_000_000, 200_000_000, 200, 4);
}
