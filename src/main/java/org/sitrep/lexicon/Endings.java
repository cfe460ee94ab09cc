package org.sitrep.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.document.TokenRange;

/**
 * Forms of a lexicon that are found at the end of words: {@code "*smith"} in {@code "blacksmith"}.
 * A word is read from its last letter on, and no further than some ending goes.
 */
final class Endings {
  private final Node root = new Node();

  /** A letter on the way from the end of a word. */
  private static final class Node {
    private final List<Ending> endings = new ArrayList<>(1);
    private char[] letters = {};
    private Node[] before = {};

    @Nullable Node before(char letter) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return before[i];
        }
      }
      return null;
    }

    Node add(char letter) {
      letters = Arrays.copyOf(letters, letters.length + 1);
      before = Arrays.copyOf(before, letters.length);
      letters[letters.length - 1] = letter;
      before[letters.length - 1] = new Node();
      return before[letters.length - 1];
    }
  }

  private record Ending(Entry entry, int form) {}

  static boolean isEnding(String form) {
    return form.startsWith("*");
  }

  void add(Entry entry, int form) {
    String ending = entry.forms().get(form);
    Node node = root;
    for (int i = ending.length() - 1; i > 0; i--) {
      Node known = node.before(ending.charAt(i));
      node = known == null ? node.add(ending.charAt(i)) : known;
    }
    node.endings.add(new Ending(entry, form));
  }

  /** Labels a token by all its endings; two letters at least stand before one. */
  void label(String word, int token, List<Label> labels) {
    @Nullable Node node = root;
    for (int i = word.length() - 1; i > 1; i--) {
      node = node.before(word.charAt(i));
      if (node == null) {
        return;
      }
      for (Ending ending : node.endings) {
        labels.add(new Label(TokenRange.of(token), ending.entry, ending.form));
      }
    }
  }
}
