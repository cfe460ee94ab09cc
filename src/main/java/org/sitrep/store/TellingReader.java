package org.sitrep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Scope;
import org.sitrep.link.Told;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.rows.Row;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/** Reads the active records of a kind as linking looks at them. */
final class TellingReader {
  /** UCDP place precision: the place, its surroundings, its district. */
  private static final int DISTRICT = 3;

  private static final int PROVINCE = 4;

  private final Tables tables;
  private final String kind;
  private final Map<String, UUID> events = new HashMap<>();

  TellingReader(Tables tables, String kind) {
    this.tables = tables;
    this.kind = kind;
  }

  List<Told> read() {
    List<Told> records = new ArrayList<>();
    tables.forEach(
        Codebook.of(kind + "_flat"),
        List.of(kind + "_id"),
        row -> {
          if (row.text("status").equals("active")) {
            records.add(told(row));
          }
        });
    return records;
  }

  /** The event a record was linked to so far. */
  @Nullable UUID event(String record) {
    return events.get(record);
  }

  private Told told(Row row) {
    String id = row.id(kind + "_id").toString();
    UUID event = (UUID) row.get("event_id");
    if (event != null) {
      events.put(id, event);
    }
    boolean incident = kind.equals("incident");
    return new Told(
        id,
        row.id("article_id").toString(),
        Optional.ofNullable((String) row.get("publisher")).orElse(row.text("source_id")),
        incident ? row.text("event_type") : family(row),
        date(row),
        spot(row, incident ? DISTRICT : PROVINCE),
        incident ? killed(row) : Told.Killed.UNSTATED,
        rank(row));
  }

  private static String family(Row row) {
    return row.text("deployment_type") + row.get("sender_country") + row.get("receiver_country");
  }

  /** A toll of a period is an event of its own: without date it is never linked. */
  private static Optional<DateRange> date(Row row) {
    LocalDate begin = (LocalDate) row.get("date_start");
    LocalDate end = (LocalDate) row.get("date_end");
    boolean one =
        row.text("scope").equals(Scope.SINGLE.code())
            || row.text("scope").equals(Scope.MULTIPLE.code());
    return one && begin != null && end != null
        ? Optional.of(DateRange.between(begin, end))
        : Optional.empty();
  }

  private Optional<Told.Spot> spot(Row row, int coarsest) {
    Integer precision = (Integer) row.get("place_precision");
    if (precision == null || precision > coarsest) {
      return Optional.empty();
    }
    Double latitude = (Double) row.get("latitude");
    Double longitude = (Double) row.get("longitude");
    Optional<Place.Point> point =
        latitude == null || longitude == null
            ? Optional.empty()
            : Optional.of(new Place.Point(latitude, longitude));
    Object district = kind.equals("incident") ? row.get("admin2") : null;
    String name =
        district == null ? "" : row.get("country") + "/" + row.get("admin1") + "/" + district;
    return Optional.of(new Told.Spot(name, point));
  }

  private static Told.Killed killed(Row row) {
    return new Told.Killed(
        number(row.get("killed_low")),
        number(row.get("killed_best")),
        number(row.get("killed_high")));
  }

  private static OptionalLong number(@Nullable Object value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
  }

  /** Records that may be summed up speak before those that may not; then confidence decides. */
  private static double rank(Row row) {
    boolean real = List.of("asserted", "reported", "disputed").contains(row.text("factuality"));
    boolean fresh = Boolean.FALSE.equals(row.get("background"));
    Double confidence = (Double) row.get("confidence");
    return (real ? 2 : 0) + (fresh ? 1 : 0) + (confidence == null ? 0 : confidence);
  }
}
