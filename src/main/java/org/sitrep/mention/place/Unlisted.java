package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.place.PlaceType;
import org.sitrep.place.Toponym;
import org.sitrep.value.Place;

/**
 * Places the gazetteer does not have but the text puts inside one it has: {@code "Gurguzu village
 * of Igabi"} is Gurguzu, at the point of Igabi.
 */
final class Unlisted {
  private final Document document;
  private final List<Name> names;
  private final int[] containers;

  Unlisted(Document document, List<Name> names, int[] containers) {
    this.document = document;
    this.names = names;
    this.containers = containers.clone();
  }

  /** The places with those of names that only lie in others' filled in. */
  List<Optional<Place>> fill(List<Optional<Place>> places) {
    List<Optional<Place>> filled = new ArrayList<>(places);
    // Behind to front: what holds a name mostly stands behind it.
    for (int i = names.size() - 1; i >= 0; i--) {
      if (filled.get(i).isEmpty() && containers[i] != Toponym.NONE) {
        Name name = names.get(i);
        filled.set(i, filled.get(containers[i]).map(holder -> place(name, holder)));
      }
    }
    return filled;
  }

  private Place place(Name name, Place holder) {
    return Place.unlisted(document.line(name.range()), feature(name.type(), holder), holder);
  }

  private static String feature(PlaceType type, Place holder) {
    return switch (type) {
      case ANY, SETTLEMENT, AREA -> holder.isSettlement() ? "PPLX" : "PPL";
      case DIVISION -> "ADM3";
      case LAND, WATER, FEATURE -> "LCTY";
    };
  }
}
