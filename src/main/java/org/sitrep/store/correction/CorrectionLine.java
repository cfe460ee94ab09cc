package org.sitrep.store.correction;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Code;
import org.sitrep.lexicon.Suggestion;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a file of corrections: {@code {"record_id": "…", "field": "killed_best",
 * "machine_value": 2, "human_value": 3, "verdict": "correct", "coder": "NF", "coded":
 * "2026-11-26T18:00:00Z"}}.
 */
public final class CorrectionLine {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final int NAME = 100;
  private static final int LONGEST = 10_000;

  private final JsonNode node;
  private final Verdict verdict;

  private CorrectionLine(JsonNode node) {
    this.node = node;
    this.verdict = verdict();
  }

  /**
   * Where a line comes from.
   *
   * @param path its file, relative to the input
   * @param line its number, from 1
   * @param run the run that reads it
   */
  public record Origin(String path, int line, UUID run) {}

  /**
   * The line of a text; throws {@link IllegalArgumentException} where it is none. One that is about
   * a column there is not, or has a value it cannot have, is a line that is {@code invalid}.
   */
  public static Correction parse(String text, Origin origin) {
    try {
      JsonNode node = JSON.readTree(text);
      if (!node.isObject()) {
        throw new IllegalArgumentException("no JSON object");
      }
      return new CorrectionLine(node).correction(origin);
    } catch (JacksonException problem) {
      throw new IllegalArgumentException(
          "no JSON object: " + problem.getOriginalMessage(), problem);
    }
  }

  private Correction correction(Origin origin) {
    Optional<UUID> record = id("record_id");
    Optional<UUID> article = id("article_id");
    if (record.isPresent() == article.isPresent()) {
      throw new IllegalArgumentException("one of record_id and article_id, not both, not none");
    }
    String field = text("field", NAME);
    String machine = value("machine_value");
    String human = value("human_value");
    String kind = text("kind", NAME);
    boolean known = RecordRows.KINDS.stream().anyMatch(code -> code.equals(kind));
    String coder = required("coder");
    String comment = text("comment", LONGEST);
    OffsetDateTime coded = coded();
    Optional<String> fault = fault(record.isPresent(), field, human, known);
    Row row =
        Row.in("correction")
            .put(
                "correction_id",
                Keys.of(
                    "correction",
                    record.or(() -> article).get(),
                    whole(field),
                    verdict,
                    node.has("machine_value"),
                    whole(machine),
                    whole(human),
                    whole(kind),
                    coder,
                    coded,
                    whole(comment)))
            .put("record_id", record)
            .put("article_id", article)
            .put("field", field)
            .put("verdict", verdict)
            .put("kind", known ? kind : null)
            .put("machine_value", plain(field, machine))
            .put("machine_told", node.has("machine_value") && field != null)
            .put("human_value", plain(field, human))
            .put("coder", coder)
            .put("comment", comment)
            .put("coded", coded)
            .put("lies_on", fault.isPresent() ? Optional.empty() : record)
            .put("status", fault.isPresent() ? Status.INVALID : Status.NEW)
            .put("reason", fault)
            .put("source_path", origin.path())
            .put("line", origin.line())
            .put("run_id", origin.run())
            .build();
    return new Correction(row);
  }

  /** What makes it useless whatever record it is about. */
  private Optional<String> fault(
      boolean record, @Nullable String field, @Nullable String human, boolean known) {
    if (verdict != Verdict.WITHDRAW && record == verdict.isOfArticle()) {
      return Optional.of(verdict.code() + " is about " + (record ? "an article" : "a record"));
    }
    if (verdict == Verdict.MISSED && !known) {
      return Optional.of("kind is incident or deployment");
    }
    if (verdict == Verdict.CORRECT && field == null) {
      return Optional.of("correct needs a field");
    }
    if (field == null) {
      return Optional.empty();
    }
    if (!record) {
      return Optional.of("an article has no field");
    }
    try {
      Field column = Fields.any(field);
      JsonNode value = node.path("human_value");
      if (value.isContainer()) {
        return Optional.of(field + " is one value, not a list or an object");
      }
      if (human != null && verdict == Verdict.CORRECT) {
        column.parse(human);
      }
      return Optional.empty();
    } catch (IllegalArgumentException fault) {
      return Optional.of(String.valueOf(fault.getMessage()));
    }
  }

  private Verdict verdict() {
    String code = required("verdict");
    return Code.find(Verdict.class, code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown verdict "
                        + Cleaning.quote(code)
                        + Suggestion.of(
                            code, Stream.of(Verdict.values()).map(Code::code).toList())));
  }

  private Optional<UUID> id(String name) {
    String text = text(name, NAME);
    if (text == null) {
      return Optional.empty();
    }
    Optional<UUID> id = Keys.parse(text);
    if (id.isEmpty()) {
      throw new IllegalArgumentException(name + " is no key: " + Cleaning.quote(text));
    }
    return id;
  }

  private OffsetDateTime coded() {
    String text = required("coded");
    try {
      OffsetDateTime time = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
      if (time.getYear() >= 1970 && time.getYear() <= 9999) {
        return time.truncatedTo(ChronoUnit.MICROS);
      }
    } catch (DateTimeException problem) {
      throw new IllegalArgumentException(noTime(text), problem);
    }
    throw new IllegalArgumentException(noTime(text));
  }

  private static String noTime(String text) {
    return "coded is a time such as 2026-11-26T18:00:00Z, not " + Cleaning.quote(text);
  }

  private String required(String name) {
    String text = text(name, NAME);
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }

  private @Nullable String text(String name, int most) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new IllegalArgumentException(name + " is a text");
    }
    String line = Cleaning.line(value.stringValue(), most);
    return line.isEmpty() ? null : line;
  }

  /** A value as text; whole numbers without point. */
  private @Nullable String value(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isFloatingPointNumber()) {
      return String.valueOf(value.doubleValue());
    }
    return value.isContainer() ? "" : value.asString();
  }

  private static String whole(@Nullable String text) {
    return text == null ? "" : "=" + text;
  }

  /** A value as the tables write it: {@code "39.60"} degrees are 39.6. */
  private static @Nullable String plain(@Nullable String field, @Nullable String text) {
    if (field == null || text == null) {
      return cut(text);
    }
    try {
      return Fields.any(field).parse(text).toString();
    } catch (IllegalArgumentException other) {
      return cut(text);
    }
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null ? null : Cleaning.line(text, LONGEST);
  }
}
