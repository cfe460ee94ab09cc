package org.sitrep.document;

import java.util.Locale;

/**
 * Gives words in capitals the case they would have: {@code "THE TALIBAN ATTACKED"} is tagged as
 * {@code "the Taliban attacked"}. What the tag model has seen is lower case.
 */
record Casing(TagModel model) {

  /** {@code word} as it would be written inside a sentence. */
  String restore(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.length() < 2 || model.knows(lower)) {
      return lower;
    }
    return looksCommon(lower) ? lower : word.charAt(0) + lower.substring(1);
  }

  private static boolean looksCommon(String lower) {
    return lower.endsWith("ed")
        || lower.endsWith("ing")
        || lower.endsWith("ly")
        || lower.endsWith("tion")
        || lower.endsWith("s");
  }
}
