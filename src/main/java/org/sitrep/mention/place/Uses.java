package org.sitrep.mention.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Code;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/** Says what the text uses each place name for, and how what happened lies to it. */
final class Uses {
  private final Document document;
  private final Labels labels;
  private final List<Name> names;
  private final boolean[] contained;

  /**
   * Uses of the names of a document.
   *
   * @param contained true where the next name says what a name lies in
   */
  Uses(Document document, Labels labels, List<Name> names, boolean[] contained) {
    this.contained = contained.clone();
    this.document = document;
    this.labels = labels;
    this.names = names;
  }

  /** The mention of name number {@code index}. */
  PlaceMention mention(int index, Optional<Place> place) {
    Name name = names.get(index);
    TokenRange phrase =
        contained[index] ? name.phrase().union(names.get(index + 1).phrase()) : name.phrase();
    PlaceMention.Use use = use(index);
    return new PlaceMention(name.range(), phrase, place, relation(name), use, rule(name, use));
  }

  private static String rule(Name name, PlaceMention.Use use) {
    return switch (use) {
      case PLACE -> name.hasTypeWord() ? "place-with-type" : "place-name";
      default -> "place-" + use.name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private PlaceMention.Use use(int index) {
    Name name = names.get(index);
    if (document.dateline().filter(line -> line.contains(name.range())).isPresent()) {
      return PlaceMention.Use.DATELINE;
    }
    if (name.head().isPresent()) {
      return PlaceMention.Use.ORGANIZATION;
    }
    if (index > 0 && contained[index - 1]) {
      return PlaceMention.Use.CONTAINER;
    }
    if (isGovernment(name)) {
      return PlaceMention.Use.GOVERNMENT;
    }
    if (isHome(name)) {
      return PlaceMention.Use.HOME;
    }
    return PlaceMention.Use.PLACE;
  }

  /** {@code "Ankara said"}: a seat or country that speaks. */
  private boolean isGovernment(Name name) {
    int behind = name.range().to();
    boolean seat =
        labels.has(name.range().from(), "metonyms") || labels.has(name.range().from(), "countries");
    return seat
        && name.before().isEmpty()
        && !name.hasTypeWord()
        && behind < document.size()
        && labels.at(behind, "government_verbs").isPresent();
  }

  /** {@code "a resident of Barda"}. */
  private boolean isHome(Name name) {
    int before = name.phrase().from() - 1;
    if (before >= 0 && document.norm(before).equals("the")) {
      before--;
    }
    int last = before;
    return before >= 0
        && labels
            .over(before, "home_words")
            .filter(label -> label.range().last() == last)
            .isPresent();
  }

  private static PlaceRelation relation(Name name) {
    return name.before().flatMap(Uses::relation).orElse(PlaceRelation.IN);
  }

  private static Optional<PlaceRelation> relation(Label label) {
    return label.entry().get("relation").flatMap(code -> Code.find(PlaceRelation.class, code));
  }
}
