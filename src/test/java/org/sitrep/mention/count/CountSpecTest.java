package org.sitrep.mention.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.CountMention.Kind;

/**
 * Reads {@code counts/*.txt}: on each line all numbers of a text, then, behind two or more spaces,
 * wordings that say them, parted by {@code |}. A number of people or things stands alone ({@code
 * 12..}), others with their kind ({@code AGE 34}); {@code -} is none at all.
 */
class CountSpecTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Lexicon LEXICON = Lexicon.load(Knowledge.builtIn());
  private static final CountFinder FINDER = CountFinder.load(LEXICON);

  @TestFactory
  Stream<DynamicTest> everyWordingSaysItsNumbers() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/counts"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            tests.addAll(tests(file.getFileName().toString(), line));
          }
        }
      }
    }
    return tests.stream();
  }

  private static List<DynamicTest> tests(String file, String line) {
    String[] parts = line.split(" {2,}", 2);
    return Stream.of(parts[1].split(" \\| "))
        .map(
            text ->
                DynamicTest.dynamicTest(
                    file + ": " + text, () -> assertEquals(parts[0], read(text.strip()), text)))
        .toList();
  }

  private static String read(String text) {
    Document document = ANNOTATOR.annotate(Article.of(text, LocalDate.of(2021, 3, 4)));
    List<CountMention> counts = FINDER.find(document, LEXICON.label(document), List.of());
    return counts.isEmpty()
        ? "-"
        : counts.stream().map(CountSpecTest::text).collect(Collectors.joining("; "));
  }

  private static String text(CountMention mention) {
    return mention.kind() == Kind.CARDINAL
        ? mention.value()
        : (mention.kind() + " " + mention.value()).strip();
  }
}
