package org.sitrep.store.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Scope;
import org.sitrep.link.Told;
import org.sitrep.link.Words;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/** Reads the records of a kind that may be linked, as linking looks at them. */
final class TellingReader {
  /** UCDP place precision of what is known no better than at sea or not at all. */
  private static final int UNKNOWN_PLACE = 7;

  private final Tables tables;
  private final String kind;

  TellingReader(Tables tables, String kind) {
    this.tables = tables;
    this.kind = kind;
  }

  /** A record and the event it was linked to so far. */
  record Linkable(Told told, Optional<UUID> event, int version) {}

  /** Those of the keys given that may be linked. */
  List<Linkable> read(Collection<UUID> records) {
    return tables.selectAny(kind + "_flat", kind + "_id", records).stream()
        .filter(TellingReader::isLinked)
        .map(this::linkable)
        .toList();
  }

  /** All that may be linked. */
  List<Linkable> readAll() {
    List<Linkable> found = new ArrayList<>();
    tables.forEach(
        Codebook.of(kind + "_flat"),
        List.of(kind + "_id"),
        row -> {
          if (isLinked(row)) {
            found.add(linkable(row));
          }
        });
    return found;
  }

  private static boolean isLinked(Row row) {
    return row.text("status").equals("active") && !row.text("review_status").equals("rejected");
  }

  private Linkable linkable(Row row) {
    Optional<UUID> event = Optional.ofNullable((UUID) row.get("event_id"));
    return new Linkable(told(row), event, (Integer) Objects.requireNonNull(row.get("version")));
  }

  private Told told(Row row) {
    boolean incident = kind.equals("incident");
    Told.Source source =
        new Told.Source(
            row.id("article_id"),
            Optional.ofNullable((String) row.get("publisher")).orElse(row.text("source_id")),
            Optional.ofNullable((LocalDate) row.get("publication_date")));
    return new Told(
        row.id(kind + "_id"),
        source,
        incident ? incident(row) : new Told.Kind(row.text("deployment_type"), "", ""),
        date(row),
        incident
            ? where(row, "country", "admin1", text(row, "admin2"))
            : where(row, "destination_country", "destination_admin1", ""),
        incident ? harm(row) : new Told.Figures(figure(row, "personnel"), OptionalLong.empty()),
        incident
            ? new Told.Parties(names(row, "perpetrators"), names(row, "targets"))
            : new Told.Parties(names(row, "sender_country"), names(row, "receiver_country")),
        Words.of(text(row, "sentence")),
        fit(row));
  }

  private static Told.Kind incident(Row row) {
    String cause = row.text("cause");
    return new Told.Kind(
        row.text("event_type"), text(row, "sub_event_type"), cause.equals("unknown") ? "" : cause);
  }

  /** A toll of a period, a threat and a plan are their own: without date they are never linked. */
  private Optional<DateRange> date(Row row) {
    LocalDate begin = (LocalDate) row.get("date_start");
    LocalDate end = (LocalDate) row.get("date_end");
    boolean one =
        row.text("scope").equals(Scope.SINGLE.code())
            || row.text("scope").equals(Scope.MULTIPLE.code());
    boolean plan = kind.equals("incident") && row.text("factuality").equals("planned");
    return one && !plan && begin != null && end != null
        ? Optional.of(DateRange.between(begin, end))
        : Optional.empty();
  }

  private static Told.Where where(Row row, String country, String province, String district) {
    Integer precision = (Integer) row.get("place_precision");
    Double latitude = (Double) row.get("latitude");
    Double longitude = (Double) row.get("longitude");
    return new Told.Where(
        text(row, country),
        text(row, province),
        district,
        precision == null ? UNKNOWN_PLACE : precision,
        latitude == null || longitude == null
            ? Optional.empty()
            : Optional.of(new Place.Point(latitude, longitude)));
  }

  private static Told.Figures harm(Row row) {
    String second =
        switch (row.text("event_type")) {
          case "abduction" -> "abducted_best";
          case "arrest" -> "arrested_best";
          default -> "injured_best";
        };
    return new Told.Figures(figure(row, "killed"), number(row.get(second)));
  }

  private static Told.Figure figure(Row row, String what) {
    return new Told.Figure(
        number(row.get(what + "_low")),
        number(row.get(what + "_best")),
        number(row.get(what + "_high")));
  }

  private static OptionalLong number(@Nullable Object value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
  }

  private static Set<String> names(Row row, String column) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : text(row, column).split("; ")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static String text(Row row, String column) {
    return Optional.ofNullable((String) row.get(column)).orElse("");
  }

  /** Records that may be summed up speak before those that may not; then confidence decides. */
  private static double fit(Row row) {
    boolean real = List.of("asserted", "reported", "disputed").contains(row.text("factuality"));
    boolean fresh = Boolean.FALSE.equals(row.get("background"));
    Double confidence = (Double) row.get("confidence");
    return (real ? 2 : 0) + (fresh ? 1 : 0) + (confidence == null ? 0 : 0.99 * confidence);
  }
}
