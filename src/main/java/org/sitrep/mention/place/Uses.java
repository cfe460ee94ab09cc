package org.sitrep.mention.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.PlaceMention;
import org.sitrep.place.Toponym;
import org.sitrep.value.Place;

/** Says what the text uses each place name for, and how what happened lies to it. */
final class Uses {
  private final Document document;
  private final Labels labels;
  private final List<Name> names;
  private final Powers powers;
  private final Elsewhere elsewhere;
  private final Stations stations;
  private final int[] containers;

  /**
   * Uses of the names of a document.
   *
   * @param containers number of the name that says where each lies, or {@link Toponym#NONE}
   */
  Uses(Document document, Labels labels, List<Name> names, int[] containers) {
    this.containers = containers.clone();
    this.document = document;
    this.labels = labels;
    this.names = names;
    this.powers = new Powers(document, labels);
    this.elsewhere = new Elsewhere(document, labels);
    this.stations = new Stations(document, labels);
  }

  /** The mention of name number {@code index}. */
  PlaceMention mention(int index, Optional<Place> place) {
    Name name = names.get(index);
    TokenRange phrase =
        containers[index] == Toponym.NONE
            ? name.phrase()
            : name.phrase().union(names.get(containers[index]).phrase());
    if (place.filter(Place::isCountry).isPresent()) {
      phrase = withPart(phrase);
    }
    PlaceMention.Use use =
        place.filter(land -> isOwner(land, name)).isPresent() ? PlaceMention.Use.STATE : use(index);
    return new PlaceMention(name.range(), phrase, place, relation(index), use, rule(name, use));
  }

  /** {@code "Europe's biggest union"}. */
  private boolean isOwner(Place land, Name name) {
    int behind = name.range().to();
    return land.featureCode().equals("CONT")
        && behind < document.size()
        && document.norm(behind).equals("'s");
  }

  /** {@code "southern Azerbaijan"}. */
  private TokenRange withPart(TokenRange phrase) {
    int before = phrase.from() - 1;
    return before >= 0 && labels.has(before, "place_parts")
        ? new TokenRange(before, phrase.to())
        : phrase;
  }

  private static String rule(Name name, PlaceMention.Use use) {
    return switch (use) {
      case PLACE ->
          name.isAtSea()
              ? PlaceMention.AT_SEA
              : name.hasTypeWord() ? "place-with-type" : "place-name";
      default -> "place-" + use.name().toLowerCase(Locale.ROOT);
    };
  }

  private PlaceMention.Use use(int index) {
    Name name = names.get(index);
    if (document.dateline().filter(line -> line.contains(name.range())).isPresent()) {
      return PlaceMention.Use.DATELINE;
    }
    if (stations.holds(name)) {
      return PlaceMention.Use.ORGANIZATION;
    }
    if (name.head().isPresent()) {
      return headed(name);
    }
    if (isContainer(index)) {
      return PlaceMention.Use.CONTAINER;
    }
    if (isGovernment(name) || isSource(name)) {
      return PlaceMention.Use.GOVERNMENT;
    }
    if (powers.isSender(name) || powers.acts(name) && !isOwner(index)) {
      return PlaceMention.Use.STATE;
    }
    Optional<PlaceMention.Use> home = home(name);
    if (home.isPresent()) {
      return home.get();
    }
    if (isRefuge(name) || elsewhere.isRetreat(name)) {
      return PlaceMention.Use.REFUGE;
    }
    if (isOffice(name) || elsewhere.isOfSpeaker(name)) {
      return PlaceMention.Use.OFFICE;
    }
    return isOfPerson(name) ? PlaceMention.Use.LOCAL_PERSON : PlaceMention.Use.PLACE;
  }

  /** {@code "a Tampa man"}; not {@code "in Tampa men"}. */
  private boolean isOfPerson(Name name) {
    return name.before().isEmpty()
        && !name.hasTypeWord()
        && labels
            .at(name.range().to(), "roles")
            .filter(role -> role.form() % 2 == 0 && role.entry().get("demographic").isPresent())
            .isPresent();
  }

  /** {@code "Iraq"} of {@code "Iraq's Anbar"}: the next name is a place of it. */
  private boolean isOwner(int index) {
    return index + 1 < names.size()
        && names.get(index + 1).head().isEmpty()
        && names.get(index + 1).phrase().from() - names.get(index).range().to() < 2;
  }

