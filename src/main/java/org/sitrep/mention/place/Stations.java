package org.sitrep.mention.place;

import java.util.stream.IntStream;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.lexicon.Labels;

/**
 * Tells the name of who prints a report, behind a dash of its headline: {@code "Man shot in
 * Franklin - WSMV News, Nashville"}.
 */
final class Stations {
  /** Letters of the call sign of an American station: {@code "KMOV"}. */
  private static final int CALL_SIGN = 4;

  private final Document document;
  private final Labels labels;

  Stations(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** True for a place that only names the station or the paper. */
  boolean holds(Name name) {
    Sentence sentence = document.sentenceOf(name.range().from());
    if (!sentence.headline()) {
      return false;
    }
    int dash = name.range().from() - 1;
    while (dash > sentence.tokens().from() && !isDash(dash)) {
      dash--;
    }
    return dash > sentence.tokens().from()
        && IntStream.range(dash, sentence.tokens().to()).anyMatch(this::isOfPress);
  }

  private boolean isDash(int token) {
    return switch (document.norm(token)) {
      case "-", "–", "—", "|" -> true;
      default -> false;
    };
  }

  private boolean isOfPress(int token) {
    String text = document.token(token).text();
    boolean sign =
        text.length() == CALL_SIGN
            && (text.startsWith("K") || text.startsWith("W"))
            && text.chars().allMatch(Character::isUpperCase);
    return sign
        || text.endsWith(".com")
        || labels
            .over(token, "orgnouns")
            .filter(label -> label.entry().is("sector", "JRN"))
            .isPresent();
  }
}
