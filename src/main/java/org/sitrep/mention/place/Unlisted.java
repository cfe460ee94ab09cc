package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Labels;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.PlaceType;
import org.sitrep.place.Toponym;
import org.sitrep.value.Place;

/**
 * Places the gazetteer does not have but the text tells what they lie in: {@code "Gurguzu village
 * of Igabi"} is Gurguzu, at the point of Igabi.
 */
final class Unlisted {
  private final Document document;
  private final Labels labels;
  private final Gazetteer gazetteer;
  private final List<Name> names;

  Unlisted(Document document, Labels labels, Gazetteer gazetteer, List<Name> names) {
    this.document = document;
    this.labels = labels;
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /**
   * The places of the names with those the gazetteer lacks filled in.
   *
   * @param containers number of the name that says where each lies, or {@link Toponym#NONE}
   */
  List<Optional<Place>> fill(List<Optional<Place>> places, int[] containers) {
    List<Optional<Place>> filled = new ArrayList<>(places);
    Optional<Place> scene = scene(places);
    // Behind to front: what holds a name mostly stands behind it.
    for (int i = names.size() - 1; i >= 0; i--) {
      Name name = names.get(i);
      if (filled.get(i).isPresent()) {
        continue;
      }
      if (containers[i] != Toponym.NONE) {
        filled.set(i, Optional.of(place(name, filled.get(containers[i]), true)));
      } else if (name.isPlaced()) {
        filled.set(i, Optional.of(place(name, demonym(name).or(() -> scene), false)));
      }
    }
    return filled;
  }

  /**
   * A place of a holder, if there is any.
   *
   * @param part whether it is a part of the holder where that is a town
   */
  private Place place(Name name, Optional<Place> holder, boolean part) {
    String words = document.line(name.range());
    String feature = feature(isDivision(name) ? PlaceType.DIVISION : name.type());
    return holder
        .map(
            found ->
                spelled(name, found)
                    .orElseGet(
                        () ->
                            Place.unlisted(
                                words, part && isInTown(name, found) ? "PPLX" : feature, found)))
        .orElseGet(() -> Place.unlisted(words, feature));
  }

  private Optional<Place> spelled(Name name, Place holder) {
    return holder.isUnlisted() && holder.admin1().isEmpty()
        ? Optional.empty()
        : gazetteer.soundalike(document.line(name.range()), holder, name.type());
  }

  private static boolean isInTown(Name name, Place holder) {
    return feature(name.type()).equals("PPL") && holder.isSettlement() && !holder.isUnlisted();
  }

  /** {@code "Central Province"}, whose kind is a part of the name. */
  private boolean isDivision(Name name) {
    return labels
        .ending(name.range().last(), "place_types")
        .filter(kind -> kind.entry().is("takes", "division"))
        .isPresent();
  }

  private static String feature(PlaceType type) {
    return switch (type) {
      case ANY, SETTLEMENT, VILLAGE, QUARTER, AREA -> "PPL";
      case DIVISION -> "ADM3";
      case LAND, WATER, FEATURE -> "LCTY";
    };
  }

  /** {@code "the Somali town of Janaale"}. */
  private Optional<Place> demonym(Name name) {
    int before = name.phrase().from() - 1;
    return before < 0
        ? Optional.empty()
        : labels
            .over(before, "demonyms")
            .flatMap(label -> label.entry().get("iso3"))
            .flatMap(gazetteer::country);
  }

  /**
   * What all places of the document lie in: the province or district it names, else the one country
   * or people it speaks of: {@code "the Burkinabe army"}.
   */
  private Optional<Place> scene(List<Optional<Place>> places) {
    List<Place> told = new ArrayList<>();
    List<Place> known = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (!isBorder(names.get(i))) {
        boolean dateline = document.dateline().filter(names.get(i).range()::overlaps).isPresent();
        places.get(i).ifPresent(told::add);
        places.get(i).filter(place -> !dateline || place.isCountry()).ifPresent(known::add);
      }
    }
    Optional<Place> division =
        known.stream()
            .filter(Place::isDivision)
            .filter(
                holder ->
                    known.stream()
                        .allMatch(
                            place ->
                                place.equals(holder)
                                    || place.liesIn(holder)
                                    || holder.liesIn(place)))
            .max(Comparator.comparing(Place::featureCode));
    return division
        .or(() -> district(known, places))
        .or(() -> province(known))
        .or(() -> country(told));
  }

  /**
   * {@code "the Mali border"}, {@code "the border with Benin"}: a village near it is on one side.
   */
  private boolean isBorder(Name name) {
    return isBorder(name.phrase().last()) || isBorder(name.phrase().from() - 2);
  }

  private boolean isBorder(int token) {
    return token >= 0
        && token < document.size()
        && labels
            .over(token, "place_types")
            .filter(type -> type.entry().id().equals("border"))
            .isPresent();
  }

  /**
   * The town whose police act, in whose district they keep order: {@code "Bijapur police arrested a
   * man in Pamalvaya"}.
   */
  private Optional<Place> district(List<Place> known, List<Optional<Place>> places) {
    List<Place> seats = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (names.get(i).isHeadedBy("local")) {
        places.get(i).filter(place -> place.admin2().isPresent()).ifPresent(seats::add);
      }
    }
    return seats.stream()
        .filter(
            seat ->
                seats.stream().map(Place::admin2).allMatch(seat.admin2()::equals)
                    && known.stream()
                        .allMatch(
                            place -> place.isCountry() || place.admin1().equals(seat.admin1())))
        .findFirst();
  }

  /** The one province all towns and districts named lie in. */
  private Optional<Place> province(List<Place> known) {
    List<Optional<Place>> provinces =
        known.stream()
            .filter(place -> !place.isCountry())
            .map(gazetteer::province)
            .distinct()
            .toList();
    return provinces.size() == 1 ? provinces.get(0) : Optional.empty();
  }

  private Optional<Place> country(List<Place> told) {
    List<Optional<String>> countries = told.stream().map(Place::country).distinct().toList();
    if (countries.isEmpty()) {
      Set<String> homes = homes();
      return homes.size() == 1 ? gazetteer.country(homes.iterator().next()) : Optional.empty();
    }
    return countries.size() == 1 ? countries.get(0).flatMap(gazetteer::country) : Optional.empty();
  }

  /** The countries of the peoples and groups named that hardly fight abroad. */
  private Set<String> homes() {
    Set<String> homes = new HashSet<>();
    for (int i = 0; i < document.size(); i++) {
      // "near the Afghan border": on which side is not said.
      if (!labels.has(i, "expeditions") && !isBorder(i + 1)) {
        homes.addAll(Peoples.at(document, labels, i));
      }
    }
    return homes;
  }
}
