package org.sitrep.article;

/**
 * How an article was read.
 *
 * @param reader the reader that took it: {@code "html"}
 * @param reason what in the file made it do so: {@code "opens with <!doctype html"}
 * @param teaser true where the file holds only the first lines of the report, as feeds do
 */
public record ReadAs(String reader, String reason, boolean teaser) {

  /** Read whole, for no reason worth telling. */
  public static ReadAs of(String reader) {
    return new ReadAs(reader, "", false);
  }
}
