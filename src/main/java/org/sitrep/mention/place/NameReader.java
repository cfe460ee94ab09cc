package org.sitrep.mention.place;

import java.util.Optional;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.PlaceType;

/**
 * Reads the words around a name: its type word, the preposition before it, the head of the
 * organisation it names. {@code "near the village of Talish"} is the name Talish, a settlement,
 * behind {@code "near"}.
 */
final class NameReader {
  /** How many words may stand between a preposition and the name. */
  private static final int REACH = 5;

  /** People of a town that has quarters. */
  private static final int CITY = 200_000;

  private final Document document;
  private final Labels labels;
  private final Gazetteer gazetteer;

  NameReader(Document document, Labels labels, Gazetteer gazetteer) {
    this.document = document;
    this.labels = labels;
    this.gazetteer = gazetteer;
  }

  /**
   * The name at {@code range}.
   *
   * @param known whether the gazetteer has it
   */
  Name read(TokenRange range, boolean known) {
    TokenRange sentence = document.sentenceOf(range.from()).tokens();
    Optional<Label> behind = typeBehind(range, sentence);
    Optional<Label> ahead = behind.isPresent() ? Optional.empty() : typeBefore(range, sentence);
    TokenRange phrase =
        behind.or(() -> ahead).map(label -> range.union(label.range())).orElse(range);
    PlaceType type = behind.or(() -> ahead).map(NameReader::type).orElse(PlaceType.ANY);
    return new Name(
        range,
        phrase,
        type,
        preposition(phrase.from(), sentence),
        head(behind.map(label -> label.range().to()).orElse(range.to()), sentence),
        known);
  }

  private static PlaceType type(Label label) {
    return label.entry().code("takes", PlaceType.class).orElse(PlaceType.ANY);
  }

  /** {@code "Fuzuli district"}. */
  private Optional<Label> typeBehind(TokenRange range, TokenRange sentence) {
    if (!sentence.contains(range.to())) {
      return Optional.empty();
    }
    return labels
        .at(range.to(), "place_types")
        .filter(label -> label.entry().is("behind") && !isOfNext(range, label, sentence))
        .or(() -> apposition(range.to(), sentence));
  }

