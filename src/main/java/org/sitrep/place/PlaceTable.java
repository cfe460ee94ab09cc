package org.sitrep.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.value.Place;

/**
 * The places of the gazetteer, by number: those of the generated file in columns, hand-kept ones
 * behind them. Numbers are this table's own and mean nothing outside a run.
 */
final class PlaceTable {
  /** Number of no place. */
  static final int NONE = -1;

  private final Columns columns;
  private final List<Place> kept = new ArrayList<>();

  PlaceTable(Columns columns) {
    this.columns = columns;
  }

  int size() {
    return generated() + kept.size();
  }

  /** Number of the first hand-kept place. */
  int generated() {
    return columns.geonamesId.length;
  }

  /** Adds a hand-kept place and returns its number. */
  int add(Place place) {
    kept.add(place);
    return size() - 1;
  }

  /** Puts a place of the generated file where the hand-kept files say it is. */
  void move(int place, double latitude, double longitude) {
    columns.latitude[place] = (int) Math.round(latitude * 10_000);
    columns.longitude[place] = (int) Math.round(longitude * 10_000);
  }

  String featureCode(int place) {
    return place < generated()
        ? columns.features.get(columns.feature[place])
        : kept(place).featureCode();
  }

  /** ISO3 code of the country; empty where it lies in none or several. */
  String country(int place) {
    return place < generated()
        ? columns.countries.get(columns.country[place])
        : kept(place).country().orElse("");
  }

  int population(int place) {
    return place < generated() ? columns.population[place] : 0;
  }

  int geonamesId(int place) {
    return place < generated() ? columns.geonamesId[place] : 0;
  }

  /** The division or country it lies in. */
  int parent(int place) {
    return place < generated() ? columns.parent[place] : NONE;
  }

  boolean hasPoint(int place) {
    return place < generated()
        ? columns.latitude[place] != Columns.NO_POINT
        : kept(place).point().isPresent();
  }

  double latitude(int place) {
    return place < generated()
        ? columns.latitude[place] / 10_000.0
        : kept(place).point().map(Place.Point::latitude).orElse(0.0);
  }

  double longitude(int place) {
    return place < generated()
        ? columns.longitude[place] / 10_000.0
        : kept(place).point().map(Place.Point::longitude).orElse(0.0);
  }

  String name(int place) {
    if (place >= generated()) {
      return kept(place).name();
    }
    int start = columns.textStart[place];
    return text(start, columns.endOfName(start));
  }

  private String text(int start, int end) {
    return new String(columns.text, start, end - start, StandardCharsets.UTF_8);
  }

  /** The code of a division in its parent, as GeoNames gives it: {@code 18} of AZ.18. */
  String code(int place) {
    int mark = columns.endOfName(columns.textStart[place]);
    return columns.text[mark] == PlacesFile.CODE ? text(mark + 1, columns.endOfName(mark + 1)) : "";
  }

  Place place(int place) {
    if (place >= generated()) {
      return kept(place);
    }
    int id = columns.geonamesId[place];
    return new Place(
        key(place),
        id == 0 ? Optional.empty() : Optional.of((long) id),
        name(place),
        featureCode(place),
        Optional.of(country(place)),
        divisionName(place, "ADM1"),
        divisionName(place, "ADM2"),
        hasPoint(place)
            ? Optional.of(new Place.Point(latitude(place), longitude(place)))
            : Optional.empty());
  }

  private String key(int place) {
    int id = columns.geonamesId[place];
    if (id != 0) {
      return "geonames:" + id;
    }
    int parent = parent(place);
    return "admin2:" + country(place) + "." + code(parent) + "." + code(place);
  }

  /** Itself or what it lies in, of the given feature code; {@link #NONE} where there is none. */
  int division(int place, String featureCode) {
    int division = place;
    while (division != NONE && !featureCode(division).equals(featureCode)) {
      division = parent(division);
    }
    return division;
  }

  private Optional<String> divisionName(int place, String featureCode) {
    int division = division(place, featureCode);
    return division == NONE ? Optional.empty() : Optional.of(name(division));
  }

  /** Kilometres between two places that have points. */
  double kilometres(int one, int other) {
    return Place.Point.kilometres(latitude(one), longitude(one), latitude(other), longitude(other));
  }

  /** Kilometres from a place that has a point to another point. */
  double kilometres(int place, Place.Point point) {
    return Place.Point.kilometres(
        latitude(place), longitude(place), point.latitude(), point.longitude());
  }

  /** True where {@code place} lies in {@code holder}, a division, country or region. */
  boolean isWithin(int place, int holder) {
    for (int up = parent(place); up != PlaceTable.NONE; up = parent(up)) {
      if (up == holder) {
        return true;
      }
    }
    String feature = featureCode(holder);
    boolean region = !feature.startsWith("PPL") && !feature.startsWith("ADM");
    return region
        && !country(holder).isEmpty()
        && country(holder).equals(country(place))
        && !featureCode(place).startsWith("PCL");
  }

  private Place kept(int place) {
    return kept.get(place - generated());
  }
}
