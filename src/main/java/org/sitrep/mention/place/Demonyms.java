package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.PlaceMention;
import org.sitrep.place.Gazetteer;

/** {@code "an Azerbaijani village"} and {@code "the Turkish border"} lie in or at a country. */
final class Demonyms {
  private final Document document;
  private final Labels labels;
  private final Gazetteer gazetteer;

  Demonyms(Document document, Labels labels, Gazetteer gazetteer) {
    this.document = document;
    this.labels = labels;
    this.gazetteer = gazetteer;
  }

  List<PlaceMention> mentions() {
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i + 1 < document.size(); i++) {
      labels.at(i, "demonyms").flatMap(this::mention).ifPresent(mentions::add);
    }
    return mentions;
  }

  private Optional<PlaceMention> mention(Label demonym) {
    TokenRange sentence = document.sentenceOf(demonym.range().from()).tokens();
    int behind = demonym.range().to();
    if (!sentence.contains(behind) || isNamed(behind + 1, sentence)) {
      return Optional.empty();
    }
    return labels
        .at(behind, "place_types")
        .filter(type -> type.entry().is("behind") && !isElsewhere(type, sentence))
        .flatMap(type -> mention(demonym, type, sentence));
  }

  /** {@code "the Syrian city of Homs"} names the place itself. */
  private boolean isNamed(int token, TokenRange sentence) {
    return sentence.contains(token)
        && (document.norm(token).equals("of") || document.token(token).isCapitalised());
  }

  /** {@code "a French base"} lies abroad, {@code "Turkish border guards"} are no border. */
  private boolean isElsewhere(Label type, TokenRange sentence) {
    int behind = type.range().to();
    return labels.has(type.range().from(), "abroad")
        || sentence.contains(behind)
            && document.tag(behind) == Tag.NOUN
            && !labels.has(behind, "place_types");
  }

  private Optional<PlaceMention> mention(Label demonym, Label type, TokenRange sentence) {
    PlaceRelation relation =
        NameReader.relation(
            new NameReader(document, labels, gazetteer)
                .preposition(demonym.range().from(), sentence));
    return demonym
        .entry()
        .get("iso3")
        .flatMap(gazetteer::country)
        .map(
            country ->
                new PlaceMention(
                    demonym.range(),
                    demonym.range().union(type.range()),
                    Optional.of(country),
                    relation,
                    PlaceMention.Use.DEMONYM,
                    "place-demonym"));
  }
}
