package org.sitrep.store.correction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Names;
import org.sitrep.store.rows.Row;

/**
 * The place of a record, part of it corrected. With a GeoNames id the gazetteer tells the rest.
 * Without, what lies within a corrected country, province, district or town is empty unless it is
 * given too: the point of Tripoli in Libya is not that of Tripoli in Lebanon.
 */
final class CorrectedPlace {
  private static final List<String> OUTER = List.of("country", "admin1", "admin2");
  private static final List<String> POINT = List.of("latitude", "longitude");
  private static final String ID = "geonames_id";

  private final Optional<Row> before;
  private final Map<String, @Nullable Object> given;
  private final Known known;

  CorrectedPlace(Optional<Row> before, Map<String, @Nullable Object> given, Known known) {
    this.before = before;
    this.given = given;
    this.known = known;
  }

  /** Why a place cannot be made of what is given. */
  Optional<String> fault() {
    if (given.get(ID) instanceof Long id && known.places().place(id).isEmpty()) {
      return Optional.of("the gazetteer has no place " + id);
    }
    boolean told = given.get(ID) != null;
    for (String one : POINT) {
      String other = POINT.get(1 - POINT.indexOf(one));
      Object beside =
          given.containsKey(other)
              ? given.get(other)
              : told ? (Object) true : before.map(row -> row.get(other)).orElse(null);
      if (given.containsKey(one) && (given.get(one) == null) != (beside == null)) {
        return Optional.of("a point has latitude and longitude");
      }
    }
    return Optional.empty();
  }

  /** The row of the place; empty where nothing is left of it. */
  Optional<Row> row() {
    Optional<Row> told =
        given.get(ID) instanceof Long id
            ? known.places().place(id).map(Names::row)
            : Optional.empty();
    if (told.isPresent()) {
      return own(told.get(), over(told.get(), given));
    }
    if (isOnlyCountry()) {
      Optional<Row> country =
          known.places().country(String.valueOf(given.get("country"))).map(Names::row);
      if (country.isPresent()) {
        return country;
      }
    }
    return before.isPresent() ? own(before.get(), cleared(before.get())) : made();
  }

  private boolean isOnlyCountry() {
    return given.size() == 1
        && given.get("country") != null
        && before.map(row -> row.text("feature_code").startsWith("PCL")).orElse(true);
  }

  private Row cleared(Row row) {
    Row left = row;
    boolean point = given.containsKey("latitude") || given.containsKey("longitude");
    boolean other = differs("name") || point;
    for (String level : OUTER) {
      other |= differs(level);
    }
    if (other) {
      left = left.with(ID, null);
    }
    if (other && !point) {
      left = left.with("latitude", null).with("longitude", null);
    }
    if (differs("country")) {
      left = left.with("admin1", null);
    }
    if (differs("country") || differs("admin1") || differs("name")) {
      left = left.with("admin2", null);
    }
    return over(differs("name") ? left.with("feature_code", "") : left, given);
  }

  private boolean differs(String component) {
    Object old = before.map(row -> row.get(component)).orElse(null);
    return given.containsKey(component) && !Objects.equals(given.get(component), old);
  }

  private Optional<Row> made() {
    Row.Builder row = Row.in("place").put("place_id", Keys.of("place")).put("feature_code", "");
    Map<String, @Nullable Object> values = new TreeMap<>(given);
    Object name =
        List.of("name", "admin2", "admin1", "country").stream()
            .map(values::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(values.get("latitude") == null ? null : point(values));
    if (name == null) {
      return Optional.empty();
    }
    values.put("name", name);
    values.forEach(row::put);
    Row made = row.build();
    return Optional.of(made.with("place_id", key(made)));
  }

  private static String point(Map<String, @Nullable Object> values) {
    return values.get("latitude") + ", " + values.get("longitude");
  }

  private static Row over(Row row, Map<String, @Nullable Object> given) {
    Row over = row;
    for (Map.Entry<String, @Nullable Object> entry : given.entrySet()) {
      over = over.with(entry.getKey(), entry.getValue());
    }
    return over;
  }

  /** The row as it was where nothing is different, else one with a key of its own. */
  private static Optional<Row> own(Row before, Row after) {
    if (after.get("name") == null) {
      return Optional.empty();
    }
    return Optional.of(after.equals(before) ? before : after.with("place_id", key(after)));
  }

  private static Object key(Row row) {
    StringBuilder values = new StringBuilder();
    for (int i = 1; i < row.relation().columns().size(); i++) {
      values.append(row.get(i)).append('\n');
    }
    return Keys.of("place", "coder", values);
  }
}
