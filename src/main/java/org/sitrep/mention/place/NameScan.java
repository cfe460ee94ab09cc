package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.place.Gazetteer;

/**
 * Finds the longest words of a document that the gazetteer knows as a name and that are written
 * like one: {@code "New York"}, {@code "al-Hasakah"}, but not the verb of {@code "reading a book"}.
 */
final class NameScan {
  private final Document document;
  private final Gazetteer gazetteer;

  private final Set<String> edges;

  /** A scan; {@code edges} are words that no name begins or ends with. */
  NameScan(Document document, Gazetteer gazetteer, Set<String> edges) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.edges = edges;
  }

  /** The names in order; none overlaps another. */
  List<TokenRange> names() {
    List<TokenRange> names = new ArrayList<>();
    int i = 0;
    while (i < document.size()) {
      int length = mayBegin(i) ? longest(i) : 0;
      if (length > 1 || length == 1 && !isShort(document.token(i))) {
        names.add(new TokenRange(i, i + length));
      }
      i += Math.max(1, length);
    }
    return names;
  }

  /**
   * {@code "In"}, {@code "Of"} at a sentence's start are no states; {@code "IN"}, {@code "UK"} may
   * be.
   */
  private static boolean isShort(Token word) {
    return word.text().length() <= 2 && !word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  private boolean mayBegin(int token) {
    Token word = document.token(token);
    return isNameLike(word) && !isClitic(word) && !edges.contains(word.norm());
  }

  /** The longest name whose last word is written like one. */
  private int longest(int token) {
    return gazetteer.longest(document, token, this::mayEnd);
  }

  private boolean mayEnd(Token word) {
    return (isNameLike(word) || word.startsWithDigit())
        && !isClitic(word)
        && !edges.contains(word.norm());
  }

  private static boolean isClitic(Token word) {
    char first = word.norm().charAt(0);
    return first == '\'';
  }

  /** With a capital, or with one behind an article: {@code "al-Hasakah"}. */
  static boolean isNameLike(Token word) {
    if (word.isCapitalised()) {
      return true;
    }
    if (word.isPlain()) {
      return false;
    }
    String text = word.text();
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen < 4
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  /** True for a word no lexicon has, unless as a given name or a small word of names. */
  static boolean isUnused(Labels labels, int token) {
    for (Label label : labels.covering(token)) {
      boolean particle =
          label.kind().equals("actorcues")
              && label
                  .entry()
                  .get("cue")
                  .filter(cue -> cue.startsWith("name_particle"))
                  .isPresent();
      if (!particle && !label.kind().equals("first_names")) {
        return false;
      }
    }
    return true;
  }
}
