package org.sitrep.reader.format.database;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.BodyText;
import org.sitrep.article.Glossary;
import org.sitrep.code.Code;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.told.Field;

/**
 * One document of Factiva with its codes, each before a value of one or more lines:
 *
 * <pre>
 * HD  Blast in market kills four
 * PD  12 May 2004
 * SN  The Herald
 * LP  A blast in the market …
 * TD  The bomb had been hidden …
 * AN  Document HRLD000020040512e05c0000a
 * </pre>
 *
 * Without codes it is a {@link PlainFactivaReport}.
 */
final class FactivaReport {
  private static final Glossary CODES = Glossary.load("/reader/factiva.tsv");
  private static final Pattern ID =
      Pattern.compile("(?:AN\\s+)?Document (?<id>\\p{Lu}[\\p{Alnum}]{17,39})");

  /** A report may begin a line with "IN GOMA": within it a code stands alone or well apart. */
  private static final Pattern APART =
      Pattern.compile("(?<code>\\p{Lu}{2,3})(?:(?:\\t| {2,})(?<value>.*)|\\s*)");

  private static final Pattern NEAR = Pattern.compile("(?<code>\\p{Lu}{2,3}) (?<value>.*)");
  private static final int FEWEST_CODES = 3;

  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
  private Optional<Field> open = Optional.empty();

  private FactivaReport() {}

  /** Puts what a document tells into the draft. */
  static void read(String text, Draft draft) {
    List<String> lines = BodyText.normalise(text).lines().toList();
    for (String line : lines) {
      id(line).ifPresent(id -> draft.put(Field.ID, id));
    }
    if (!isCoded(lines)) {
      PlainFactivaReport.read(lines, draft);
      return;
    }
    FactivaReport report = new FactivaReport();
    lines.stream().takeWhile(line -> id(line).isEmpty()).forEach(report::take);
    report.values.forEach(
        (field, value) ->
            draft.put(field, field == Field.BODY ? Paragraphs.of(value) : String.join(" ", value)));
  }

  /** True for a document; below the last stands what was searched for. */
  static boolean isOne(String text) {
    List<String> lines = text.lines().toList();
    return isCoded(lines)
        || lines.stream()
            .anyMatch(line -> id(line).isPresent() || PlainFactivaReport.isLength(line));
  }

  /** The accession number a line ends a document with; empty for other lines. */
  static Optional<String> id(String line) {
    Matcher id = ID.matcher(line.strip());
    return id.matches() && id.group("id").chars().filter(Character::isDigit).count() > 8
        ? Optional.of(id.group("id"))
        : Optional.empty();
  }

  /** True where lines begin with the codes of headline, day, source and report. */
  static boolean isCoded(List<String> lines) {
    return lines.stream()
            .flatMap(line -> meaning(APART, line).or(() -> meaning(NEAR, line)).stream())
            .filter(meaning -> !meaning.equals("skip"))
            .distinct()
            .count()
        >= FEWEST_CODES;
  }

  private static Optional<String> meaning(Pattern shape, String line) {
    Matcher code = shape.matcher(line);
    return code.matches() ? CODES.meaning(code.group("code")) : Optional.empty();
  }

  private void take(String line) {
    boolean inReport = open.filter(field -> field == Field.BODY).isPresent();
    for (Pattern shape : inReport ? List.of(APART) : List.of(APART, NEAR)) {
      Optional<String> meaning = meaning(shape, line);
      if (meaning.isPresent()) {
        open = Code.find(Field.class, meaning.get()).filter(field -> field != Field.ID);
        Matcher parts = shape.matcher(line);
        add(parts.matches() ? Optional.ofNullable(parts.group("value")).orElse("") : "", "");
        return;
      }
    }
    add(line, line);
  }

  private void add(String words, String line) {
    open.ifPresent(
        field -> {
          List<String> lines = values.computeIfAbsent(field, unused -> new ArrayList<>());
          if (field == Field.BODY) {
            lines.addAll(line.isEmpty() ? List.of("", words) : List.of(line));
          } else if (!words.isBlank()) {
            lines.add(words.strip());
          }
        });
  }
}
