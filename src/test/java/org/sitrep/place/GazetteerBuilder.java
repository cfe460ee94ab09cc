package org.sitrep.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Table;
import org.sitrep.value.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Makes {@code gazetteer/places.gz} of GeoNames and Natural Earth. The command, the inputs and
 * their checksums stand in {@code gazetteer/SOURCES.md}.
 */
public final class GazetteerBuilder {
  /** Kilometres between a province's point and a town of it. */
  private static final double NEAR = 40;

  private final Path folder;
  private final Set<String> typeWords = words("gazetteer/division_words.tsv");
  private final Set<String> never = words("gazetteer/not_places.tsv");
  private final Map<String, SourcePlace> countries = new LinkedHashMap<>();
  private final Map<String, SourcePlace> provinces = new LinkedHashMap<>();
  private final Map<String, SourcePlace> districts = new LinkedHashMap<>();
  private final List<SourcePlace> cities = new ArrayList<>();

  private GazetteerBuilder(Path folder) {
    this.folder = folder;
  }

  /** Arguments: the folder of the inputs, the file to write. */
  public static void main(String[] arguments) throws IOException {
    GazetteerBuilder builder = new GazetteerBuilder(Path.of(arguments[0]));
    builder.readCountries();
    builder.readProvinces();
    builder.readDistricts();
    builder.readCities();
    builder.borrowFromSeats();
    builder.borrowFromNaturalEarth();
    builder.locateDivisions();
    List<SourcePlace> places = builder.numbered();
    PlacesWriter.write(places, Path.of(arguments[1]));
    System.out.printf(
        "%d places, %d names, %d bytes%n",
        places.size(),
        places.stream().mapToInt(place -> place.names.size()).sum(),
        Files.size(Path.of(arguments[1])));
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (Table.Row row : Knowledge.builtIn().rows(file)) {
      words.add(Folding.fold(row.require("word")));
    }
    return words;
  }

