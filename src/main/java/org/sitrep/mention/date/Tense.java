package org.sitrep.mention.date;

import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/**
 * Whether the clause around a date looks forward: {@code "will meet on Thursday"}. The nearest cue
 * before the date decides, else the nearest behind it.
 */
final class Tense {
  private static final int FARTHEST = 12;

  private final Document document;
  private final Labels labels;

  Tense(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  boolean isFuture(TokenRange date) {
    TokenRange sentence = document.sentenceOf(date.from()).tokens();
    int first = Math.max(sentence.from(), date.from() - FARTHEST);
    for (int i = date.from() - 1; i >= first; i--) {
      Optional<Boolean> future = future(i);
      if (future.isPresent()) {
        return future.get();
      }
    }
    int end = Math.min(sentence.to(), date.to() + FARTHEST);
    for (int i = date.to(); i < end; i++) {
      Optional<Boolean> future = future(i);
      if (future.isPresent()) {
        return future.get();
      }
    }
    return false;
  }

  /** True for a cue of the future, false for one of the past, empty for other words. */
  private Optional<Boolean> future(int token) {
    Optional<Label> cue = labels.over(token, "tense_cues");
    if (cue.isPresent()) {
      return Optional.of(cue.get().entry().get("tense").filter("future"::equals).isPresent());
    }
    String norm = document.norm(token);
    boolean isPast =
        norm.length() > 4 && norm.endsWith("ed") && !labels.has(Math.max(0, token - 1), "be_forms");
    return isPast ? Optional.of(false) : Optional.empty();
  }
}
