package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.PlaceMention;
import org.sitrep.place.Gazetteer;
import org.sitrep.value.Place;

/**
 * Capitals that are not named: {@code "the Somali capital"}, {@code "Somalia's capital"}, and
 * {@code "in the capital"} where the document speaks of one country.
 */
final class Capitals {
  private final Document document;
  private final Labels labels;
  private final Gazetteer gazetteer;

  Capitals(Document document, Labels labels, Gazetteer gazetteer) {
    this.document = document;
    this.labels = labels;
    this.gazetteer = gazetteer;
  }

  /**
   * The capitals spoken of, in order.
   *
   * @param countries ISO3 codes of the countries the document speaks of
   */
  List<PlaceMention> mentions(Set<String> countries) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 1; i < document.size(); i++) {
      if (document.norm(i).equals("capital")) {
        mention(i, countries).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<PlaceMention> mention(int capital, Set<String> countries) {
    TokenRange sentence = document.sentenceOf(capital).tokens();
    if (capital == sentence.from()) {
      return Optional.empty();
    }
    Optional<TokenRange> land = land(capital + 1, sentence);
    if (land.isPresent()) {
      return country(land.get().last(), "countries")
          .flatMap(place -> mention(new TokenRange(capital, land.get().to()), place));
    }
    if (isNamed(capital + 1, sentence)) {
      return Optional.empty();
    }
    int before = capital - 1;
    if (document.norm(before).equals("'s") && before > sentence.from()) {
      return country(before - 1, "countries")
          .flatMap(place -> mention(new TokenRange(before - 1, capital + 1), place));
    }
    Optional<Place> people = country(before, "demonyms");
    if (people.isPresent()) {
      return mention(new TokenRange(before, capital + 1), people.get());
    }
    return document.norm(before).equals("the") && isLed(before) && countries.size() == 1
        ? gazetteer
            .country(countries.iterator().next())
            .flatMap(place -> mention(new TokenRange(capital, capital + 1), place))
        : Optional.empty();
  }

  /** The country of {@code "in the capital of Chad"}; not {@code "Kabul, the capital of"}. */
  private Optional<TokenRange> land(int of, TokenRange sentence) {
    boolean opens =
        of + 1 < sentence.to()
            && document.norm(of).equals("of")
            && document.norm(of - 2).equals("the")
            && isLed(of - 2);
    return opens
        ? labels
            .at(document.norm(of + 1).equals("the") ? of + 2 : of + 1, "countries")
            .map(Label::range)
        : Optional.empty();
  }

  /**
   * {@code "the capital of Chad"}, {@code "the Afghan capital, Kabul"}; {@code "capital gains"}.
   */
  private boolean isNamed(int token, TokenRange sentence) {
    if (!sentence.contains(token)) {
      return false;
    }
    boolean comma = document.norm(token).equals(",");
    int next = comma ? token + 1 : token;
    boolean name = sentence.contains(next) && document.token(next).isCapitalised();
    return name && labels.at(next, "weekdays").isEmpty()
        || document.norm(token).equals("of")
        || !comma && document.tag(token) == Tag.NOUN;
  }

  private boolean isLed(int token) {
    return labels
        .over(token - 1, "place_prepositions")
        .filter(label -> !label.entry().is("weak"))
        .isPresent();
  }

  private Optional<Place> country(int last, String kind) {
    return labels
        .ending(last, kind)
        .flatMap(label -> label.entry().get("iso3"))
        .flatMap(gazetteer::country);
  }

  private Optional<PlaceMention> mention(TokenRange words, Place country) {
    TokenRange sentence = document.sentenceOf(words.from()).tokens();
    PlaceRelation relation =
        NameReader.relation(
            new NameReader(document, labels, gazetteer).preposition(words.from(), sentence));
    return country
        .country()
        .flatMap(gazetteer::capital)
        .map(
            place ->
                new PlaceMention(
                    words,
                    words,
                    Optional.of(place),
                    relation,
                    PlaceMention.Use.PLACE,
                    "place-capital"));
  }
}
