package org.sitrep.finding.aspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.PlaceRelation;
import org.sitrep.code.PlaceRole;
import org.sitrep.document.Document;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.record.Incident;
import org.sitrep.finding.record.PlaceLink;
import org.sitrep.finding.same.Draft;
import org.sitrep.finding.same.SameEvent;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/**
 * Where a draft's event was: by its own statements, else by its paragraph, its headline, the place
 * the article keeps to, or the country of its dateline.
 *
 * @param inherited true where not the event's own sentences say it
 */
public record Whereabouts(List<PlaceLink> links, OptionalInt precision, boolean inherited) {

  /** The places of the event; empty where neither it nor what stands near it tells one. */
  public static Whereabouts of(Draft draft, Nearby nearby, Document document, Labels labels) {
    List<PlaceMention> own = own(draft, labels);
    if (!own.isEmpty()) {
      return of(own, document, false, false);
    }
    Optional<PlaceMention> near = nearby.of(draft);
    int paragraph = draft.main().sentence().paragraph();
    return near.map(
            place ->
                of(
                    List.of(place),
                    document,
                    true,
                    place.use() == PlaceMention.Use.DATELINE
                        || document.sentenceOf(place.range().from()).paragraph() != paragraph))
        .orElse(new Whereabouts(List.of(), OptionalInt.empty(), false));
  }

  /** The most exact places any statement gives; a later one may sharpen an earlier province. */
  private static List<PlaceMention> own(Draft draft, Labels labels) {
    List<PlaceMention> best = List.of();
    for (Statement statement : draft.statements()) {
      List<PlaceMention> places = statement.places();
      if (!places.isEmpty() && (best.isEmpty() || isSharper(statement, best, labels))) {
        best = places;
      }
    }
    return best;
  }

  private static boolean isSharper(Statement statement, List<PlaceMention> best, Labels labels) {
    Place told = best.get(0).place().orElseThrow();
    Place tells = statement.places().get(0).place().orElseThrow();
    if (isSaidToBe(statement, labels) && !told.liesIn(tells) && rank(tells) > 2) {
      return true;
    }
    return rank(statement.places()) > rank(best) && SameEvent.same(told, tells);
  }

  /** {@code "The attack took place in the Modelo neighborhood"}: what it is there to say. */
  private static boolean isSaidToBe(Statement statement, Labels labels) {
    return statement.readings().stream()
        .flatMap(reading -> reading.clause().stream())
        .anyMatch(clause -> labels.at(clause.verb().main(), "happening").isPresent());
  }

  private static int rank(List<PlaceMention> places) {
    return places.stream()
        .map(mention -> mention.place().orElseThrow())
        .mapToInt(Whereabouts::rank)
        .max()
        .orElse(0);
  }

  private static int rank(Place place) {
    if (place.isUnlisted()) {
      return place.point().isPresent() ? 4 : 3;
    }
    if (place.isSettlement()) {
      return 5;
    }
    if (place.featureCode().equals("ADM2")) {
      return 4;
    }
    return place.isDivision() ? 3 : place.isRegion() ? 2 : place.isCountry() ? 1 : 3;
  }

  /**
   * @param inherited true where not the event's own sentences say it
   * @param surmised true where not even its paragraph does
   */
  private static Whereabouts of(
      List<PlaceMention> mentions, Document document, boolean inherited, boolean surmised) {
    List<PlaceLink> links = new ArrayList<>();
    int primary = primary(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention mention = mentions.get(i);
      Place place = mention.place().orElseThrow();
      if (links.stream().noneMatch(link -> link.place().key().equals(place.key()))) {
        links.add(
            new PlaceLink(
                place,
                role(mention),
                mention.relation(),
                i == primary,
                document.span(mention.phrase()),
                document.span(mention.range())));
      }
    }
    return new Whereabouts(
        links, OptionalInt.of(precision(links, mentions.get(primary), surmised)), inherited);
  }

  /** The country of the people an article speaks of is no place it names. */
  private static PlaceRole role(PlaceMention mention) {
    if (mention.isHomeland()) {
      return PlaceRole.HOME;
    }
    return mention.use() == PlaceMention.Use.DATELINE ? PlaceRole.DATELINE : PlaceRole.EVENT;
  }

  private static int primary(List<PlaceMention> mentions) {
    int best = 0;
    for (int i = 1; i < mentions.size(); i++) {
      if (rank(mentions.get(i).place().orElseThrow())
          > rank(mentions.get(best).place().orElseThrow())) {
        best = i;
      }
    }
    return best;
  }

  /** UCDP place precision, see {@link Incident}. */
  public static int precision(List<PlaceLink> links, PlaceMention mention, boolean surmised) {
    Place place = mention.place().orElseThrow();
    PlaceRelation relation = mention.relation();
    boolean line = relation == PlaceRelation.ALONG || relation == PlaceRelation.BETWEEN;
    if (place.isWater() || mention.isAtSea()) {
      return 7;
    }
    if (line || place.isRegion() || isOneOfSeveral(links, mention)) {
      return 5;
    }
    if (place.isCountry()) {
      return mention.isPart() ? 5 : 6;
    }
    if (place.isUnlisted()) {
      return unlisted(place, relation);
    }
    if (relation == PlaceRelation.NEAR) {
      return 2;
    }
    if (place.isDivision()) {
      return place.featureCode().equals("ADM1") ? 4 : 3;
    }
    return surmised || isOfLocals(mention) ? 2 : 1;
  }

  private static boolean isOfLocals(PlaceMention mention) {
    return mention.use() == PlaceMention.Use.LOCAL_FORCE
        || mention.use() == PlaceMention.Use.LOCAL_PERSON;
  }

  /** True beside a place that does not hold it; not of the town {@code "near"} which it lies. */
  private static boolean isOneOfSeveral(List<PlaceLink> links, PlaceMention mention) {
    Place place = mention.place().orElseThrow();
    boolean near = mention.relation() == PlaceRelation.NEAR;
    return links.stream()
        .map(PlaceLink::place)
        .filter(other -> !near || !other.isUnlisted())
        .anyMatch(other -> !other.equals(place) && !place.liesIn(other));
  }

  /** As exact as what it lies in: its town, district, province or country; else as it is. */
  private static int unlisted(Place place, PlaceRelation relation) {
    if (place.country().isEmpty()) {
      return place.isDivision() ? 4 : relation == PlaceRelation.NEAR ? 2 : 1;
    }
    if (place.featureCode().equals("PPLX")) {
      return 2;
    }
    if (place.admin2().isPresent()) {
      return 3;
    }
    return place.admin1().isPresent() ? 4 : 6;
  }
}
