package org.sitrep.reader.draft;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.article.Glossary;
import org.sitrep.reader.told.Field;

/** What data sets call the fields of an article: {@code "date_publish"} is a date. */
public final class Columns {
  private static final Glossary NAMES = Glossary.load("/reader/columns.tsv");
  private static final Map<Field, List<String>> BY_FIELD = byField();

  private Columns() {}

  /** True where a column of that name tells something about an article. */
  public static boolean isKnown(String column) {
    return NAMES.meaning(column).isPresent();
  }

  /** True where a column of that name holds the report itself. */
  public static boolean isBody(String column) {
    return NAMES.is(column, Field.BODY.code());
  }

  /** True where a member of that name holds a list of articles: {@code "articles"}. */
  public static boolean isList(String column) {
    return NAMES.is(column, "list");
  }

  /** The values of one record by column, into the fields of a draft: the best column wins. */
  public static void fill(Draft draft, Map<String, String> record) {
    Map<String, String> values = new HashMap<>();
    record.forEach((column, value) -> values.put(column.toLowerCase(Locale.ROOT), value));
    BY_FIELD.forEach(
        (field, columns) -> {
          for (String column : columns) {
            Optional.ofNullable(values.get(column)).ifPresent(value -> draft.put(field, value));
          }
        });
  }

  private static Map<Field, List<String>> byField() {
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      columns.put(field, NAMES.words(field.code()));
    }
    return columns;
  }
}