  /**
   * Of {@code "Baku Military Hospital"}, {@code "a Baku hotel"}, {@code "Baku police"}, {@code
   * "Barda residents"}.
   */
  private PlaceMention.Use headed(Name name) {
    if (name.isHeadedBy("local")) {
      return PlaceMention.Use.LOCAL_FORCE;
    }
    if (name.isHeadedBy("people")) {
      return name.before().isPresent() ? PlaceMention.Use.PLACE : PlaceMention.Use.LOCAL_PERSON;
    }
    boolean common =
        name.head().map(Label::range).filter(head -> !isProper(head)).isPresent()
            && (name.isHeadedBy("institution") || name.isHeadedBy("street"));
    return common && name.before().isPresent()
        ? PlaceMention.Use.PLACE
        : PlaceMention.Use.ORGANIZATION;
  }

  /** A name of its own, or a hospital: where the hurt are brought, not where they were hurt. */
  private boolean isProper(TokenRange head) {
    return document.token(head.from()).isCapitalised() || labels.has(head.from(), "hospitals");
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

  /** {@code "according to Abu Assaf"}: who says it. */
  private boolean isSource(Name name) {
    int to = name.phrase().from() - 1;
    return to > 0 && document.norm(to).equals("to") && document.norm(to - 1).equals("according");
  }

  /** {@code "a resident of Barda"}; {@code "residents of Barda"} are there, as a rule. */
  private Optional<PlaceMention.Use> home(Name name) {
    int before = name.phrase().from() - 1;
    if (before >= 0 && document.norm(before).equals("the")) {
      before--;
    }
    if (before < 0) {
      return Optional.empty();
    }
    if (isFromOf(before)) {
      return Optional.of(PlaceMention.Use.HOME);
    }
    return labels
        .ending(before, "home_words")
        .map(
            words ->
                switch (words.entry().get("what").orElse("")) {
                  case "locals" -> PlaceMention.Use.LOCAL_PERSON;
                  case "made" -> PlaceMention.Use.MAKER;
                  default -> PlaceMention.Use.HOME;
                });
  }

  /** {@code "a councillor from Leiza"}. */
  private boolean isFromOf(int before) {
    return document.norm(before).equals("from") && labels.has(before - 1, "roles");
  }

  /** {@code "was shot and flown to Germany"}: nothing happened there. */
  private boolean isRefuge(Name name) {
    int to = name.phrase().from() - 1;
    return to > 0
        && document.norm(to).equals("to")
        && labels.at(to - 1, "evacuating").filter(verb -> verb.entry().is("away")).isPresent();
  }

  private boolean isOffice(Name name) {
    int behind = name.phrase().from() - 1;
    return behind > 0 && document.norm(behind).equals("for") && isOfficial(behind - 1);
  }

  private boolean isOfficial(int token) {
    return labels.over(token, "person_titles").isPresent()
        || labels.over(token, "titles").isPresent()
        || labels
            .over(token, "roles")
            .filter(role -> role.form() % 2 == 0 && role.entry().get("actor").isEmpty())
            .isPresent();
  }

  private boolean isContainer(int index) {
    for (int other = Math.max(0, index - 1); other < Math.min(names.size(), index + 2); other++) {
      if (containers[other] == index) {
        return true;
      }
    }
    return false;
  }

  private PlaceRelation relation(int index) {
    if (isEndOfRoute(index) || isStretch(index) || (index > 0 && isStretch(index - 1))) {
      return PlaceRelation.ALONG;
    }
    Optional<Label> before = names.get(index).before();
    if (before.filter(this::isPart).isPresent()) {
      return PlaceRelation.IN;
    }
    return NameReader.relation(before);
  }

  /** {@code "in the north of Aghdam"} is in it, {@code "north of Aghdam"} is near it. */
  private boolean isPart(Label before) {
    int first = before.range().from();
    return before.range().length() > 1 && first > 0 && document.norm(first - 1).equals("the");
  }

  /** {@code "the Barda-Aghdam road"}. */
  private boolean isEndOfRoute(int index) {
    return isRoute(names.get(index).range().to())
        || (index + 1 < names.size()
            && Lists.isLinked(document, names.get(index), names.get(index + 1))
            && isRoute(names.get(index + 1).range().to()));
  }

  /** {@code "the highway from Kabul to Ghazni"}: the first of its ends. */
  private boolean isStretch(int index) {
    int from = names.get(index).phrase().from() - 1;
    return index + 1 < names.size()
        && from > 0
        && document.norm(from).equals("from")
        && isRoute(from - 1)
        && Lists.isLinked(document, names.get(index), names.get(index + 1));
  }

  private boolean isRoute(int token) {
    return token < document.size() && labels.at(token, "routes").isPresent();
  }
}
