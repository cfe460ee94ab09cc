package org.sitrep.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.PlaceMention;
import org.sitrep.place.Gazetteer;
import org.sitrep.value.Place;

/** Each mention is asserted as {@code phrase | relation use | name feature country}. */
class PlaceFinderTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Lexicon LEXICON = Lexicon.load(KNOWLEDGE);
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final PlaceFinder FINDER = PlaceFinder.load(KNOWLEDGE, Gazetteer.load(KNOWLEDGE));

  private static List<String> places(String text) {
    Document document = ANNOTATOR.annotate(Article.of(text, LocalDate.of(2021, 3, 4)));
    return FINDER.find(document, LEXICON.label(document), List.of()).stream()
        .map(mention -> line(document, mention))
        .toList();
  }

  private static String line(Document document, PlaceMention mention) {
    String place =
        mention
            .place()
            .map(
                found ->
                    found.name() + " " + found.featureCode() + " " + found.country().orElse("-"))
            .orElse("unknown");
    return document.quote(mention.phrase())
        + " | "
        + mention.relation()
        + " "
        + mention.use()
        + " | "
        + place;
  }

  @Test
  void villageTheGazetteerLacksKeepsItsDistrict() {
    assertThat(places("Two shepherds were hurt in Yukhari Qarqarli village, Fuzuli district."))
        .containsExactly(
            "Yukhari Qarqarli village, Fuzuli district | IN PLACE | Yukhari Qarqarli PPL AZE",
            "Fuzuli district | IN CONTAINER | Fuzuli District ADM1 AZE");
  }

  @Test
  void namesakeFarFromAllElseIsNotMeant() {
    assertThat(places("Raiders burned houses in Sondi in Wukari district, Nigeria."))
        .contains("Sondi in Wukari district | IN PLACE | Sondi PPL NGA");
  }

  @Test
  void streetIsNotTheTownItIsNamedAfter() {
    assertThat(places("Two men were hurt on Algiers Drive, near the corner of Paris and Lima."))
        .isEmpty();
  }

  @Test
  void pluralTypeWordIsShared() {
    assertThat(places("Farmers were hurt by mines in Barda and Aghdam regions."))
        .containsExactly(
            "Barda | IN PLACE | Barda ADM1 AZE", "Aghdam regions | IN PLACE | Ağdam ADM1 AZE");
  }

  @Test
  void longListIsReadToItsEnd() {
    assertThat(places("Shells were found in Lachin, Kalbajar, Zangilan and Gubadli districts."))
        .containsExactly(
            "Lachin | IN PLACE | Lachin Rayon ADM1 AZE",
            "Kalbajar | IN PLACE | Kalbajar ADM1 AZE",
            "Zangilan | IN PLACE | Zangilan District ADM1 AZE",
            "Gubadli districts | IN PLACE | Qubadlı ADM1 AZE");
  }

  @Test
  void distanceAndCompassMeanNear() {
    assertThat(places("The car was hit 12 km south of Ganja."))
        .containsExactly("Ganja | NEAR PLACE | Ganja PPLA AZE");
    assertThat(places("A patrol was fired on outside Mosul."))
        .containsExactly("Mosul | NEAR PLACE | Mosul PPLA IRQ");
  }

  @Test
  void partOfAPlaceIsInIt() {
    assertThat(places("The drone fell in the north of Aghdam district."))
        .containsExactly("Aghdam district | IN PLACE | Ağdam ADM1 AZE");
    assertThat(places("Shepherds found it in southern Azerbaijan."))
        .containsExactly("southern Azerbaijan | IN PLACE | Azerbaijan PCLI AZE");
  }

  @Test
  void roadRunsAlongItsEnds() {
    assertThat(places("A lorry hit a mine on the Barda–Aghdam road."))
        .containsExactly(
            "Barda | ALONG PLACE | Barda ADM1 AZE", "Aghdam | ALONG PLACE | Ağdam ADM1 AZE");
  }

  @Test
  void betweenTakesBothEnds() {
    assertThat(places("The convoy was ambushed between Kandahar and Lashkar Gah."))
        .containsExactly(
            "Kandahar | BETWEEN PLACE | Kandahār PPLA AFG",
            "Lashkar Gah | BETWEEN PLACE | Lashkar Gāh PPLA AFG");
  }

  @Test
  void countryAloneStaysACountry() {
    assertThat(places("A mine killed two people in Azerbaijan."))
        .containsExactly("Azerbaijan | IN PLACE | Azerbaijan PCLI AZE");
  }

  @Test
  void placeInsideAnOrganisationIsNotWhereItHappened() {
    assertThat(places("He died at the Baku Military Hospital, the Ganja garrison reported."))
        .extracting(line -> line.split(" \\| ")[1])
        .allMatch(line -> line.endsWith("ORGANIZATION"))
        .hasSize(2);
  }

  @Test
  void seatThatSpeaksIsItsGovernment() {
    assertThat(places("Ankara said two of its sappers were hurt near Lachin."))
        .containsExactly(
            "Ankara | IN GOVERNMENT | Ankara PPLC TUR",
            "Lachin | NEAR PLACE | Lachin Rayon ADM1 AZE");
  }

  @Test
  void homeIsNotTheScene() {
    assertThat(places("A resident of Barda was killed in Jabrayil district."))
        .containsExactly(
            "Barda | IN HOME | Barda ADM1 AZE", "Jabrayil district | IN PLACE | Jabrayil ADM1 AZE");
  }

  @Test
  void containerBelongsToThePhrase() {
    assertThat(places("The sappers ended a course in Izmir, Turkey."))
        .containsExactly(
            "Izmir, Turkey | IN PLACE | İzmir PPLA TUR", "Turkey | IN CONTAINER | Turkey PCLI TUR");
  }

  @Test
  void destinationIsToAndOriginIsFrom() {
    assertThat(places("The unit left Ankara and was sent to Baku."))
        .containsExactly(
            "Ankara | FROM PLACE | Ankara PPLC TUR", "Baku | TO PLACE | Baku PPLC AZE");
  }

  @Test
  void demonymBesideATypeWordIsItsCountry() {
    assertThat(places("They were stopped in an Azerbaijani village near the Turkish border."))
        .containsExactly(
            "Azerbaijani village | IN DEMONYM | Azerbaijan PCLI AZE",
            "Turkish border | NEAR DEMONYM | Turkey PCLI TUR");
  }

  @Test
  void homonymsFollowTheDocument() {
    assertThat(places("A blast in Victoria hurt two people. Australian police are investigating."))
        .containsExactly("Victoria | IN PLACE | Victoria ADM1 AUS");
    assertThat(places("The mine went off in Georgia. Troops came from Tbilisi and Gori."))
        .contains("Georgia | IN PLACE | Georgia PCLI GEO");
    assertThat(places("He was shot in Tripoli, Lebanon."))
        .contains("Tripoli, Lebanon | IN PLACE | Tripoli PPLA LBN");
  }

  @Test
  void coordinatesArePlaces() {
    Document document =
        ANNOTATOR.annotate(
            Article.of("The shell lay at 39.60 N, 47.15 E by a well.", LocalDate.of(2021, 3, 4)));

    assertThat(FINDER.find(document, LEXICON.label(document), List.of()))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(document.quote(mention.range())).isEqualTo("39.60 N, 47.15 E");
              assertThat(mention.place().flatMap(Place::point))
                  .contains(new Place.Point(39.6, 47.15));
            });
  }

  @Test
  void capitalsNeedNoCase() {
    assertThat(
            places("THREE POLICEMEN WERE KILLED IN SAN SALVADOR, EL SALVADOR, WHEN REBELS STRUCK."))
        .containsExactly(
            "SAN SALVADOR, EL SALVADOR | IN PLACE | San Salvador PPLC SLV",
            "EL SALVADOR | IN CONTAINER | El Salvador PCLI SLV");
  }

  @ParameterizedTest
  @CsvSource({"district of Zangilan", "Zangilan district", "Zangilan rayon", "Zangilan province"})
  void wordOrderOfTypeWordsDoesNotMatter(String phrase) {
    assertThat(places("The device was found in the " + phrase + " on a hill."))
        .containsExactly(phrase + " | IN PLACE | Zangilan District ADM1 AZE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reading the order took him an hour.",
        "Police said nothing was found.",
        "Mine clearance went on.",
        "General Lincoln and Mrs Florence Jordan spoke.",
        "The firm paid US$5 million for the licence.",
        "Turkish sappers were praised.",
        "A man and a woman were hurt on the road.",
        "Battle tanks were shown to the press.",
        "She met Paris Smith and Chad Foster.",
        "The March report was read out."
      })
  void wordsThatAreNoPlaces(String text) {
    assertThat(places(text)).isEmpty();
  }
}
