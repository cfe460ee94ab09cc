package org.sitrep.reader.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.Glossary;
import org.sitrep.article.WrittenDate;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.page.Page;
import org.sitrep.reader.told.Field;
import org.sitrep.reader.told.Told;

/**
 * What a data set calls the fields of an article: {@code "date_publish"} is a date, and {@code
 * "Article Text"} the report. What {@code columns.yml} says of a name wins over our own list.
 */
public final class Columns {
  private static final Glossary NAMES = Glossary.load("/reader/columns.tsv");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  /** News services cut their texts so: {@code "… said on Tue… [+2345 chars]"}. */
  private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.\\.\\.)?\\s*\\[\\+\\d+ chars]$");

  private static final String CUT_END = " chars]";

  private final Map<String, Field> told = new HashMap<>();
  private final Map<Field, List<String>> best = new EnumMap<>(Field.class);

  private Columns(Told source) {
    source.columns().forEach((column, field) -> told.put(key(column), field));
    for (Field field : Field.values()) {
      List<String> columns = new ArrayList<>();
      told.forEach(
          (column, meaning) -> columns.addAll(meaning == field ? List.of(column) : List.of()));
      columns.sort(null);
      NAMES.words(field.code()).stream()
          .filter(name -> !told.containsKey(name))
          .forEach(columns::add);
      best.put(field, columns);
    }
  }

  /** The names a file uses, some of which a person may have given a meaning. */
  public static Columns of(Told told) {
    return new Columns(told);
  }

  /** True where a column of that name tells something about an article. */
  public boolean isKnown(String column) {
    return meaning(column).isPresent();
  }

  /** True where a column of that name holds the report itself, as text or as a page. */
  public boolean isBody(String column) {
    return means(column, Field.BODY.code()) || means(column, "page");
  }

  /** True where a member of that name holds a list of articles: {@code "articles"}. */
  public boolean isList(String column) {
    return means(column, "list");
  }

  private boolean means(String column, String meaning) {
    return meaning(column).filter(meaning::equals).isPresent();
  }

  private Optional<String> meaning(String column) {
    Field field = told.get(key(column));
    return field == null ? NAMES.meaning(key(column)) : Optional.of(field.code());
  }

  /** The values of one record by column, into the fields of a draft: the best column wins. */
  public void fill(Draft draft, Map<String, String> record) {
    Map<String, String> values = new HashMap<>();
    record.forEach((column, value) -> values.putIfAbsent(key(column), value));
    for (String column : NAMES.words("latest")) {
      // A column the user calls the date is one.
      if (!told.containsKey(column)) {
        WrittenDate.find(values.getOrDefault(column, "")).ifPresent(draft::existedBy);
      }
    }
    for (Field field : Field.values()) {
      if (field != Field.BODY) {
        fill(draft, field, values);
      }
    }
    // Last, since a page may tell of itself what the record does not.
    fill(draft, Field.BODY, values);
    for (String column : NAMES.words("page")) {
      String page = values.getOrDefault(column, "");
      if (!page.isBlank() && !draft.has(Field.BODY)) {
        Page.read(page, draft);
      }
    }
  }

  private void fill(Draft draft, Field field, Map<String, String> values) {
    for (String column : best.getOrDefault(field, List.of())) {
      String value = values.getOrDefault(column, "");
      if (!value.isBlank() && !draft.has(field)) {
        put(draft, field, value);
      }
    }
  }

  private static void put(Draft draft, Field field, String value) {
    if (field != Field.BODY) {
      draft.put(field, Markup.withoutEntities(value));
    } else if (Markup.isIn(value)) {
      Page.read(value, draft);
    } else {
      String text = Markup.withoutEntities(value);
      String whole = text.contains(CUT_END) ? CUT.matcher(text).replaceFirst("") : text;
      draft.put(Field.BODY, whole);
      if (whole.length() < text.length()) {
        draft.markTeaser();
      }
    }
  }

  /** {@code "Article Text"}, {@code "article-text"} and {@code "article_text"} are one name. */
  private static String key(String column) {
    return BETWEEN_WORDS.matcher(column.strip()).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
