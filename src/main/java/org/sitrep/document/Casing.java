package org.sitrep.document;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;

/**
 * Gives words in capitals the case they would have: {@code "THE TALIBAN ATTACKED"} is tagged as
 * {@code "the Taliban attacked"}. What the tag model has seen in lower case is lower case.
 */
record Casing(Set<String> seen) {
  private static final String WORD = "w=";

  static Casing of(POSModel model) {
    SequenceClassificationModel ignored = model.getPosSequenceModel();
    if (model.getArtifact("pos.model") instanceof AbstractModel tags
        && tags.getDataStructures()[1] instanceof java.util.Map<?, ?> predicates) {
      return new Casing(
          predicates.keySet().stream()
              .map(Object::toString)
              .filter(name -> name.startsWith(WORD))
              .map(name -> name.substring(WORD.length()))
              .collect(Collectors.toUnmodifiableSet()));
    }
    throw new IllegalStateException("no words in " + ignored);
  }

  /** {@code word} as it would be written inside a sentence. */
  String restore(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.length() < 2 || seen.contains(lower)) {
      return lower;
    }
    String capitalised = word.charAt(0) + lower.substring(1);
    return seen.contains(capitalised) || !looksCommon(lower) ? capitalised : lower;
  }

  private static boolean looksCommon(String lower) {
    return lower.endsWith("ed")
        || lower.endsWith("ing")
        || lower.endsWith("ly")
        || lower.endsWith("tion")
        || lower.endsWith("s");
  }
}
