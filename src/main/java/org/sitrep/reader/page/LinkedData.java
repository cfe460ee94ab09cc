package org.sitrep.reader.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD: {@code {"@type": "NewsArticle", "datePublished":
 * "2021-02-04T09:30:00+04:00"}}.
 */
final class LinkedData {
  private static final Pattern MARKUP = Pattern.compile("<\\w|&#?\\w{2,8};");
  private static final int MOST_NODES = 2_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  // Line breaks inside strings are common in what content systems write.
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .build())
          .build();

  private final List<JsonNode> articles;

  private LinkedData(List<JsonNode> articles) {
    this.articles = List.copyOf(articles);
  }

  static LinkedData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).flatMap(LinkedData::article).ifPresent(articles::add);
    }
    return new LinkedData(articles);
  }

  void read(Draft draft) {
    articles.forEach(article -> fill(article, draft));
  }

  /** The text of the article, mostly without paragraphs; empty where the page gives none. */
  String articleBody() {
    for (JsonNode article : articles) {
      String body = text(article.path("articleBody"));
      if (!body.isBlank()) {
        return MARKUP.matcher(body).find() ? PlainText.of(Jsoup.parse(body).body()) : body;
      }
    }
    return "";
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(MAPPER.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The first node, outermost first, that calls itself an article or a posting. */
  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.remove();
      String type = node.path("@type").toString();
      if (node.isObject() && (type.contains("Article") || type.contains("Posting"))) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static void fill(JsonNode article, Draft draft) {
    draft.put(Field.TITLE, text(article.path("headline")));
    draft.put(Field.DATE, text(article.path("datePublished")));
    draft.put(Field.BYLINE, names(article.path("author")));
    draft.put(Field.PUBLISHER, names(article.path("publisher")));
    draft.put(Field.SECTION, names(article.path("articleSection")));
    draft.put(Field.LANGUAGE, text(article.path("inLanguage")));
    draft.put(Field.URL, text(article.path("url")));
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.asString() : "";
  }

  private static String names(JsonNode node) {
    if (!node.isArray()) {
      return node.isObject() ? text(node.path("name")) : text(node);
    }
    StringBuilder names = new StringBuilder();
    for (JsonNode one : node) {
      String name = one.isObject() ? text(one.path("name")) : text(one);
      names.append(names.isEmpty() || name.isEmpty() ? "" : ", ").append(name);
    }
    return names.toString();
  }
}
