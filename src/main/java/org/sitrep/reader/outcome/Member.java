package org.sitrep.reader.outcome;

/**
 * One article's place in the input: {@code news/2021.jsonl}, {@code line 17}.
 *
 * @param sourcePath the file, relative to the input, with forward slashes
 * @param name what the format calls the part; empty where a file is one article
 * @param position number of the part in its file from 0; reading can go on at {@code position + 1}
 */
public record Member(String sourcePath, String name, long position) {

  /** The whole file, as most formats have it. */
  public static Member whole(String sourcePath) {
    return new Member(sourcePath, "", 0);
  }

  /** {@code news/2021.jsonl#17}: stands in where the publisher gives no id. */
  public String id() {
    return name.isEmpty() ? sourcePath : sourcePath + "#" + (position + 1);
  }
}
