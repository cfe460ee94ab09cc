package org.sitrep.mention.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.PlaceMention.Use;
import org.sitrep.place.Gazetteer;
import org.sitrep.value.Place;

/**
 * The country a report is of: that of its dateline, else the one whose people and places it speaks
 * of. {@code "MADRID – The Salvadoran army killed four"} tells of El Salvador, where it speaks of
 * Salvadorans twice as often as of Spain.
 */
final class Homeland {
  /** A people named once may be anybody's guests. */
  private static final int OFTEN = 2;

  private final Document document;
  private final Labels labels;
  private final List<PlaceMention> places;
  private final Optional<String> dateline;
  private final Map<String, Integer> votes = new HashMap<>();
  private final Map<String, TokenRange> words = new LinkedHashMap<>();

  Homeland(Document document, Labels labels, List<PlaceMention> places) {
    this.document = document;
    this.labels = labels;
    this.places = places;
    this.dateline =
        places.stream()
            .filter(mention -> mention.use() == Use.DATELINE)
            .findFirst()
            .flatMap(PlaceMention::place)
            .flatMap(Place::country);
    countPeoples();
    countPlaces();
  }

  private void countPeoples() {
    for (int i = 0; i < document.size(); i++) {
      if (Peoples.isForeign(labels, i + 1)) {
        continue;
      }
      // Peoples that fight abroad as well tell little of where.
      boolean anywhere = labels.has(i, "expeditions");
      for (String country : Peoples.at(document, labels, i)) {
        if (!anywhere || dateline.filter(country::equals).isPresent()) {
          count(country, name(i));
        }
      }
    }
  }

  /** {@code "Boko Haram"} of its first word. */
  private TokenRange name(int first) {
    int to = first + 1;
    for (Label label : labels.startingAt(first)) {
      to = label.entry().get("iso3").isPresent() ? Math.max(to, label.range().to()) : to;
    }
    return new TokenRange(first, to);
  }

  private void countPlaces() {
    for (PlaceMention mention : places) {
      if (isOfItsOwn(mention.use())) {
        mention
            .place()
            .filter(place -> mention.use() != Use.ORGANIZATION || isSeat(place))
            .flatMap(Place::country)
            .ifPresent(country -> count(country, mention.range()));
      }
    }
  }

  /** Not {@code "Peru"} of {@code "Lima, Peru"}, which is one place. */
  private static boolean isOfItsOwn(Use use) {
    return switch (use) {
      case DATELINE, STATE, CONTAINER, REFUGE, MAKER, OFFICE -> false;
      case PLACE, ORGANIZATION, LOCAL_FORCE, LOCAL_PERSON, GOVERNMENT, HOME, DEMONYM -> true;
    };
  }

  /** Bodies are named after seats and divisions, seldom after villages elsewhere. */
  private static boolean isSeat(Place place) {
    return !place.isSettlement()
        || place.featureCode().startsWith("PPLC")
        || place.featureCode().startsWith("PPLA");
  }

  private void count(String country, TokenRange range) {
    votes.merge(country, 1, Integer::sum);
    words.putIfAbsent(country, range);
  }

  /** The country with the words that say so; none where the report does not tell. */
  Optional<PlaceMention> mention(Gazetteer gazetteer) {
    int athome = dateline.map(country -> votes.getOrDefault(country, 0)).orElse(0);
    return words.keySet().stream()
        .filter(country -> votes.getOrDefault(country, 0) >= often(athome))
        .filter(country -> dateline.filter(country::equals).isEmpty())
        .filter(this::isAlone)
        .findFirst()
        .flatMap(country -> mention(country, gazetteer))
        .or(() -> dateline(gazetteer));
  }

  /**
   * Once is enough where nothing speaks of any other country; where the report also speaks of the
   * land it comes from, it takes more than twice as often.
   */
  private int often(int athome) {
    if (athome > 0) {
      return 2 * athome + 1;
    }
    return dateline.isEmpty() && votes.size() == 1 ? 1 : OFTEN;
  }

  /** True where no third country is spoken of more than half as often. */
  private boolean isAlone(String country) {
    return votes.entrySet().stream()
        .filter(other -> !other.getKey().equals(country))
        .filter(other -> dateline.filter(other.getKey()::equals).isEmpty())
        .allMatch(other -> 2 * other.getValue() <= votes.getOrDefault(country, 0));
  }

  private Optional<PlaceMention> dateline(Gazetteer gazetteer) {
    return dateline
        .flatMap(gazetteer::country)
        .flatMap(
            land ->
                places.stream()
                    .filter(mention -> mention.use() == Use.DATELINE)
                    .findFirst()
                    .map(mention -> of(land, mention.range(), Use.DATELINE)));
  }

  private Optional<PlaceMention> mention(String country, Gazetteer gazetteer) {
    TokenRange range = words.get(country);
    return range == null
        ? Optional.empty()
        : gazetteer.country(country).map(land -> of(land, range, Use.DEMONYM));
  }

  private static PlaceMention of(Place land, TokenRange range, Use use) {
    return new PlaceMention(
        range, range, Optional.of(land), PlaceRelation.IN, use, PlaceMention.HOMELAND);
  }
}
