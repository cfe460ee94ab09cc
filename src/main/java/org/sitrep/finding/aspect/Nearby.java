package org.sitrep.finding.aspect;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.same.Draft;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/**
 * Where an event was whose own statements do not say it: what its paragraph or the headline named
 * last, whose police took part, what the article named before, its dateline.
 */
public final class Nearby {
  private final Document document;
  private final Mentions mentions;
  private final List<PlaceMention> usable;

  private final Set<PlaceMention> scenes = new HashSet<>();

  /**
   * Of one document.
   *
   * @param statements what it tells, also of what is only feared or planned: where one event was,
   *     another may have been
   */
  public Nearby(Document document, Mentions mentions, List<Statement> statements) {
    this.document = document;
    this.mentions = mentions;
    this.usable = ofUse(mentions.places(), PlaceMention.Use.PLACE);
    statements.forEach(statement -> scenes.addAll(statement.places()));
  }

  private static List<PlaceMention> ofUse(List<PlaceMention> places, PlaceMention.Use use) {
    return places.stream()
        .filter(place -> place.use() == use && place.place().isPresent())
        .toList();
  }

  Optional<PlaceMention> of(Draft draft) {
    if (draft.scope().isSum()) {
      return country();
    }
    Sentence main = draft.main().sentence();
    List<PlaceMention> likely =
        usable.stream().filter(place -> !isOutOfTheWay(place, draft)).toList();
    return before(main, likely)
        .or(() -> headline(likely))
        .or(() -> local(draft))
        .or(() -> lead(main, likely))
        .or(this::dateline)
        .or(() -> usable.stream().findFirst())
        .or(this::locals)
        .or(this::bodies)
        .or(mentions::home);
  }

  private Optional<String> home() {
    return mentions.home().flatMap(PlaceMention::place).flatMap(Place::country);
  }

  /**
   * {@code "talks in Geneva"} in a report from San Salvador: in another country than the report; of
   * no event, and of nobody in this one.
   */
  private boolean isOutOfTheWay(PlaceMention place, Draft draft) {
    Optional<String> country = place.place().flatMap(Place::country);
    Optional<String> home = home();
    return country.isPresent()
        && home.isPresent()
        && !country.equals(home)
        && !scenes.contains(place)
        && !sentence(place).headline()
        && draft.countries().noneMatch(country.get()::equals);
  }

  private Sentence sentence(PlaceMention place) {
    return document.sentenceOf(place.range().from());
  }

  private Optional<PlaceMention> before(Sentence main, List<PlaceMention> places) {
    return places.stream()
        .filter(place -> place.range().from() < main.tokens().from())
        .filter(place -> sentence(place).paragraph() == main.paragraph())
        .reduce((one, other) -> other);
  }

  private Optional<PlaceMention> headline(List<PlaceMention> places) {
    return places.stream().filter(place -> sentence(place).headline()).findFirst();
  }

  /** {@code "Dallas police shot a Tampa man"}: where they keep order, else where he lives. */
  private Optional<PlaceMention> local(Draft draft) {
    List<PlaceMention> own = Mentions.within(mentions.places(), draft.main().range());
    return ofUse(own, PlaceMention.Use.LOCAL_FORCE).stream()
        .findFirst()
        .or(() -> ofUse(own, PlaceMention.Use.LOCAL_PERSON).stream().findFirst());
  }

  /** {@code "Waco police said"} elsewhere in a report that names the people of no other town. */
  private Optional<PlaceMention> locals() {
    List<PlaceMention> locals =
        mentions.places().stream()
            .filter(place -> isLocal(place.use()) && place.place().isPresent())
            .toList();
    return locals.stream().map(PlaceMention::place).distinct().count() == 1
        ? Optional.of(locals.get(0))
        : Optional.empty();
  }

  /** {@code "students of Delta State University"}: in its state, where no body of another acts. */
  private Optional<PlaceMention> bodies() {
    List<PlaceMention> bodies = ofUse(mentions.places(), PlaceMention.Use.ORGANIZATION);
    boolean one = bodies.stream().map(PlaceMention::place).distinct().count() == 1;
    return one
        ? bodies.stream()
            .filter(body -> body.place().filter(Place::isDivision).isPresent())
            .filter(body -> home().equals(body.place().flatMap(Place::country)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isLocal(PlaceMention.Use use) {
    return use == PlaceMention.Use.LOCAL_FORCE || use == PlaceMention.Use.LOCAL_PERSON;
  }

  private Optional<PlaceMention> lead(Sentence main, List<PlaceMention> places) {
    return places.stream()
        .filter(place -> sentence(place).index() <= main.index())
        .reduce((one, other) -> other);
  }

  /**
   * Reporters sit in capitals: a dateline from there tells the country and no more; one from abroad
   * tells nothing.
   */
  private Optional<PlaceMention> dateline() {
    Optional<PlaceMention> dateline =
        ofUse(mentions.places(), PlaceMention.Use.DATELINE).stream().findFirst();
    Optional<Place> place = dateline.flatMap(PlaceMention::place);
    boolean town =
        place
            .filter(found -> !found.featureCode().equals("PPLC") && found.country().equals(home()))
            .isPresent();
    return town || dateline.isEmpty() ? dateline : mentions.home();
  }

  /** Totals of a period are of the country the article speaks of most. */
  private Optional<PlaceMention> country() {
    CountryVotes spoken = new CountryVotes().addPlaces(mentions);
    return mentions.places().stream()
        .filter(place -> place.place().filter(Place::isCountry).isPresent())
        .max(
            Comparator.comparingInt(
                place -> place.place().flatMap(Place::country).map(spoken::of).orElse(0)));
  }
}
