package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.PlaceMention;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.PlaceType;
import org.sitrep.place.Toponym;
import org.sitrep.value.Place;

/**
 * The towns at the ends of a road that are written as one word: {@code "the Kaduna-Abuja highway"},
 * {@code "the Enugu-Port Harcourt road"}.
 */
final class RoadEnds {
  /** Words between the first hyphen and the kind of road. */
  private static final int REACH = 4;

  private static final Kinds ROUTES = Kinds.of("routes");

  private final Document document;
  private final Labels labels;
  private final Gazetteer gazetteer;

  RoadEnds(Document document, Labels labels, Gazetteer gazetteer) {
    this.document = document;
    this.labels = labels;
    this.gazetteer = gazetteer;
  }

  /** A town, and the words in which it stands with the others. */
  record End(TokenRange words, Toponym toponym) {
    PlaceMention mention(Optional<Place> place) {
      return new PlaceMention(
          words, words, place, PlaceRelation.ALONG, PlaceMention.Use.PLACE, "place-road-end");
    }
  }

  /** The ends of all roads, in order; none of words that are a name as a whole. */
  List<End> find(List<Name> names) {
    List<End> ends = new ArrayList<>();
    for (int i = 1; i < document.size(); i++) {
      if (labels.mayStart(i, ROUTES) && labels.at(i, "routes").isPresent()) {
        ends.addAll(ends(i, names));
      }
    }
    return ends;
  }

  private List<End> ends(int road, List<Name> names) {
    int from = first(road);
    boolean joined = false;
    for (int i = from; i < road; i++) {
      boolean hyphen = !document.token(i).isPlain() && document.norm(i).indexOf('-') > 0;
      if (hyphen && Name.isPartOfAny(names, i)) {
        return List.of();
      }
      joined |= hyphen;
    }
    return joined ? ends(new TokenRange(from, road)) : List.of();
  }

  private List<End> ends(TokenRange words) {
    List<End> ends = new ArrayList<>();
    for (String name : document.line(words).split("[-‐‑]", -1)) {
      if (!isTown(name)) {
        return List.of();
      }
      ends.add(new End(words, Toponym.of(name, PlaceType.SETTLEMENT)));
    }
    return ends;
  }

  private boolean isTown(String name) {
    return name.length() > 2 && Character.isUpperCase(name.charAt(0)) && gazetteer.knows(name);
  }

  /** The first of the capitalised words before the kind of road. */
  private int first(int road) {
    int start = document.sentenceOf(road).tokens().from();
    int from = road;
    while (from > start && road - from < REACH && document.token(from - 1).isCapitalised()) {
      from--;
    }
    return from;
  }
}
