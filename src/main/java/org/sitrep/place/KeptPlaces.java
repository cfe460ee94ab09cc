package org.sitrep.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Table;
import org.sitrep.value.Place;

/**
 * Lays the hand-kept files over the generated gazetteer: names of countries, regions and seas
 * ({@code gazetteer/regions.tsv}), spellings and preferred senses ({@code
 * gazetteer/overrides.tsv}).
 */
final class KeptPlaces {
  private static final String OVERRIDES = "gazetteer/overrides.tsv";
  private static final String DISTRICT = "admin2:";

  private final PlaceTable places;
  private final NameTable names;
  private final Map<Long, Integer> preferred = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();

  KeptPlaces(PlaceTable places, NameTable names) {
    this.places = places;
    this.names = names;
  }

  Gazetteer gazetteer() {
    return new Gazetteer(places, names, preferred);
  }

  void read(Knowledge knowledge) {
    Gazetteer.countries(places).forEach((iso3, place) -> keys.put("country:" + iso3, place));
    for (Table.Row row : knowledge.rows("gazetteer/regions.tsv")) {
      int place = places.add(region(row));
      keys.put("region:" + row.require("id"), place);
      name(forms(row), place, true);
    }
    List<Table.Row> overrides = knowledge.rows(OVERRIDES);
    findKeys(overrides);
    for (Table.Row row : overrides) {
      int place = find(row, row.require("place"));
      name(forms(row), place, row.get("prefer").isPresent());
      if (row.get("latitude").isPresent()) {
        move(place, row);
      }
    }
    for (Table.Row row : knowledge.rows("lexicon/countries.tsv")) {
      int country = find(row, "country:" + row.require("iso3"));
      name(notPreferred(row), country, row.get("former").isEmpty());
    }
    for (Table.Row row : knowledge.rows("gazetteer/country_points.tsv")) {
      move(find(row, "country:" + row.require("iso3")), row);
    }
  }

  private void move(int place, Table.Row row) {
    places.move(place, row.number("latitude"), row.number("longitude"));
  }

  private static List<String> forms(Table.Row row) {
    return Arrays.stream(row.require("surface").split("\\|")).map(String::strip).toList();
  }

  /** Forms the other files give no sense: England is no country here. */
  private List<String> notPreferred(Table.Row row) {
    return forms(row).stream()
        .filter(form -> !preferred.containsKey(Folding.extend(Folding.START, form)))
        .toList();
  }

  private void name(List<String> forms, int place, boolean prefer) {
    for (String form : forms) {
      long hash = Folding.extend(Folding.START, form);
      names.add(hash, place, NameTable.Kind.OWN);
      if (prefer) {
        preferred.put(hash, place);
      }
    }
  }

  private static Place region(Table.Row row) {
    Optional<Place.Point> point =
        row.get("latitude")
            .map(latitude -> new Place.Point(row.number("latitude"), row.number("longitude")));
    return new Place(
        "region:" + row.require("id"),
        Optional.empty(),
        row.require("name"),
        row.require("feature"),
        row.get("country"),
        Optional.empty(),
        Optional.empty(),
        point);
  }

  /** Finds the numbers of {@code geonames:585187} and {@code admin1:AZE.18} */
  private void findKeys(List<Table.Row> rows) {
    Map<Integer, String> wanted = new HashMap<>();
    for (Table.Row row : rows) {
      String key = row.require("place");
      if (key.startsWith("geonames:")) {
        wanted.put(Integer.parseInt(key.substring("geonames:".length())), key);
      }
    }
    for (int place = 0; place < places.generated(); place++) {
      String key = wanted.get(places.geonamesId(place));
      if (key != null) {
        keys.putIfAbsent(key, place);
      }
    }
    // Countries come first, then provinces.
    for (int place = 0; isLarge(place); place++) {
      if (places.featureCode(place).equals("ADM1")) {
        keys.put("admin1:" + places.country(place) + "." + places.code(place), place);
      }
    }
  }

  private boolean isLarge(int place) {
    String feature = place < places.generated() ? places.featureCode(place) : "";
    return feature.equals("PCLI") || feature.equals("ADM1");
  }

  private int find(Table.Row row, String key) {
    int place = key.startsWith(DISTRICT) ? district(key) : keys.getOrDefault(key, PlaceTable.NONE);
    if (place == PlaceTable.NONE) {
      throw row.error("no such place: " + key);
    }
    return place;
  }

  /** The number of {@code admin2:IND.37.416}, {@link PlaceTable#NONE} where there is none. */
  private int district(String key) {
    int mark = key.lastIndexOf('.');
    String province = "admin1:" + key.substring(DISTRICT.length(), mark);
    int parent = keys.getOrDefault(province, PlaceTable.NONE);
    for (int place = 0; place < places.generated() && parent != PlaceTable.NONE; place++) {
      if (places.parent(place) == parent && places.code(place).equals(key.substring(mark + 1))) {
        return place;
      }
    }
    return PlaceTable.NONE;
  }
}
