package org.sitrep.mention.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/**
 * Tells which countries words speak of that name none: {@code "Turkish"} speaks of Turkey, {@code
 * "Boko Haram"} of Nigeria, {@code "upazila"} of Bangladesh.
 */
final class Peoples {
  private static final Kinds TELLING = Kinds.of("demonyms", "groups", "peoples", "place_types");

  private Peoples() {}

  /** The countries of the peoples a document speaks of; the Persian Gulf is not of Iran. */
  static Set<String> of(Document document, Labels labels, List<Name> names) {
    Set<String> countries = new HashSet<>();
    for (int i = 0; i < document.size(); i++) {
      List<String> here = at(document, labels, i);
      if (!here.isEmpty() && !Name.isPartOfAny(names, i) && !isForeign(labels, i + 1)) {
        countries.addAll(here);
      }
    }
    return countries;
  }

  /** The countries of the people, group or kind of place whose word begins at a token. */
  static List<String> at(Document document, Labels labels, int token) {
    if (!labels.mayStart(token, TELLING)) {
      return List.of();
    }
    boolean name = document.token(token).isCapitalised();
    return labels.startingAt(token).stream()
        .flatMap(label -> country(label, name).stream())
        .toList();
  }

  private static Optional<String> country(Label label, boolean name) {
    return switch (label.kind()) {
      // The poles of power lines are no Poles.
      case "demonyms", "groups", "peoples" ->
          name && !isAidGroup(label) ? label.entry().get("iso3") : Optional.empty();
      case "place_types" -> label.entry().get("countries").filter(codes -> !codes.contains(" "));
      default -> Optional.empty();
    };
  }

  /** {@code "Doctors Without Borders"} works anywhere but at home. */
  private static boolean isAidGroup(Label label) {
    return label.entry().is("sector", "NGO");
  }

  /** {@code "embassy"}, {@code "tourists"}: of another country than the scene's. */
  static boolean isForeign(Labels labels, int token) {
    // "the Indian National Congress" is no Indian national.
    return labels.over(token, "groups").isEmpty()
        && labels
            .at(token, "abroad")
            .flatMap(label -> label.entry().get("what"))
            .filter(what -> !what.equals("force"))
            .isPresent();
  }
}
