package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.value.Place;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(Knowledge.builtIn());

  @ParameterizedTest
  @CsvSource({
    "Tartar, AZE",
    "Terter, AZE",
    "Tərtər, AZE",
    "Aghdam, AZE",
    "Agdam, AZE",
    "Ağdam, AZE",
    "Fuzuli, AZE",
    "Fizuli, AZE",
    "Füzuli, AZE",
    "Jabrayil, AZE",
    "Lachin, AZE",
    "Kalbajar, AZE",
    "Zangilan, AZE",
    "Gubadli, AZE",
    "Khojavend, AZE",
    "Shusha, AZE",
    "Barda, AZE",
    "Helmand, AFG",
    "Chalatenango, SLV",
    "South Kivu, COD",
    "Rakhine, MMR",
    "Borno, NGA"
  })
  void districtsAndProvincesAreFoundInEverySpelling(String name, String country) {
    assertThat(senses(name))
        .anyMatch(
            place ->
                place.featureCode().equals("ADM1") && place.country().equals(Optional.of(country)));
  }

  @Test
  void fuzuliDistrictLiesWhereItsTownIs() {
    assertThat(senses("Fuzuli District"))
        .contains(
            new Place(
                "geonames:148107",
                Optional.of(148107L),
                "Fuzuli District",
                "ADM1",
                Optional.of("AZE"),
                Optional.of("Fuzuli District"),
                Optional.empty(),
                Optional.of(new Place.Point(39.6, 47.15))));
  }

  @Test
  void townKnowsItsProvinceAndDistrict() {
    assertThat(senses("Chicago"))
        .contains(
            new Place(
                "geonames:4887398",
                Optional.of(4887398L),
                "Chicago",
                "PPLA2",
                Optional.of("USA"),
                Optional.of("Illinois"),
                Optional.of("Cook County"),
                Optional.of(new Place.Point(41.85, -87.65))));
  }

  @Test
  void namesakesAreAllKept() {
    assertThat(senses("Tripoli").stream().map(place -> place.country().orElse("")))
        .contains("LBY", "LBN", "GRC", "USA");
  }

  @Test
  void regionsAndSeasAreHandKept() {
    assertThat(senses("Nagorno-Karabakh"))
        .containsExactly(
            new Place(
                "region:nagorno-karabakh",
                Optional.empty(),
                "Nagorno-Karabakh",
                "RGN",
                Optional.of("AZE"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Place.Point(39.82, 46.75))));
    assertThat(senses("Black Sea").get(0).isWater()).isTrue();
  }

  @Test
  void airportCodesAndUnknownWordsNameNothing() {
    assertThat(senses("BAK")).noneMatch(place -> place.country().equals(Optional.of("AZE")));
    assertThat(senses("Xyzzyville")).isEmpty();
    assertThat(senses("")).isEmpty();
  }

  /** Every place a name may mean. */
  private static List<Place> senses(String name) {
    return GAZETTEER.candidates(Folding.extend(Folding.START, name)).stream()
        .map(candidate -> GAZETTEER.places().place(candidate.place()))
        .toList();
  }
}
