package org.sitrep.event.setting;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.EventType;
import org.sitrep.code.PlaceRelation;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.PlaceMention;

/**
 * Places that were attacked or taken themselves, so nowhere else: {@code "stormed the districts of
 * Hanano and Salam from their posts in Furqan"}, {@code "Goma, the main town of the province, was
 * captured"}, {@code "a raid on Ngabe, some 100 km north of Brazzaville"}.
 */
final class Struck {
  private final Scene scene;
  private final List<Reading> readings;

  Struck(Scene scene, List<Reading> readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** Those among the places of a sentence; none where people or things were struck. */
  List<PlaceMention> of(List<PlaceMention> places) {
    List<NounGroup> groups = readings.stream().flatMap(this::groups).toList();
    List<PlaceMention> struck =
        places.stream()
            .filter(place -> !place.place().orElseThrow().isCountry() && !isLine(place))
            .filter(place -> groups.stream().anyMatch(group -> isNamed(group, place)))
            .toList();
    return struck.stream().anyMatch(Struck::isListed) || places.stream().noneMatch(Struck::isMark)
        ? struck
        : List.of();
  }

  private static boolean isLine(PlaceMention place) {
    return place.relation() == PlaceRelation.BETWEEN || place.relation() == PlaceRelation.ALONG;
  }

  private static boolean isListed(PlaceMention place) {
    return !place.place().orElseThrow().isUnlisted();
  }

  /**
   * {@code "the village of Kuburi, near Chibok"}: tells more of where than a village in no list.
   */
  private static boolean isMark(PlaceMention place) {
    return isListed(place) && place.relation() == PlaceRelation.NEAR;
  }

  private Stream<NounGroup> groups(Reading reading) {
    boolean violent =
        reading.isOf(EventType.BATTLE)
            || reading.isOf(EventType.ATTACK)
            || reading.isOf(EventType.EXPLOSION);
    if (!violent || reading.strength() == 0) {
      return Stream.of();
    }
    return reading.rule().startsWith("nouns:")
        ? reading.clause().stream().flatMap(clause -> aimedAt(reading, clause))
        : reading.clause().stream().flatMap(clause -> clause.patients().stream());
  }

  /** What {@code "on"} or {@code "against"} right behind the noun leads. */
  private Stream<NounGroup> aimedAt(Reading reading, Clause clause) {
    int behind = reading.trigger().to();
    return clause.phrases().stream()
        .filter(phrase -> phrase.range().from() == behind && phrase.isLedBy("on", "against"))
        .map(Phrase::groups)
        .flatMap(List::stream);
  }

  /** {@code "the districts of Hanano"}, {@code "Hanano"}; not {@code "the mayor of Hanano"}. */
  private boolean isNamed(NounGroup group, PlaceMention place) {
    return place.phrase().contains(group.head())
        || scene.labels().has(group.head(), "place_types")
            && group.whole().contains(place.range().from());
  }
}
