package org.sitrep.reader.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.sitrep.article.Glossary;
import org.sitrep.reader.told.Field;

/**
 * The {@code <meta>} tags of a page: {@code <meta property="article:published_time"
 * content="2021-02-04">}. Of several of one name the first counts.
 */
final class MetaTags {
  private static final Evaluator WITH_CONTENT = QueryParser.parse("meta[content]");
  private static final Glossary NAMES = Glossary.load("/reader/meta.tsv");
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, String> values = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(Document page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.select(WITH_CONTENT)) {
      for (String attribute : NAMING) {
        tags.values.putIfAbsent(meta.attr(attribute), meta.attr("content"));
      }
    }
    return tags;
  }

  /** What the tags tell of a field, the best name first. */
  List<String> of(Field field) {
    Map<String, String> lower = new LinkedHashMap<>();
    values.forEach((name, value) -> lower.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
    List<String> told = new ArrayList<>();
    for (String name : NAMES.words(field.code())) {
      String value = lower.get(name);
      if (value != null) {
        told.add(value);
      }
    }
    return told;
  }

  /** What the tags of such names tell. */
  List<String> where(Predicate<String> isWanted) {
    List<String> told = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (isWanted.test(name)) {
            told.add(value);
          }
        });
    return told;
  }
}
