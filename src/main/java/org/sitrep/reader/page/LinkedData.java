package org.sitrep.reader.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
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

  private static final String ID = "@id";

  /** Types of what a page is about, the best first. */
  private static final List<Pattern> TYPES =
      List.of(
          Pattern.compile("Article|Posting"),
          Pattern.compile("Report|Review"),
          Pattern.compile("WebPage"),
          Pattern.compile("VideoObject"));

  private static final Evaluator SCRIPT = QueryParser.parse("script[type=application/ld+json]");

  private final Map<String, JsonNode> named = new HashMap<>();
  private final List<List<JsonNode>> byType = new ArrayList<>();

  private LinkedData() {
    TYPES.forEach(type -> byType.add(new ArrayList<>()));
  }

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select(SCRIPT)) {
      parse(script.data()).ifPresent(data::collect);
    }
    return data;
  }

  void read(Draft draft) {
    articles().forEach(article -> fill(article, draft));
  }

  /** The addresses of the pages the article is the main thing of; often those of a section. */
  List<String> pages() {
    return articles().stream()
        .map(article -> article.path("mainEntityOfPage"))
        .map(page -> text(page.isObject() ? page.path(ID) : page))
        .toList();
  }

  /** Days the article is said to be published on. */
  List<String> published() {
    return texts(articles(), "datePublished");
  }

  /** Days that are less sure: of its making, of the page around it, of its film. */
  List<String> created() {
    List<String> days = new ArrayList<>(texts(articles(), "dateCreated"));
    days.addAll(texts(byType.get(2), "datePublished"));
    days.addAll(texts(byType.get(3), "uploadDate"));
    return days;
  }

  /** The text of the article, mostly without paragraphs; empty where the page gives none. */
  String articleBody() {
    for (JsonNode article : articles()) {
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

  /** The first node of each type, outermost first, and all nodes that have a name. */
  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    Set<Pattern> found = new HashSet<>();
    open.add(root);
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.remove();
      if (node.has("name")) {
        named.putIfAbsent(text(node.path(ID)), node);
      }
      String type = node.path("@type").toString();
      for (int rank = 0; rank < TYPES.size(); rank++) {
        if (TYPES.get(rank).matcher(type).find()) {
          if (found.add(TYPES.get(rank))) {
            byType.get(rank).add(node);
          }
          break;
        }
      }
      node.forEach(open::add);
    }
  }

  private List<JsonNode> articles() {
    List<JsonNode> articles = new ArrayList<>(byType.get(0));
    articles.addAll(byType.get(1));
    return articles;
  }

  private static List<String> texts(List<JsonNode> nodes, String name) {
    return nodes.stream().map(node -> text(node.path(name))).toList();
  }

  private void fill(JsonNode article, Draft draft) {
    draft.put(Field.TITLE, text(article.path("headline")));
    draft.put(Field.BYLINE, names(article.path("author")));
    draft.put(Field.PUBLISHER, names(article.path("publisher")));
    draft.put(Field.SECTION, names(article.path("articleSection")));
    draft.put(Field.LANGUAGE, names(article.path("inLanguage")));
    Metadata.putAddress(draft, text(article.path("url")));
  }

  private static String text(JsonNode node) {
    // Many content systems write &#8217; here too.
    return node.isString() ? Parser.unescapeEntities(node.asString(), false) : "";
  }

  /** {@code "Amina Diallo, Jean Kabila"}; a name may stand elsewhere under an {@code @id}. */
  private String names(JsonNode node) {
    List<JsonNode> nodes = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(nodes::add);
    } else {
      nodes.add(node);
    }
    return nodes.stream()
        .map(
            one ->
                one.isObject() && !one.has("name")
                    ? named.getOrDefault(text(one.path(ID)), one)
                    : one)
        .map(one -> one.isObject() ? text(one.path("name")) : text(one))
        .filter(name -> !name.isBlank())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
