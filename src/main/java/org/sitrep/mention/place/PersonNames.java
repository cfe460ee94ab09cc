package org.sitrep.mention.place;

import java.util.HashSet;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.lexicon.Labels;

/**
 * The words of a document that are people's names: {@code "Lincoln"} of {@code "Abraham Lincoln"}.
 */
final class PersonNames {
  private final Document document;
  private final Labels labels;

  PersonNames(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  Set<String> words() {
    Set<String> words = new HashSet<>();
    for (int i = 0; i + 1 < document.size(); i++) {
      if (introducesName(labels, document, i) && isNameWord(i + 1)) {
        if (labels.has(i, "first_names")) {
          words.add(document.norm(i));
        }
        for (int j = i + 1; j < document.size() && j < i + 4 && isNameWord(j); j++) {
          words.add(document.norm(j));
        }
      }
    }
    return words;
  }

  private boolean isNameWord(int token) {
    Token word = document.token(token);
    return word.isCapitalised()
        && !labels.has(token, "place_types")
        && !labels.has(token, "organization_heads")
        && !labels.has(token, "countries");
  }

  /** True for a given name, an initial or a title: what follows is a person's name. */
  static boolean introducesName(Labels labels, Document document, int token) {
    Token word = document.token(token);
    if (!word.isCapitalised()) {
      return false;
    }
    boolean initial = word.text().length() == 2 && word.text().endsWith(".");
    return initial || labels.has(token, "first_names") || labels.has(token, "person_titles");
  }
}
