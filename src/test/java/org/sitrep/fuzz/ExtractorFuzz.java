package org.sitrep.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.sitrep.Extraction;
import org.sitrep.Extractor;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.document.Evidence;
import org.sitrep.lexicon.Knowledge;

/**
 * Any bytes, as the text of an article: extraction never throws, and its evidence lies within the
 * text. Entry point of the fuzzer, and of the test over what it found.
 */
public final class ExtractorFuzz {
  private static final LocalDate DAY = LocalDate.of(2021, 2, 4);
  private static final Extractor EXTRACTOR = Extractor.load(Knowledge.builtIn());

  private ExtractorFuzz() {}

  /** Throws where a promise is broken. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String body = BodyText.normalise(new String(bytes, StandardCharsets.UTF_8));
    Extraction extraction = EXTRACTOR.extract(Article.of(body, DAY));
    extraction.incidents().forEach(incident -> check(incident.evidence(), extraction));
    extraction.deployments().forEach(deployment -> check(deployment.evidence(), extraction));
  }

  private static void check(List<Evidence> evidence, Extraction extraction) {
    for (Evidence one : evidence) {
      if (one.span().start() < 0 || one.span().end() > extraction.document().text().length()) {
        throw new AssertionError("evidence outside the text: " + one);
      }
    }
  }
}
