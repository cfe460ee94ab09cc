package org.sitrep.event.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.clause.Clause;
import org.sitrep.code.EventType;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/**
 * Where the readings of a sentence were, by the sentence itself: not where the wounded were taken,
 * not where they lived.
 */
public final class Places {
  /** Words between a verb and the place it is done to. */
  private static final int REACH = 5;

  /** Words of {@code ", about 900 kilometres (560 miles) south of"}. */
  private static final int BEARING_REACH = 12;

  private final Scene scene;
  private final Asides asides;

  public Places(Scene scene) {
    this.scene = scene;
    this.asides = new Asides(scene);
  }

  /** Places of the event in the clauses of {@code readings}, else anywhere in {@code range}. */
  public List<PlaceMention> of(List<Reading> readings, TokenRange range) {
    List<PlaceMention> eligible =
        Mentions.within(scene.mentions().places(), range).stream()
            .filter(place -> isEventPlace(place) || isTakenFrom(place, readings))
            .filter(
                place ->
                    !scene.isOfReporting(place.range().from()) || isOfReported(place, readings))
            .filter(place -> !scene.hasCue("court") || place.range().from() > trigger(readings))
            .filter(place -> !asides.isOfParley(place, readings))
            .toList();
    List<PlaceMention> own =
        eligible.stream()
            .filter(place -> Reading.inClauseOf(readings, place.range().from()))
            .toList();
    List<PlaceMention> struck = new Struck(scene, readings).of(eligible);
    if (!struck.isEmpty()) {
      return struck;
    }
    List<PlaceMention> chosen = own.isEmpty() ? eligible : own;
    List<PlaceMention> points = chosen.stream().filter(PlaceMention::isPoint).limit(1).toList();
    if (!points.isEmpty()) {
      return points;
    }
    if (!chosen.isEmpty()) {
      List<PlaceMention> places = sharpest(scenes(chosen));
      List<PlaceMention> aims = coordinated(aims(eligible, places.get(0)));
      return aims.isEmpty() ? places : aims;
    }
    return demonyms(readings, range);
  }

  /**
   * The places a preposition puts it in or near, where there are any: {@code "informants for Israel
   * in Gaza"} is in Gaza.
   */
  private List<PlaceMention> scenes(List<PlaceMention> places) {
    List<PlaceMention> led = new ArrayList<>();
    for (PlaceMention place : places) {
      boolean away = place.relation() == PlaceRelation.FROM || place.relation() == PlaceRelation.TO;
      boolean goesOn = !led.isEmpty() && joined(led.get(led.size() - 1), place);
      boolean road = place.relation() == PlaceRelation.ALONG;
      if (goesOn || road || !away && isLed(place)) {
        led.add(place);
      }
    }
    led.removeIf(place -> places.stream().anyMatch(other -> isBearing(other, place)));
    return led.isEmpty() ? places : led;
  }

  /** {@code "the town of Tarmiyah, just north of Baghdad"}: the second tells where the first is. */
  private boolean isBearing(PlaceMention town, PlaceMention mark) {
    int gap = mark.range().from() - town.phrase().to();
    return gap > 0
        && gap <= BEARING_REACH
        && mark.relation() == PlaceRelation.NEAR
        && town.place().filter(place -> !place.isCountry() && !place.isUnlisted()).isPresent()
        && (gap <= REACH || isDistance(town.phrase().to(), mark.range().from()));
  }

  /** {@code ", about 900 kilometres (560 miles) south of"}. */
  private boolean isDistance(int from, int to) {
    return scene.norm(from).equals(",")
        && IntStream.range(from, to).anyMatch(i -> scene.document().token(i).startsWithDigit());
  }

  private boolean isLed(PlaceMention place) {
    int first = scene.tokens().from();
    for (int i = place.phrase().from() - 1; i >= first && i >= place.phrase().from() - 4; i--) {
      int token = i;
      Optional<Label> preposition = scene.labels().ending(token, "place_prepositions");
      if (preposition.isPresent()) {
        return !preposition.get().entry().is("weak");
      }
    }
    return false;
  }

  /**
   * The first places, or those a later word puts inside them: {@code "in Yemen on Wednesday in
   * Dhamar province"}.
   */
  private List<PlaceMention> sharpest(List<PlaceMention> places) {
    List<PlaceMention> chosen = coordinated(places);
    for (PlaceMention place : places) {
      if (chosen.size() == 1 && (holds(chosen.get(0), place) || isIncluded(place))) {
        chosen = coordinated(places.subList(places.indexOf(place), places.size()));
      }
    }
    return chosen;
  }

  /** {@code "key towns in Oran, including Zaro and Hiba"}. */
  private boolean isIncluded(PlaceMention place) {
    return scene.labels().has(place.phrase().from() - 1, "including_verbs");
  }

