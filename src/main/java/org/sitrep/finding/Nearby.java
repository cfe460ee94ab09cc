package org.sitrep.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Scope;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/**
 * Where an event was whose own statements do not say it: what its paragraph or the headline named
 * last, whose police took part, what the article named before, its dateline.
 */
final class Nearby {
  private final Document document;
  private final Mentions mentions;
  private final List<PlaceMention> usable;

  Nearby(Document document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
    this.usable = ofUse(mentions.places(), PlaceMention.Use.PLACE);
  }

  private static List<PlaceMention> ofUse(List<PlaceMention> places, PlaceMention.Use use) {
    return places.stream()
        .filter(place -> place.use() == use && place.place().isPresent())
        .toList();
  }

  Optional<PlaceMention> of(Draft draft) {
    if (draft.scope() == Scope.PERIOD || draft.scope() == Scope.CUMULATIVE) {
      return country();
    }
    Sentence main = draft.main().sentence();
    return before(main)
        .or(this::headline)
        .or(() -> local(draft))
        .or(() -> lead(main))
        .or(this::dateline)
        .or(() -> usable.stream().findFirst());
  }

  private Sentence sentence(PlaceMention place) {
    return document.sentenceOf(place.range().from());
  }

  private Optional<PlaceMention> before(Sentence main) {
    return usable.stream()
        .filter(place -> place.range().from() < main.tokens().from())
        .filter(place -> sentence(place).paragraph() == main.paragraph())
        .reduce((one, other) -> other);
  }

  private Optional<PlaceMention> headline() {
    return usable.stream().filter(place -> sentence(place).headline()).findFirst();
  }

  /** {@code "Dallas police shot a man"}: where they keep order. */
  private Optional<PlaceMention> local(Draft draft) {
    List<PlaceMention> own = Mentions.within(mentions.places(), draft.main().range());
    return ofUse(own, PlaceMention.Use.LOCAL_FORCE).stream().findFirst();
  }

  private Optional<PlaceMention> lead(Sentence main) {
    return usable.stream()
        .filter(place -> sentence(place).index() <= main.index())
        .reduce((one, other) -> other);
  }

  private Optional<PlaceMention> dateline() {
    return ofUse(mentions.places(), PlaceMention.Use.DATELINE).stream()
        .findFirst()
        .map(this::ofCapital);
  }

  /** Reporters sit in capitals: a dateline from there tells the country and no more. */
  private PlaceMention ofCapital(PlaceMention dateline) {
    boolean capital =
        dateline.place().filter(place -> place.featureCode().equals("PPLC")).isPresent();
    return capital && mentions.home().isPresent()
        ? new PlaceMention(
            dateline.range(),
            dateline.phrase(),
            mentions.home(),
            dateline.relation(),
            dateline.use(),
            dateline.rule())
        : dateline;
  }

  /** Totals of a period are of the country the article speaks of most. */
  private Optional<PlaceMention> country() {
    CountryVotes votes = new CountryVotes().addPlaces(mentions);
    return mentions.places().stream()
        .filter(place -> place.place().filter(Place::isCountry).isPresent())
        .max(
            Comparator.comparingInt(
                place -> place.place().flatMap(Place::country).map(votes::of).orElse(0)));
  }
}