  /** {@code ", a village"} of {@code "Ngobo, a village in the south"}. */
  private Optional<Label> apposition(int comma, TokenRange sentence) {
    int token = comma + 1;
    if (!sentence.contains(token + 1)
        || !document.norm(comma).equals(",")
        || !isArticle(document.norm(token))) {
      return Optional.empty();
    }
    token++;
    for (int end = token + 3; token < end && sentence.contains(token); token++) {
      Optional<Label> type = labels.at(token, "place_types");
      if (type.isPresent()) {
        return type.filter(label -> type(label).isSettled())
            .filter(label -> !labels.has(label.range().to(), "place_types"))
            .filter(label -> isBeforePlace(label.range().to(), sentence));
      }
      if (isCapitalised(token) && !labels.has(token, "demonyms")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code "in"}, {@code "of"}, {@code "near"} or an end: no noun that the type describes. */
  private boolean isBeforePlace(int token, TokenRange sentence) {
    return !sentence.contains(token)
        || document.token(token).isPunctuation()
        || labels.has(token, "place_prepositions")
        || labels.at(token, "number_cues").isPresent()
        || document.token(token).startsWithDigit();
  }

  static boolean isArticle(String norm) {
    return norm.equals("a") || norm.equals("an") || norm.equals("the");
  }

  /** {@code "the West Bank town of Tubas"}: the town is not the West Bank. */
  private boolean isOfNext(TokenRange range, Label type, TokenRange sentence) {
    int of = type.range().to();
    return type(type).isSettled()
        && sentence.contains(of + 1)
        && document.norm(of).equals("of")
        && (gazetteer.isLand(document, range) || isCityOf(of + 1, type, range));
  }

  /** {@code "the Baghdad neighbourhood of Zelfana"}: a city, and a name no list has. */
  private boolean isCityOf(int next, Label type, TokenRange range) {
    return type(type) == PlaceType.QUARTER
        && isCapitalised(next)
        && gazetteer.population(document, new TokenRange(next, next + 1)) < CITY
        && gazetteer.population(document, range) >= CITY;
  }

  /** {@code "the village of Talish"}, {@code "the capital Baku"}. */
  private Optional<Label> typeBefore(TokenRange range, TokenRange sentence) {
    int before = range.from() - 1;
    if (sentence.contains(before) && document.norm(before).equals("the")) {
      before--;
    }
    if (sentence.contains(before) && document.norm(before).equals("of")) {
      return typeEndingAt(before - 1, sentence)
          .filter(
              label ->
                  label.entry().get("before").isPresent() && !isSome(label) && !isOfStreet(label))
          .filter(label -> !isTaken(label, sentence) && !isApposed(label, range, sentence));
    }
    return typeEndingAt(range.from() - 1, sentence)
        .filter(label -> type(label).isSettled() && !isCapitalised(label.range().from()));
  }

  /** {@code "the 2900 block of Aspen Meadow"}: so many houses of a street. */
  private boolean isOfStreet(Label type) {
    int before = type.range().from() - 1;
    return before >= 0 && document.token(before).startsWithDigit();
  }

  /** {@code "a neighbourhood of Oran"}, which is a city. */
  private boolean isSome(Label type) {
    int before = type.range().from() - 1;
    return type(type) == PlaceType.VILLAGE
        && before >= 0
        && (document.norm(before).equals("a") || document.norm(before).equals("an"));
  }

  /** The type word of the name before it: {@code "the Mantua neighborhood of Philadelphia"}. */
  private boolean isTaken(Label type, TokenRange sentence) {
    int before = type.range().from() - 1;
    return before > sentence.from()
        && type.entry().is("behind")
        && isCapitalised(before)
        && !labels.has(before, "demonyms")
        && !labels.has(before, "peoples")
        && !labels.has(before, "countries")
        && !endsLand(before, sentence)
        && !isCityOf(type.range().to() + 1, type, new TokenRange(before, before + 1));
  }

  /** {@code "Miranshah, the main town of North Waziristan"}: the land is no town. */
  private boolean isApposed(Label type, TokenRange land, TokenRange sentence) {
    int article = type.range().from() - 1;
    while (article > sentence.from()
        && type.range().from() - article < REACH
        && !isArticle(document.norm(article))) {
      article--;
    }
    return article > sentence.from()
        && document.norm(article - 1).equals(",")
        && gazetteer.isLand(document, land);
  }

  private boolean endsLand(int last, TokenRange sentence) {
    int from = Math.max(sentence.from(), last - 1);
    return gazetteer.isLand(document, new TokenRange(from, last + 1))
        || gazetteer.isLand(document, new TokenRange(last, last + 1));
  }

  private Optional<Label> typeEndingAt(int token, TokenRange sentence) {
    if (!sentence.contains(token)) {
      return Optional.empty();
    }
    return labels.ending(token, "place_types");
  }

  /** {@code "near the airport of Erbil"}: near Erbil too. */
  private Optional<Label> near(int of, TokenRange sentence) {
    int article = of - 2;
    boolean thing = sentence.contains(article - 1) && document.norm(article).equals("the");
    return thing
        ? labels
            .over(article - 1, "place_prepositions")
            .filter(label -> label.entry().is("relation", "near"))
        : Optional.empty();
  }

  /** {@code "in the northern sector of Homs"}: in Homs. */
  private Optional<Label> portion(int of, TokenRange sentence) {
    int before = of - 2;
    if (!sentence.contains(before) || !labels.has(of - 1, "portions")) {
      return Optional.empty();
    }
    while (sentence.contains(before)
        && (labels.has(before, "place_parts") || isArticle(document.norm(before)))) {
      before--;
    }
    int last = before;
    return sentence.contains(last)
        ? labels.ending(last, "place_prepositions").filter(label -> !label.entry().is("weak"))
        : Optional.empty();
  }

  /** The preposition before a phrase: {@code "in"} of {@code "in the Syrian city of Homs"}. */
  Optional<Label> preposition(int phraseStart, TokenRange sentence) {
    for (int i = phraseStart - 1; i >= sentence.from() && i >= phraseStart - REACH; i--) {
      int token = i;
      Optional<Label> label = labels.ending(token, "place_prepositions");
      if (label.isPresent()) {
        return document.norm(token).equals("of")
            ? near(token, sentence).or(() -> portion(token, sentence)).or(() -> label)
            : label;
      }
      if (!mayStandBetween(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How what happened lies to a name behind a preposition: in it, where none tells otherwise. */
  static PlaceRelation relation(Optional<Label> preposition) {
    return preposition
        .flatMap(label -> label.entry().code("relation", PlaceRelation.class))
        .orElse(PlaceRelation.IN);
  }

  private boolean mayStandBetween(int token) {
    return switch (document.norm(token)) {
      case "the", "a", "an", "'s" -> true;
      default ->
          labels.has(token, "place_parts")
              || labels.has(token, "demonyms")
              || labels.has(token, "peoples")
              || labels.has(token, "countries")
              || labels.has(token, "place_types");
    };
  }

  /** The head of a longer name the place is part of: {@code "Baku Military Hospital"}. */
  private Optional<Label> head(int behind, TokenRange sentence) {
    Optional<Label> head = Optional.empty();
    int i = behind;
    while (sentence.contains(i) && isCapitalised(i)) {
      Optional<Label> label = labels.at(i, "organization_heads");
      if (label.isPresent()) {
        head = label;
      }
      i = label.map(found -> found.range().to()).orElse(i + 1);
    }
    return head.or(() -> plainHead(behind, sentence));
  }

  /** {@code "Ganja garrison"}: institutions and forces need no capital. */
  private Optional<Label> plainHead(int token, TokenRange sentence) {
    if (!sentence.contains(token)) {
      return Optional.empty();
    }
    return labels.at(token, "organization_heads").filter(label -> label.entry().is("plain"));
  }

  private boolean isCapitalised(int token) {
    return NameScan.isNameLike(document.token(token));
  }
}
