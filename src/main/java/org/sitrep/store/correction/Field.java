package org.sitrep.store.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.sitrep.lexicon.Suggestion;
import org.sitrep.store.codebook.Column;

/**
 * A column a coder may correct: {@code killed_best} of incidents.
 *
 * @param column the column of the flat view
 * @param pointer the column of the record that points to what holds it; empty where the record
 *     holds it itself
 * @param component its column there: the country of an incident is that of its place
 */
record Field(Column column, String pointer, String component) {
  /** No number of people or things is larger. */
  private static final long MOST = 9_999_999_999L;

  private static final int DAYS = 36_500;
  private static final int LONGEST = 10_000;

  String name() {
    return column.name();
  }

  boolean isPointed() {
    return !pointer.isEmpty();
  }

  /** The value a text stands for; says what is wrong with it where it is none. */
  Object parse(String text) {
    return switch (column.type()) {
      case TEXT -> text(text);
      case INTEGER -> (int) number(text, column.codes().isEmpty() ? DAYS : MOST);
      case BIGINT -> number(text, MOST);
      case DOUBLE -> degrees(text);
      case BOOLEAN -> truth(text);
      case DATE -> day(text);
      case UUID, TIMESTAMP -> throw wrong("cannot be corrected");
    };
  }

  private String text(String text) {
    if (text.isBlank()) {
      throw wrong("is blank; null empties a column");
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw wrong("is longer than " + LONGEST + " characters");
    }
    if (!text.equals(Cleaning.line(text))) {
      throw wrong("holds a control character or half of one");
    }
    List<String> codes = column.codes();
    if (!codes.isEmpty() && !codes.contains(text)) {
      throw wrong("has no code " + Cleaning.quote(text) + Suggestion.of(text, codes));
    }
    boolean country = name().endsWith("country");
    if (country && !text.matches("[A-Z]{3}")) {
      throw wrong("is an ISO 3166-1 alpha-3 code such as AZE, not " + Cleaning.quote(text));
    }
    return text;
  }

  private long number(String text, long most) {
    if (!text.matches("\\d{1,10}") || Long.parseLong(text) > most) {
      throw wrong("is a whole number from 0 to " + most + ", not " + Cleaning.quote(text));
    }
    long number = Long.parseLong(text);
    if (!column.codes().isEmpty() && !column.codes().contains(String.valueOf(number))) {
      throw wrong("is one of " + String.join(", ", column.codes()) + ", not " + number);
    }
    return number;
  }

  private double degrees(String text) {
    int most = name().endsWith("latitude") ? 90 : 180;
    boolean plain = text.matches("-?\\d{1,3}(\\.\\d{1,20})?([eE]-\\d{1,2})?");
    if (!plain || Math.abs(Double.parseDouble(text)) > most) {
      throw wrong("is degrees from -" + most + " to " + most + ", not " + Cleaning.quote(text));
    }
    // There is no -0 degrees.
    return Double.parseDouble(text) + 0.0;
  }

  private boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw wrong("is true or false, not " + Cleaning.quote(text));
    }
    return Boolean.parseBoolean(text);
  }

  private LocalDate day(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}") && !text.startsWith("0000")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException problem) {
      throw wrong("is a day such as 2021-02-04, not " + Cleaning.quote(text));
    }
    throw wrong("is a day such as 2021-02-04, not " + Cleaning.quote(text));
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(name() + " " + what);
  }
}