  private List<String[]> rows(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  private void readCountries() throws IOException {
    for (String[] row : rows("countryInfo.txt")) {
      SourcePlace country = new SourcePlace(row[4], "PCLI", row[1], Optional.empty());
      country.population = Long.parseLong(row[7]);
      country.geonamesId = row[16].isEmpty() ? 0 : Integer.parseInt(row[16]);
      countries.put(row[0], country);
    }
    for (String line : Files.readAllLines(folder.resolve("country-names-2021.csv"))) {
      String[] cells = line.split(",");
      SourcePlace country = cells.length == 8 ? countries.get(cells[2]) : null;
      if (country != null) {
        country.latitude = Double.parseDouble(cells[6]);
        country.longitude = Double.parseDouble(cells[7]);
      }
    }
  }

  private void readProvinces() throws IOException {
    for (String[] row : rows("admin1CodesASCII.txt")) {
      SourcePlace country = countries.get(row[0].substring(0, 2));
      if (country != null) {
        SourcePlace province =
            new SourcePlace(row[1], "ADM1", country.country, Optional.of(country));
        province.geonamesId = Integer.parseInt(row[3]);
        province.code = row[0].substring(3);
        province.add(row[2], NameTable.Kind.OWN);
        province.addCore(row[1], typeWords, never);
        province.addCore(row[2], typeWords, never);
        provinces.put(row[0], province);
      }
    }
  }

  private void readDistricts() throws IOException {
    for (JsonNode row : new ObjectMapper().readTree(folder.resolve("admin2.json").toFile())) {
      String code = row.get("code").asString();
      SourcePlace province = provinces.get(code.substring(0, code.indexOf('.', 3)));
      if (province != null) {
        String name = row.get("name").asString();
        SourcePlace district =
            new SourcePlace(name, "ADM2", province.country, Optional.of(province));
        district.code = code.substring(code.indexOf('.', 3) + 1);
        district.addCore(name, typeWords, never);
        districts.put(code, district);
      }
    }
  }

  /** The newer file, of larger towns, wins over the older. */
  private void readCities() throws IOException {
    Map<String, String[]> rows = new LinkedHashMap<>();
    for (String file : List.of("cities500.txt", "cities15000.txt")) {
      for (String[] row : rows(file)) {
        rows.put(row[0], row);
      }
    }
    for (String[] row : rows.values()) {
      SourcePlace country = countries.get(row[8]);
      if (country != null && !row[7].isEmpty()) {
        cities.add(city(row, country));
      }
    }
  }

  private SourcePlace city(String[] row, SourcePlace country) {
    String province = row[8] + "." + row[10];
    SourcePlace parent =
        districts.getOrDefault(province + "." + row[11], provinces.getOrDefault(province, country));
    SourcePlace city = new SourcePlace(row[1], row[7], country.country, Optional.of(parent));
    city.geonamesId = Integer.parseInt(row[0]);
    city.latitude = Double.parseDouble(row[4]);
    city.longitude = Double.parseDouble(row[5]);
    city.population = Long.parseLong(row[14]);
    city.add(row[2], NameTable.Kind.OWN);
    for (String spelling : row[3].split(",")) {
      city.addOther(spelling);
    }
    Spellings.addVariants(city, row[8]);
    return city;
  }

  /** Fuzuli District is spelled in as many ways as its seat, Fizuli. */
  private void borrowFromSeats() {
    Map<SourcePlace, SourcePlace> largest = new HashMap<>();
    for (SourcePlace city : cities) {
      for (Optional<SourcePlace> up = city.parent; up.isPresent(); up = up.get().parent) {
        SourcePlace division = up.get();
        if (division.feature.startsWith("ADM")
            && division.names.keySet().stream().anyMatch(city.names::containsKey)) {
          largest.merge(division, city, (a, b) -> a.population >= b.population ? a : b);
        }
      }
    }
    largest.forEach(
        (division, seat) ->
            seat.names.keySet().forEach(name -> division.add(name, NameTable.Kind.OTHER)));
  }

  private void borrowFromNaturalEarth() throws IOException {
    NaturalEarth earth = NaturalEarth.read(folder.resolve("admin1.json"));
    Set<NaturalEarth.Division> used = new HashSet<>();
    provinces.forEach(
        (code, province) ->
            earth
                .find(province.geonamesId, code)
                .ifPresent(
                    division -> {
                      used.add(division);
                      borrow(province, division);
                    }));
    Map<String, SourcePlace> byName = new HashMap<>();
    districts.forEach(
        (code, district) ->
            district
                .names
                .keySet()
                .forEach(name -> byName.putIfAbsent(code.substring(0, 2) + name, district)));
    for (NaturalEarth.Division division : earth.divisions()) {
      SourcePlace district = byName.get(division.country() + Folding.fold(division.names().get(0)));
      if (district != null && used.add(division)) {
        borrow(district, division);
      }
    }
    earth.divisions().stream()
        .filter(division -> !used.contains(division))
        .forEach(division -> renamed(division).ifPresent(now -> borrow(now, division)));
  }

  /**
   * The district a province has become, by its code: Soum, BF.40, is BF.12.40, Djelgodji. Codes are
   * used again, so there must be no other of it, and a town near the province's point.
   */
  private Optional<SourcePlace> renamed(NaturalEarth.Division division) {
    List<SourcePlace> found = new ArrayList<>();
    int mark = division.code().indexOf('.') + 1;
    String end = division.code().substring(mark);
    districts.forEach(
        (code, district) -> {
          if (!end.isEmpty()
              && code.startsWith(division.code().substring(0, mark))
              && code.endsWith("." + end)) {
            found.add(district);
          }
        });
    return found.size() == 1 && hasTownNear(found.get(0), division)
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private boolean hasTownNear(SourcePlace district, NaturalEarth.Division division) {
    return cities.stream()
        .filter(city -> city.parent.filter(district::equals).isPresent())
        .anyMatch(
            city ->
                Place.Point.kilometres(
                        city.latitude, city.longitude, division.latitude(), division.longitude())
                    < NEAR);
  }

  private void borrow(SourcePlace place, NaturalEarth.Division division) {
    place.latitude = division.latitude();
    place.longitude = division.longitude();
    for (String name : division.names()) {
      place.addOther(name);
      place.addCore(name, typeWords, never);
    }
  }

  /** Divisions Natural Earth lacks lie amid their towns; without towns, amid their province. */
  private void locateDivisions() {
    Map<SourcePlace, double[]> sums = new HashMap<>();
    for (SourcePlace city : cities) {
      for (Optional<SourcePlace> up = city.parent; up.isPresent(); up = up.get().parent) {
        double[] sum = sums.computeIfAbsent(up.get(), place -> new double[4]);
        sum[0] += city.latitude;
        sum[1] += city.longitude;
        sum[2]++;
        sum[3] += city.population;
      }
    }
    sums.forEach(
        (division, sum) -> {
          if (division.feature.startsWith("ADM")) {
            division.population = (long) sum[3];
          }
          if (!division.hasPoint()) {
            division.latitude = sum[0] / sum[2];
            division.longitude = sum[1] / sum[2];
          }
        });
    for (SourcePlace district : districts.values()) {
      SourcePlace province = district.parent.orElseThrow();
      if (!district.hasPoint() && province.hasPoint()) {
        district.latitude = province.latitude;
        district.longitude = province.longitude;
      }
    }
  }

  /** Parents first, so that a file can be read in one pass; then by GeoNames id. */
  private List<SourcePlace> numbered() {
    List<SourcePlace> places = new ArrayList<>(countries.values());
    places.addAll(provinces.values());
    places.addAll(districts.values());
    for (int i = 0; i < places.size(); i++) {
      places.get(i).number = i;
    }
    cities.sort(
        Comparator.comparingInt((SourcePlace city) -> city.parent.orElseThrow().number)
            .thenComparingInt(city -> city.geonamesId));
    places.addAll(cities);
    return places;
  }
}
