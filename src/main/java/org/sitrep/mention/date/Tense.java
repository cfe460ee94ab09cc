package org.sitrep.mention.date;

import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
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
    if (date.from() > sentence.from() && "weak".equals(cue(date.from() - 1))) {
      return !hadBeen(date.to(), end);
    }
    for (int i = date.to(); i < end; i++) {
      Optional<Boolean> future = future(i);
      if (future.isPresent()) {
        return future.get();
      }
    }
    return false;
  }

  /** {@code "By 20 February, the hospital had treated 63"}. */
  private boolean hadBeen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (cue(i).equals("perfect")) {
        return true;
      }
    }
    return false;
  }

  /** True for a cue of the future, false for one of the past, empty for other words. */
  private Optional<Boolean> future(int token) {
    String cue = cue(token);
    if (cue.equals("future") && !isCause(token)) {
      return Optional.of(true);
    }
    String norm = document.norm(token);
    boolean isPast =
        cue.equals("past") || cue.equals("perfect") || (norm.length() > 4 && norm.endsWith("ed"));
    return isPast && !labels.has(Math.max(0, token - 1), "be_forms")
        ? Optional.of(false)
        : Optional.empty();
  }

  /** {@code "due to fighting"}; not {@code "is due to arrive"}. */
  private boolean isCause(int token) {
    return document.norm(token).equals("due")
        && token + 2 < document.size()
        && document.norm(token + 1).equals("to")
        && document.tag(token + 2) != Tag.VERB;
  }

  private String cue(int token) {
    return labels.over(token, "tense_cues").flatMap(label -> label.entry().get("tense")).orElse("");
  }
}
