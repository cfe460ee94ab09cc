package org.sitrep.lexicon;

import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Letters;
import org.sitrep.document.TokenRange;
import org.sitrep.document.WordCases;
import org.sitrep.document.WordCases.Use;

/**
 * Gives words a capital for the name beside them: titles, given names, the last word of what is
 * named after a place.
 */
final class TitleCase {
  private final Document document;
  private final Labels labels;
  private final String[] words;

  /**
   * Of one document.
   *
   * @param words its words as they are written so far, to be changed
   */
  TitleCase(Document document, Labels labels, String[] words) {
    this.document = document;
    this.labels = labels;
    this.words = words;
  }

  /** Those of one sentence. */
  void raiseAll(TokenRange sentence) {
    for (int i = sentence.last(); i >= sentence.from(); i--) {
      raise(i, sentence);
    }
  }

  /** {@code "de"} and {@code "la"} of {@code "San Luis de la Reina"}. */
  static boolean isInside(Labels labels, int token) {
    return labels.covering(token).stream().anyMatch(label -> isPlaced(label, "inside"));
  }

  static boolean isPlaced(Label label, String place) {
    return label.kind().equals("name_words") && label.entry().get("place").orElse("").equals(place);
  }

  /** {@code "General"} before {@code "Lopez"}, {@code "Embassy"} behind {@code "U.S."}. */
  private void raise(int token, TokenRange sentence) {
    Optional<Label> title = labels.at(token, "person_titles").or(() -> labels.at(token, "titles"));
    if (title.isPresent() && isName(title.get().range().to(), sentence)) {
      raise(title.get().range());
    }
    if (isGivenName(token) && isName(token + 1, sentence)) {
      raise(new TokenRange(token, token + 1));
    }
    labels
        .at(token, "name_words")
        .filter(words -> isPlaced(words, "before"))
        .filter(words -> isName(words.range().to(), sentence))
        .ifPresent(words -> raise(words.range()));
    labels
        .at(token, "organization_heads")
        .filter(head -> head.range().from() > sentence.from() && !head.entry().is("plain"))
        .filter(head -> isName(head.range().from() - 1, sentence))
        .filter(head -> !labels.has(token, "day_words") && !isOneOfMany(token, sentence))
        .ifPresent(head -> raise(head.range()));
  }

  /** {@code "street"} of {@code "a downtown Lima street"}: one that is not named. */
  private boolean isOneOfMany(int head, TokenRange sentence) {
    int first = head - 1;
    while (sentence.contains(first) && (isCapital(first) || labels.has(first, "place_parts"))) {
      first--;
    }
    return sentence.contains(first)
        && (document.norm(first).equals("a") || document.norm(first).equals("an"));
  }

  /** {@code "Mark"}, which may be one. */
  private boolean isGivenName(int token) {
    return labels.has(token, "first_names")
        && !labels.has(token, "auxiliaries")
        && WordCases.of(document.norm(token)) == Use.BOTH;
  }

  private boolean isName(int token, TokenRange sentence) {
    return sentence.contains(token)
        && isCapital(token)
        && document.token(token).text().length() > 1;
  }

  private boolean isCapital(int token) {
    return isCapital(words[token]);
  }

  static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private void raise(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!isInside(labels, i)) {
        words[i] = words[i].equals(Letters.small(words[i])) ? Letters.capital(words[i]) : words[i];
      }
    }
  }
}
