package org.sitrep.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.DateMention;
import org.sitrep.value.DateRange;

/** The corpus of {@code src/test/resources/dates}: it is the specification of dates. */
class DateCorpusTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 4);
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Lexicon LEXICON = Lexicon.load(Knowledge.builtIn());
  private static final DateFinder FINDER = DateFinder.load(Knowledge.builtIn(), LEXICON);

  @ParameterizedTest(name = "{0}")
  @MethodSource("calendarDates")
  void calendarDateIsRead(Line line) {
    assertThat(value(last(line.text()))).isEqualTo(line.expected());
  }

  static Stream<Line> calendarDates() {
    return lines("calendar.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("relativeDates")
  void relativeDateIsRead(Line line) {
    assertThat(value(last(line.text()))).isEqualTo(line.expected());
  }

  static Stream<Line> relativeDates() {
    return lines("relative.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uses")
  void useIsTold(Line line) {
    DateMention date = last(line.text());
    assertThat((date.use() + " " + value(date)).strip()).isEqualTo(line.expected());
  }

  static Stream<Line> uses() {
    return lines("uses.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noDates")
  void nothingIsFound(String text) {
    assertThat(find(text)).isEmpty();
  }

  static Stream<String> noDates() {
    return read("none.txt");
  }

  /** What is expected of a text. */
  record Line(String expected, String text) {
    @Override
    public String toString() {
      return text + " = " + expected;
    }
  }

  private static Stream<Line> lines(String file) {
    return read(file).flatMap(DateCorpusTest::wordings);
  }

  private static Stream<Line> wordings(String line) {
    int gap = line.indexOf("   ");
    return Arrays.stream(line.substring(gap).split("\\|", -1))
        .map(String::strip)
        .map(words -> words.endsWith(".") ? words : "A mine went off " + words + ".")
        .map(text -> new Line(line.substring(0, gap), text));
  }

  private static Stream<String> read(String file) {
    try (InputStream stream = DateCorpusTest.class.getResourceAsStream("/dates/" + file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static DateMention last(String text) {
    List<DateMention> dates = find(text);
    assertThat(dates).isNotEmpty();
    return dates.get(dates.size() - 1);
  }

  private static String value(DateMention date) {
    return date.date().map(DateRange::text).orElse(date.value());
  }

  private static List<DateMention> find(String text) {
    Document document = ANNOTATOR.annotate(Article.of(text, PUBLISHED));
    return FINDER.find(document, LEXICON.label(document));
  }
}
