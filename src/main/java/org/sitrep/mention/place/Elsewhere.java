package org.sitrep.mention.place;

import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/**
 * Tells names of places people go or sit away from what happened: {@code "withdrew towards their
 * strongholds in Mosul"}, {@code "said Ada Lane, a scholar at an institute in Oslo"}.
 */
final class Elsewhere {
  private final Document document;
  private final Labels labels;

  Elsewhere(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** {@code "withdrew from the area towards its strongholds in Mosul"}. */
  boolean isRetreat(Name name) {
    boolean led = false;
    int first = document.sentenceOf(name.range().from()).tokens().from();
    for (int i = name.phrase().from() - 1; i > first; i--) {
      if (labels.ending(i, "retreating").isPresent()) {
        return led;
      }
      if (document.token(i).isPunctuation() || document.tag(i) == Tag.VERB) {
        return false;
      }
      led |= labels.ending(i, "place_prepositions").filter(Elsewhere::leads).isPresent();
    }
    return false;
  }

  private static boolean leads(Label preposition) {
    return preposition.entry().is("relation", "to");
  }

  /** Behind {@code "said"}, a name and what he is, up to the next verb. */
  boolean isOfSpeaker(Name name) {
    boolean apposed = false;
    int first = document.sentenceOf(name.range().from()).tokens().from();
    for (int i = name.phrase().from() - 1; i > first; i--) {
      if (apposed && labels.has(i, "reporting") && document.token(i + 1).isCapitalised()) {
        return document.token(i - 1).isPunctuation();
      }
      if (document.tag(i) == Tag.VERB) {
        return false;
      }
      apposed |= document.norm(i).equals(",") && NameReader.isArticle(document.norm(i + 1));
    }
    return false;
  }
}
