package org.sitrep.score.rows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Suggestion;
import org.sitrep.store.codebook.Column;
import tools.jackson.databind.JsonNode;

/**
 * What a coder wrote of a record: {@code {"event_type": "explosion", "killed_best": 9}}. A column
 * that is not named was not coded; null says that the text does not tell.
 */
record Cells(Map<String, Optional<Object>> values) {

  /** Reads an object; throws {@link IllegalArgumentException} where it fits no column. */
  static Cells read(String kind, JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("an " + kind + " is an object of columns, not " + node);
    }
    Map<String, Column> columns = new LinkedHashMap<>();
    RowField.columns(kind).forEach(column -> columns.put(column.name(), column));
    Map<String, Optional<Object>> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      Column column = columns.get(property.getKey());
      if (column == null) {
        throw new IllegalArgumentException(
            "%s has no column \"%s\" that is scored%s"
                .formatted(
                    kind, property.getKey(), Suggestion.of(property.getKey(), columns.keySet())));
      }
      values.put(column.name(), value(column, property.getValue()));
    }
    return new Cells(values);
  }

  private static Optional<Object> value(Column column, JsonNode node) {
    if (node.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
            switch (column.type()) {
              case TEXT -> text(column, node);
              case INTEGER, BIGINT -> number(column, node);
              case DOUBLE -> point(column, node);
              case BOOLEAN -> truth(column, node);
              case DATE -> day(column, node);
              case UUID, TIMESTAMP -> throw wrong(column, "not scored", node);
            })
        .filter(value -> !value.equals(""));
  }

  private static Object text(Column column, JsonNode node) {
    List<String> parts = new ArrayList<>();
    for (JsonNode part : node.isArray() ? node : List.of(node)) {
      if (!part.isString()) {
        throw wrong(column, "a text", node);
      }
      parts.add(part.stringValue().strip());
    }
    String text = String.join("; ", parts);
    if (!column.codes().isEmpty() && !text.isEmpty() && !column.codes().contains(text)) {
      throw new IllegalArgumentException(
          "unknown %s \"%s\"%s"
              .formatted(column.name(), text, Suggestion.of(text, column.codes())));
    }
    if (column.name().endsWith("country") && !text.isEmpty() && !text.matches("[A-Z]{3}")) {
      throw wrong(column, "an ISO 3166-1 alpha-3 code", node);
    }
    return text;
  }

  private static Object number(Column column, JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw wrong(column, "a whole number", node);
    }
    return node.longValue();
  }

  private static Object point(Column column, JsonNode node) {
    if (!node.isNumber() || Math.abs(node.doubleValue()) > 180) {
      throw wrong(column, "a number of degrees", node);
    }
    return node.doubleValue();
  }

  private static Object truth(Column column, JsonNode node) {
    if (!node.isBoolean()) {
      throw wrong(column, "true or false", node);
    }
    return node.booleanValue();
  }

  private static Object day(Column column, JsonNode node) {
    try {
      return LocalDate.parse(node.isString() ? node.stringValue() : "");
    } catch (DateTimeParseException problem) {
      throw wrong(column, "a day such as 2021-02-04", node);
    }
  }

  private static IllegalArgumentException wrong(Column column, String what, JsonNode node) {
    return new IllegalArgumentException(column.name() + " is " + what + ", not " + node);
  }

  boolean has(String column) {
    return values.containsKey(column);
  }

  Optional<Object> get(String column) {
    return values.getOrDefault(column, Optional.empty());
  }
}
