package org.sitrep.mention.place;

import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Labels;

/**
 * Tells where an aside says what a place lies in: {@code "Alto, located in the northern sector of
 * Lima"}, {@code "Alto, a slum on the outskirts of Lima"}; not {@code "Alto, a town 20 km north of
 * Lima"}.
 */
final class Lying {
  private static final int LONGEST = 14;

  private final Document document;
  private final Labels labels;

  Lying(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** True where the words between two names say that the first lies in the second. */
  boolean isSaid(Name inner, Name outer) {
    int from = inner.phrase().to();
    int to = outer.phrase().from();
    if (to - from < 2
        || to - from > LONGEST
        || !document.sentenceOf(inner.range().from()).tokens().contains(outer.range())) {
      return false;
    }
    boolean comma = document.norm(from).equals(",");
    int first = comma ? from + 1 : from;
    boolean located = isOf(first, "verb") || document.norm(first).equals("which") && comma;
    boolean described = comma && document.tag(first) == Tag.DET && holdsKind(first, to);
    return (located || described) && endsInTown(to - 1) && onlySmallWords(first, to);
  }

  private boolean holdsKind(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOf(i, "kind")) {
        return true;
      }
    }
    return false;
  }

  /** {@code "in"}, {@code "of"}, {@code "of the"}, {@code "in southern"} before the town. */
  private boolean endsInTown(int last) {
    int i = last;
    while (document.tag(i) == Tag.ADJ || document.tag(i) == Tag.DET || isPart(i)) {
      i--;
    }
    return switch (document.norm(i)) {
      case "in", "of", "within" -> true;
      default -> false;
    };
  }

  private boolean onlySmallWords(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small =
          switch (document.tag(i)) {
            case DET, ADJ, ADP, ADV -> true;
            case NOUN, PROPN, VERB, AUX, PRON, SCONJ, PART ->
                isPart(i)
                    || isOf(i, "verb")
                    || isOf(i, "kind")
                    || isOf(i, "part")
                    || document.norm(i).equals("which")
                    || document.norm(i).equals("is");
            default -> false;
          };
      if (!small || isOf(i, "mile")) {
        return false;
      }
    }
    return true;
  }

  /** {@code "northern"}, {@code "north"}. */
  private boolean isPart(int token) {
    return labels.has(token, "place_parts");
  }

  private boolean isOf(int token, String what) {
    return labels
        .over(token, "locating")
        .filter(label -> label.entry().is("what", what))
        .isPresent();
  }
}
