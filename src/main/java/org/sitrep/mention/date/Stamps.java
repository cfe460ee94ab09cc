package org.sitrep.mention.date;

import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;

/**
 * Tells when a report was put out from when things happened: {@code "Teen dies in shooting Posted:
 * Saturday, September 12"}, {@code "Sunday 4:45 p.m. UPDATE:"}.
 */
final class Stamps {
  /** Words of a time and marks between the word and the day: {@code "Posted: 3:57 AM, May 26"}. */
  private static final int REACH = 5;

  private final Document document;
  private final Labels labels;

  Stamps(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** The mention, as a stamp where such a word stands before or behind it. */
  DateMention mark(DateMention date) {
    return isBehind(date.range()) || isBefore(date.range().to()) ? date.asStamp() : date;
  }

  private boolean isBehind(TokenRange date) {
    int first = Math.max(document.sentenceOf(date.from()).tokens().from(), date.from() - REACH);
    for (int i = date.from() - 1; i >= first; i--) {
      Optional<Label> stamp = stamp(i);
      if (stamp.isPresent()) {
        return isOpen(stamp.get().range().from());
      }
      if (!isOfTime(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code "UPDATE:"}, {@code "Posted"} amid small letters; not {@code "was updated Tuesday"}. */
  private boolean isOpen(int token) {
    return document.token(token).isCapitalised()
        && !document.isInCapitals(token)
        && (token + 1 >= document.size() || !document.norm(token + 1).equals("to"));
  }

  private boolean isBefore(int behind) {
    return behind + 1 < document.size()
        && stamp(behind).isPresent()
        && document.norm(behind + 1).equals(":");
  }

  private Optional<Label> stamp(int token) {
    return labels.over(token, "stamps");
  }

  /** {@code ":"}, {@code "3:57"}, {@code "AM"}, {@code "on"}. */
  private boolean isOfTime(int token) {
    return switch (document.norm(token)) {
      case "on", "at" -> true;
      default ->
          document.token(token).isPunctuation()
              || document.token(token).startsWithDigit()
              || labels.over(token, "number_nouns").filter(Stamps::isOfClock).isPresent()
              || labels.has(token, "weekdays");
    };
  }

  /** {@code "AM"}, {@code "p.m."}, {@code "GMT"}. */
  private static boolean isOfClock(Label noun) {
    return noun.entry().is("kind", "time");
  }
}
