package org.sitrep.reader.told;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.article.DateStyle;

/**
 * What is known of an article before its text is read. A file beside it is believed before the
 * article's own word; an archive, such as the address a web archive fetched a page from, only where
 * the article is silent.
 *
 * @param certain what a person wrote down: {@code {"publisher": "The Paper"}}
 * @param likely what the archive knows: the address of a page, the subject of a mail
 * @param charset encoding the archive declares
 * @param latest a day the text existed on already, as a web archive proves; nothing is dated later
 * @param columns names of columns a person gave a meaning: {@code {"story_txt": BODY}}
 * @param style how days are written
 */
public record Told(
    Map<Field, String> certain,
    Map<Field, String> likely,
    Optional<String> charset,
    Optional<LocalDate> latest,
    Map<String, Field> columns,
    DateStyle style) {

  /** Nothing is known. */
  public static final Told NOTHING =
      new Told(Map.of(), Map.of(), Optional.empty(), Optional.empty(), Map.of(), DateStyle.UNTOLD);

  public Told {
    certain = Map.copyOf(certain);
    likely = Map.copyOf(likely);
    columns = Map.copyOf(columns);
  }

  /** The same with fields a person told; these win over what was told for the whole folder. */
  public Told certainly(Map<Field, String> fields) {
    return new Told(merged(certain, fields), likely, charset, latest, columns, style);
  }

  /** The same with fields an archive knows; the innermost archive wins. */
  public Told probably(Map<Field, String> fields) {
    return new Told(certain, merged(likely, fields), charset, latest, columns, style);
  }

  /** The same with an encoding the archive declares, if it does. */
  public Told encoded(Optional<String> name) {
    return new Told(certain, likely, name.or(() -> charset), latest, columns, style);
  }

  /** The same with a day by which the text existed. */
  public Told existingOn(LocalDate day) {
    return new Told(certain, likely, charset, Optional.of(day), columns, style);
  }

  /** The same with a way to write days. */
  public Told dated(DateStyle manner) {
    return new Told(certain, likely, charset, latest, columns, manner);
  }

  /** The same with a meaning for columns; these win over what was told for the whole folder. */
  public Told withColumns(Map<String, Field> meanings) {
    Map<String, Field> all = new HashMap<>(columns);
    all.putAll(meanings);
    return new Told(certain, likely, charset, latest, all, style);
  }

  private static Map<Field, String> merged(Map<Field, String> one, Map<Field, String> other) {
    Map<Field, String> all = new EnumMap<>(Field.class);
    all.putAll(one);
    all.putAll(other);
    return all;
  }
}
