package org.sitrep.mention.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Label;
import org.sitrep.pattern.Words;

/**
 * What single tokens say by their shape, as labels for rules:
 *
 * <pre>
 * day_number   14, 2nd, third                      value
 * day_ordinal  14th                                value
 * year         1996, nineteen ninety-six           value
 * short_year   '96, 96                             value
 * decade       1990s, '80s, nineties               first, last
 * iso_date     2021-02-02                          year, month, day
 * numeric_date 03/02/2021, 3.2.21                  first, second, year
 * clock        14:30, 2pm, 1830
 * quantity     12, twelve, a                       value
 * compound     mid-December, two-week, 26-28       shape (date_parts-months), a value for each kind
 * </pre>
 */
public final class TimeShapes implements Words.LabelSource {
  /** The labels, for the vocabulary of rules. */
  public static final List<String> LABELS =
      List.of(
          "day_number",
          "day_ordinal",
          "year",
          "short_year",
          "decade",
          "iso_date",
          "numeric_date",
          "clock",
          "quantity",
          "compound");

  private static final List<Label> NONE = List.of();
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final List<Shape> SHAPES =
      List.of(
          shape("year", "1\\d{3}|20\\d\\d", m -> Map.of("value", m.group())),
          shape("short_year", "'?(\\d\\d)", m -> Map.of("value", m.group(1))),
          shape("decade", "'?((?:1\\d|20)?\\d0)'?s", m -> Map.of("first", m.group(1))),
          shape(
              "iso_date",
              "(\\d{4})-(\\d\\d)-(\\d\\d)(?:t\\d\\d:?\\d\\d.*)?",
              m -> Map.of("year", m.group(1), "month", m.group(2), "day", m.group(3))),
          shape(
              "numeric_date",
              "(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d\\d)",
              m -> Map.of("first", m.group(1), "second", m.group(3), "year", m.group(4))),
          shape(
              "clock",
              "(?:[01]?\\d|2[0-4]):[0-5]\\d(?:am|pm)?|(?:1[0-2]|0?[1-9])(?:[.][0-5]\\d)?(?:am|pm)",
              m -> Map.of()),
          shape(
              "quantity",
              "\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9}",
              m -> Map.of("value", m.group().replace(",", ""))));

  /** A look of a token, and what a label of it says. */
  private record Shape(
      String label, Pattern pattern, Function<Matcher, Map<String, String>> values) {}

  private static Shape shape(
      String label, String regex, Function<Matcher, Map<String, String>> values) {
    return new Shape(label, Pattern.compile(regex), values);
  }

  private final Document document;
  private final TimeWords words;
  private final SpokenNumbers numbers;
  private final List<List<Label>> labels;

  public TimeShapes(Document document, TimeWords words) {
    this.document = document;
    this.words = words;
    this.numbers = new SpokenNumbers(words);
    this.labels = new ArrayList<>(document.size());
    for (int i = 0; i < document.size(); i++) {
      labels.add(labelsOf(i));
    }
  }

  @Override
  public int end(int token, String label) {
    List<Label> here = labels.get(token);
    for (int i = 0; i < here.size(); i++) {
      if (here.get(i).kind().equals(label)) {
        return here.get(i).range().to();
      }
    }
    return -1;
  }

  @Override
  public List<String> labelsAt(int token) {
    List<Label> here = labels.get(token);
    return here.isEmpty() ? List.of() : here.stream().map(Label::kind).toList();
  }

  @Override
  public Optional<String> attribute(int token, String label, String name) {
    return at(token, label).flatMap(found -> found.entry().get(name));
  }

  /** The label of that name at a token. */
  public Optional<Label> at(int token, String name) {
    for (Label label : labels.get(token)) {
      if (label.kind().equals(name)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** The lexicon entry of a kind with that form, for parts of compounds. */
  public Optional<Entry> word(String kind, String form) {
    return words.find(kind, form);
  }

  private List<Label> labelsOf(int token) {
    String norm = document.norm(token);
    if (document.token(token).isPlain() && !words.isNumeral(norm)) {
      return NONE;
    }
    char first = norm.isEmpty() ? ' ' : norm.charAt(0);
    List<Label> found = new ArrayList<>(2);
    if ((first >= '0' && first <= '9') || (first == '\'' && norm.length() > 2)) {
      addDigits(token, norm, found);
    } else if (words.isNumeral(norm)) {
      addWords(token, norm, found);
    }
    if (norm.indexOf('-') > 0) {
      new Compound(words, norm).values().ifPresent(map -> add(found, token, "compound", map));
    }
    return found.isEmpty() ? NONE : found;
  }

  private void addDigits(int token, String norm, List<Label> found) {
    Matcher matcher = DAY.matcher(norm);
    if (matcher.matches()) {
      int day = Integer.parseInt(matcher.group(1));
      if (day >= 1 && day <= 31) {
        Map<String, String> value = Map.of("value", String.valueOf(day));
        add(found, token, "day_number", value);
        if (matcher.group(1).length() < norm.length()) {
          add(found, token, "day_ordinal", value);
        }
      }
    }
    for (Shape shape : SHAPES) {
      Matcher shaped = shape.pattern.matcher(norm);
      if (shaped.matches()) {
        add(found, token, shape.label, shape.values.apply(shaped));
      }
    }
  }

  private void addWords(int token, String norm, List<Label> found) {
    words
        .find("ordinals", norm)
        .flatMap(entry -> entry.get("value"))
        .ifPresent(value -> add(found, token, "day_number", Map.of("value", value)));
    words
        .find("decades", norm)
        .flatMap(entry -> entry.get("first"))
        .ifPresent(value -> add(found, token, "decade", Map.of("first", value)));
    if (norm.equals("a") || norm.equals("an")) {
      add(found, token, "quantity", Map.of("value", "1"));
      return;
    }
    numbers.year(document, token).ifPresent(year -> add(found, token, "year", year));
    numbers
        .number(document, token)
        .ifPresent(
            number -> {
              add(found, token, "quantity", number);
              if (number.value() >= 1900 && number.value() < 2100) {
                add(found, token, "year", number);
              }
            });
  }

  private static void add(List<Label> found, int token, String kind, SpokenNumbers.Found number) {
    TokenRange range = new TokenRange(token, number.end());
    Map<String, String> values = Map.of("value", String.valueOf(number.value()));
    found.add(new Label(range, new Entry(kind, kind, List.of(kind), values), 0));
  }

  private static void add(List<Label> found, int token, String kind, Map<String, String> values) {
    Entry entry = new Entry(kind, kind, List.of(kind), values);
    found.add(new Label(TokenRange.of(token), entry, 0));
  }
}
