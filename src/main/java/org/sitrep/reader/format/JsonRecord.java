package org.sitrep.reader.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitrep.reader.record.Columns;
import org.sitrep.reader.source.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object as columns and values: scalars as they are, lists of them joined, objects one
 * level deep as {@code source.name}. All else, such as {@code gold}, is passed over and never held.
 */
record JsonRecord(Columns columns) {
  private static final int DEEPEST = 100;

  /** A factory whose parsers hold no string longer than an article may be. */
  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(limits.lineBytes())
                .build())
        .build();
  }

  /** Reads the object the parser stands at the start of. */
  Map<String, String> read(JsonParser parser) {
    Map<String, String> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String column = parser.currentName();
      parser.nextToken();
      readValue(parser, column, values);
    }
    return values;
  }

  /** Reads one value of the object. */
  void readValue(JsonParser parser, String column, Map<String, String> values) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT && !column.contains(".")) {
      readObject(parser, column, values);
    } else if (token == JsonToken.START_ARRAY && columns.isKnown(column)) {
      readList(parser, column, values);
    } else if (isText(token) && columns.isKnown(column)) {
      values.putIfAbsent(column, parser.getString());
    } else {
      parser.skipChildren();
    }
  }

  private void readObject(JsonParser parser, String column, Map<String, String> values) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String inner = column + "." + parser.currentName();
      parser.nextToken();
      readValue(parser, inner, values);
    }
  }

  private void readList(JsonParser parser, String column, Map<String, String> values) {
    StringBuilder joined = new StringBuilder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (isText(parser.currentToken())) {
        joined.append(joined.isEmpty() ? "" : separator(column)).append(parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    values.putIfAbsent(column, joined.toString());
  }

  /** A body in pieces is one of paragraphs; authors are names in a row. */
  private String separator(String column) {
    return columns.isBody(column) ? "\n\n" : ", ";
  }

  private static boolean isText(JsonToken token) {
    return token == JsonToken.VALUE_STRING
        || token == JsonToken.VALUE_NUMBER_INT
        || token == JsonToken.VALUE_NUMBER_FLOAT;
  }
}
