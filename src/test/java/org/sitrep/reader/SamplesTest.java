package org.sitrep.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.article.Article;
import org.sitrep.reader.outcome.Outcome;

/**
 * Files in every format, each with what must be read of it beside it: {@code csv/broken.csv} and
 * {@code csv/broken.csv.expected}. {@code -Dbless} rewrites the latter.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/articles");
  private static final String EXPECTED = ".expected";

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
      return files
          .filter(file -> SAMPLES.relativize(file).getNameCount() == 2)
          .filter(file -> Files.exists(expected(file)))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsReadAsWrittenBesideIt(Path sample) throws IOException {
    String read =
        Reading.all(sample).stream().map(SamplesTest::show).collect(Collectors.joining("\n"));
    if (System.getProperty("bless") != null) {
      Files.writeString(expected(sample), read);
    }
    assertThat(read).isEqualTo(Files.readString(expected(sample)));
  }

  private static Path expected(Path sample) {
    return sample.resolveSibling(sample.getFileName() + EXPECTED);
  }

  private static String show(Outcome outcome) {
    String place = (outcome.member().sourcePath() + " " + outcome.member().name()).strip();
    if (outcome instanceof Outcome.Rejected rejected) {
      return "= " + place + "\n" + rejected.reason().code() + ": " + rejected.message() + "\n";
    }
    Article article = ((Outcome.Read) outcome).article();
    StringBuilder text = new StringBuilder("= " + place + "\n");
    text.append("id: ").append(article.sourceId()).append('\n');
    add(text, "url", article.url());
    add(text, "publisher", article.publisher());
    add(text, "headline", article.headline());
    add(text, "byline", article.byline());
    add(text, "section", article.section());
    String day = article.publicationDate().map(date -> date + " ").orElse("");
    add(text, "published", Optional.of(day + article.publicationBasis().code()));
    String teaser = article.readAs().teaser() ? "; teaser" : "";
    String why = article.readAs().reader() + ": " + article.readAs().reason() + teaser;
    add(text, "read as", Optional.of(why));
    article.body().lines().forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  private static void add(StringBuilder text, String name, Optional<String> value) {
    value.ifPresent(words -> text.append(name).append(": ").append(words).append('\n'));
  }
}