  /** {@code "an offensive in the north of Homs, targeting the town of Zaro"}: where it struck. */
  private List<PlaceMention> aims(List<PlaceMention> eligible, PlaceMention wide) {
    List<PlaceMention> aims =
        eligible.stream()
            .filter(place -> place.range().from() > wide.range().to())
            .filter(place -> place.place().orElseThrow().isSettlement() && isAimedAt(place))
            .toList();
    return aims.isEmpty() || !isWide(wide)
        ? List.of()
        : eligible.subList(eligible.indexOf(aims.get(0)), eligible.size());
  }

  private boolean isAimedAt(PlaceMention place) {
    int first = Math.max(scene.tokens().from(), place.phrase().from() - REACH);
    for (int i = place.phrase().from() - 1; i >= first; i--) {
      if (scene.labels().has(i, "aiming")) {
        return true;
      }
      if (scene.document().token(i).isPunctuation() && !scene.norm(i).equals("'s")) {
        return false;
      }
    }
    return false;
  }

  /** A province, or a part of what lies around a town. */
  private boolean isWide(PlaceMention place) {
    int before = place.phrase().from() - 1;
    return !place.place().orElseThrow().isSettlement()
        || scene.labels().has(before, "place_parts")
        || before > scene.tokens().from() && scene.norm(before).equals("of");
  }

  private static boolean holds(PlaceMention outer, PlaceMention inner) {
    Place land = outer.place().orElseThrow();
    Place place = inner.place().orElseThrow();
    return outer.range().from() < inner.range().from()
        && (place.liesIn(land) || land.isRegion() && isOf(place, land));
  }

  /** {@code "students from Kashmir protested in Srinagar"}. */
  private static boolean isOf(Place place, Place region) {
    return place.isSettlement()
        && region.country().isPresent()
        && region.country().equals(place.country());
  }

  /** {@code "an Azerbaijani village"}: the country at least. */
  private List<PlaceMention> demonyms(List<Reading> readings, TokenRange range) {
    return Mentions.within(scene.mentions().places(), range).stream()
        .filter(
            place ->
                place.use() == PlaceMention.Use.DEMONYM
                    && place.place().isPresent()
                    && Reading.inClauseOf(readings, place.range().from()))
        .limit(1)
        .toList();
  }

  /** The first place and those joined to it by commas, {@code and} or as ends of one road. */
  private List<PlaceMention> coordinated(List<PlaceMention> places) {
    List<PlaceMention> chosen = new ArrayList<>();
    for (PlaceMention place : places) {
      if (chosen.isEmpty() || joined(chosen.get(chosen.size() - 1), place)) {
        chosen.add(place);
      }
    }
    return chosen;
  }

  private boolean joined(PlaceMention one, PlaceMention next) {
    if (one.range().equals(next.range())) {
      return true;
    }
    int gap = next.range().from() - one.phrase().to();
    if (gap > 4 || next.range().from() <= one.range().from()) {
      return false;
    }
    for (int i = one.range().to(); i < next.range().from(); i++) {
      if (scene.norm(i).equals("and")
          || scene.norm(i).equals(",")
          || scene.norm(i).equals("-")
          || (scene.norm(i).equals("to") && one.relation() == PlaceRelation.ALONG)
          || scene.norm(i).equals("–")) {
        return true;
      }
    }
    return false;
  }

  /** {@code "abducted three teachers from Kitale"}: their home, and where they were. */
  private boolean isTakenFrom(PlaceMention place, List<Reading> readings) {
    return place.use() == PlaceMention.Use.HOME
        && place.relation() == PlaceRelation.FROM
        && place.place().isPresent()
        && readings.stream()
            .anyMatch(
                reading ->
                    (reading.isOf(EventType.ABDUCTION) || reading.isOf(EventType.ARREST))
                        && reading.trigger().from() < place.range().from());
  }

  private boolean isEventPlace(PlaceMention place) {
    return place.use() == PlaceMention.Use.PLACE
        && place.place().isPresent()
        && !asides.holds(place);
  }

  /** {@code "The army reported clashes in Gao"}: of the clashes, though the clause reports. */
  private boolean isOfReported(PlaceMention place, List<Reading> readings) {
    Optional<Clause> reporting = scene.syntax().clauseOf(place.range().from());
    return readings.stream()
        .map(reading -> reading.trigger().from())
        .anyMatch(
            trigger ->
                trigger < place.range().from()
                    && reporting.filter(clause -> clause.range().contains(trigger)).isPresent());
  }

  /** Where the deed begins to be told, before or behind the judge. */
  private static int trigger(List<Reading> readings) {
    return readings.stream()
        .filter(reading -> !reading.isOf(EventType.ARREST))
        .mapToInt(reading -> reading.trigger().from())
        .min()
        .orElse(readings.get(0).trigger().from());
  }
}
