package org.sitrep.score.rows;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.lexicon.Suggestion;
import org.sitrep.score.GoldException;
import org.sitrep.score.GoldText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON lines, each a text and the rows expected of it: {@code {"id": "7", "date":
 * "2021-02-04", "text": "…", "gold": {"incidents": [{"event_type": "explosion"}]}}}.
 */
public final class RowFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> KINDS =
      Map.of("incidents", "incident", "deployments", "deployment");

  private final Path path;
  private final Map<String, Set<String>> coded = new TreeMap<>();

  private RowFile(Path path) {
    this.path = path;
  }

  /** The texts of a file; throws {@link GoldException} where one cannot be understood. */
  public static List<GoldText> read(Path path) {
    try {
      return new RowFile(path).texts(Files.readAllLines(path));
    } catch (CharacterCodingException problem) {
      throw new GoldException(path, "not UTF-8");
    } catch (IOException problem) {
      throw new GoldException(path, "cannot be read: " + problem.getMessage());
    }
  }

  private List<GoldText> texts(List<String> lines) {
    List<GoldText> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        texts.add(text(lines.get(i), i + 1));
      } catch (JacksonException problem) {
        throw new GoldException(path, i + 1, "no JSON object: " + problem.getOriginalMessage());
      } catch (IllegalArgumentException problem) {
        throw new GoldException(path, i + 1, String.valueOf(problem.getMessage()));
      }
    }
    return texts;
  }

  private RowText text(String line, int number) {
    JsonNode node = JSON.readTree(line);
    if (!node.isObject()) {
      throw new IllegalArgumentException("no JSON object");
    }
    String file = String.valueOf(path.getFileName());
    String id = node.path("id").asString(file + ":" + number);
    return new RowText(
        id, file.substring(0, file.lastIndexOf('.')), article(node, id), records(node), coded);
  }

  private Map<String, List<RowRecord>> records(JsonNode node) {
    JsonNode gold = node.path("gold");
    if (!gold.isObject()) {
      throw new IllegalArgumentException("no object \"gold\" with incidents or deployments");
    }
    Map<String, List<RowRecord>> records = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : gold.properties()) {
      String kind = KINDS.get(property.getKey());
      if (kind == null || !property.getValue().isArray()) {
        throw new IllegalArgumentException(
            "\"gold\" holds lists of incidents and deployments, not \"%s\"%s"
                .formatted(property.getKey(), Suggestion.of(property.getKey(), KINDS.keySet())));
      }
      records.put(kind, records(kind, property.getValue()));
    }
    return records;
  }

  private List<RowRecord> records(String kind, JsonNode list) {
    List<RowRecord> records = new ArrayList<>();
    for (JsonNode one : list) {
      Cells cells = Cells.read(kind, one);
      coded.computeIfAbsent(kind, key -> new TreeSet<>()).addAll(cells.values().keySet());
      records.add(new RowRecord(kind, cells));
    }
    return records;
  }

  private static Article article(JsonNode node, String id) {
    String body =
        string(node, "text")
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> new IllegalArgumentException("no \"text\""));
    Optional<LocalDate> day = string(node, "date").map(RowFile::day);
    return new Article(
        id,
        id,
        ReadAs.of("jsonl"),
        Optional.empty(),
        Optional.empty(),
        string(node, "title").map(BodyText::line).filter(title -> !title.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        "en",
        day,
        day.isPresent() ? PublicationBasis.METADATA : PublicationBasis.UNKNOWN,
        BodyText.normalise(body));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeParseException problem) {
      throw new IllegalArgumentException("\"date\" is a day such as 2021-02-04, not " + text);
    }
  }

  private static Optional<String> string(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw new IllegalArgumentException("\"" + key + "\" is a text, not " + value);
    }
    return Optional.of(value.stringValue());
  }
}
