package org.sitrep.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Extractor;
import org.sitrep.article.Article;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.KnowledgeException;

/** From grounds to a chance. */
class ConfidenceTest {
  @Test
  void weightsAreLogOdds() {
    Confidence confidence = new Confidence(Map.of(Ground.ANY, 1.0, Ground.DAY_TOLD, 1.2));
    assertEquals(0.73, confidence.of(Set.of(Ground.ANY)));
    assertEquals(0.9, confidence.of(Set.of(Ground.ANY, Ground.DAY_TOLD)));
    assertEquals(0.73, confidence.of(Set.of(Ground.ANY, Ground.LONG)));
  }

  @Test
  void anUnknownGroundIsToldWithFileAndLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("confidence/incidents.tsv");
    Files.createDirectories(folder.resolve("confidence"));
    Files.writeString(file, "ground\tweight\nday_tolled\t1\n");
    Exception problem =
        assertThrows(
            KnowledgeException.class, () -> Confidence.load(Knowledge.withOverlay(folder)));
    assertEquals(
        file + ":2: unknown ground \"day_tolled\" (did you mean \"day_told\"?)",
        problem.getMessage());
  }

  @Test
  void aRecordThatIsToldInFullIsSurerThanOneThatIsNot() {
    List<Double> confidence =
        List.of(
                "Gunmen shot dead three farmers in Maiduguri on Tuesday.",
                "Gunmen killed dozens last month; others said that 14 and then 20 were killed.")
            .stream()
            .map(ConfidenceTest::first)
            .toList();
    assertTrue(confidence.get(0) > 0.75, confidence::toString);
    assertTrue(confidence.get(1) < 0.5, confidence::toString);
  }

  private static double first(String text) {
    return Loaded.EXTRACTOR
        .extract(Article.of(text, LocalDate.of(2021, 3, 4)))
        .incidents()
        .get(0)
        .confidence();
  }

  /** Loads when first asked for. */
  private static final class Loaded {
    static final Extractor EXTRACTOR = Extractor.load(Knowledge.builtIn());
  }
}
