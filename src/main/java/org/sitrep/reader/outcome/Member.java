package org.sitrep.reader.outcome;

/**
 * One article's place in the input: {@code news/2021.jsonl}, {@code line 17}.
 *
 * @param sourcePath the file, relative to the input, with forward slashes
 * @param name what stands inside the file, and where: {@code 2021/report.html}, {@code line 17};
 *     empty where a file is one article
 * @param id {@code news/2021.jsonl#17}: stands in where the publisher gives no id
 * @param part true for a numbered part of a file of many; the file's name says nothing of it alone
 */
public record Member(String sourcePath, String name, String id, boolean part) {

  /** The whole file, as most formats have it. */
  public static Member whole(String sourcePath) {
    return new Member(sourcePath, "", sourcePath, false);
  }

  /** A numbered part, counted from 1: {@code part("line", 17)}. */
  public Member part(String kind, long number) {
    String words = kind + " " + number;
    return new Member(
        sourcePath, name.isEmpty() ? words : name + " " + words, id + "#" + number, true);
  }

  /** A file inside an archive: {@code inside("2021/report.html")}. */
  public Member inside(String entry) {
    String inner = name.isEmpty() ? entry : name + "/" + entry;
    return new Member(sourcePath, inner, id + "/" + entry, false);
  }

  /**
   * A file among those of an archive that is a day's or a week's catch: the name of the archive
   * tells nothing of it. {@code among("https://paper.example/7")}
   */
  public Member among(String entry) {
    Member inner = inside(entry);
    return new Member(inner.sourcePath, inner.name, inner.id, true);
  }
}
