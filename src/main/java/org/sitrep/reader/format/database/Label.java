package org.sitrep.reader.format.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.Glossary;

/**
 * A line of a LexisNexis document that says what it holds: {@code "BYLINE: By Ana Diaz"}, {@code
 * "Body"}.
 *
 * @param meaning a field, or one of the parts {@code lexis.tsv} tells
 * @param value what stands behind the colon
 */
record Label(String name, String meaning, String value) {
  private static final Glossary MEANINGS = Glossary.load("/reader/lexis.tsv");
  private static final List<String> FRONT = MEANINGS.words("front");
  private static final Pattern LABELLED =
      Pattern.compile("\\s*(?<name>\\p{L}[\\p{L} -]{2,20}?)\\s*:(?:\\s+(?<value>.*))?");
  private static final Pattern ALONE =
      Pattern.compile("\\s*(?<name>\\p{L}[\\p{L} ]{2,20}?)(?<value>\\s*)");

  /** The label of a line; empty where it has none that is known. */
  static Optional<Label> of(String line) {
    return of(LABELLED, line)
        .or(() -> of(ALONE, line).filter(label -> MEANINGS.is(label.name() + " alone", "alone")));
  }

  private static Optional<Label> of(Pattern shape, String line) {
    Matcher parts = shape.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String name = parts.group("name");
    String value = Optional.ofNullable(parts.group("value")).orElse("").strip();
    return MEANINGS.meaning(name).map(meaning -> new Label(name, meaning, value));
  }

  /** True for a line of the list of searches before the first document. */
  static boolean isFront(String line) {
    String words = line.toLowerCase(Locale.ROOT);
    return FRONT.stream().anyMatch(words::contains);
  }

  /** True for what {@code lexis.tsv} calls so. */
  boolean means(String word) {
    return meaning.equals(word);
  }

  /** True where the report ends above this line; within a report only capitals tell for sure. */
  boolean endsReport() {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return List.of("end", "load", "end of document").contains(meaning)
        || (capitals && !means("head"));
  }
}
