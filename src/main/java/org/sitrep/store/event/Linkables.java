package org.sitrep.store.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sitrep.link.Neighbourhood;
import org.sitrep.link.Told;
import org.sitrep.store.event.TellingReader.Linkable;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/**
 * The records of a kind that may be linked, read from the tables as they are asked for. What
 * linking last saw of each stands in {@code linkable}: what is not as it stands there has changed.
 */
final class Linkables implements Neighbourhood {
  private final Tables tables;
  private final String kind;
  private final TellingReader reader;
  private final Map<UUID, Linkable> read = new HashMap<>();
  private final Map<Spot, List<Told>> around = new HashMap<>();
  private Optional<Neighbourhood> whole = Optional.empty();

  Linkables(Tables tables, String kind) {
    this.tables = tables;
    this.kind = kind;
    this.reader = new TellingReader(tables, kind);
  }

  /**
   * What has changed since records were last linked.
   *
   * @param fresh keys of records that are new or not as they were
   * @param gone rows of {@code linkable} of records that may no longer be linked
   */
  record Changes(Set<UUID> fresh, List<Row> gone) {}

  Changes changes() {
    String key = kind + "_id";
    String linked = "r.status = 'active' AND r.review_status <> 'rejected'";
    List<UUID> fresh =
        tables
            .jdbc()
            .queryForList(
                "SELECT r."
                    + key
                    + " FROM "
                    + kind
                    + " r JOIN article a ON a.article_id = r.article_id"
                    + " LEFT JOIN linkable l ON l.record_id = r."
                    + key
                    + " WHERE "
                    + linked
                    + " AND (l.record_id IS NULL OR l.version <> r.version"
                    + " OR l.run_id <> a.run_id OR r.event_id IS NULL)",
                UUID.class);
    List<Row> gone =
        tables.select(
            "linkable",
            "kind = '"
                + kind
                + "' AND NOT EXISTS (SELECT 1 FROM "
                + kind
                + " r WHERE r."
                + key
                + " = linkable.record_id AND "
                + linked
                + ")");
    return new Changes(new HashSet<>(fresh), gone);
  }

  /** Number of records that were linked last time. */
  long size() {
    return tables.count("linkable", "kind = '" + kind + "'");
  }

  /** Reads all at once: where much has changed, that is faster than asking for each. */
  void readAll() {
    for (Linkable linkable : reader.readAll()) {
      read.put(linkable.told().record(), linkable);
    }
    whole = Optional.of(Neighbourhood.of(read.values().stream().map(Linkable::told).toList()));
  }

  /** The records of those keys that may be linked. */
  List<Told> told(Collection<UUID> records) {
    load(records);
    List<Told> found = new ArrayList<>();
    for (UUID record : records) {
      Optional.ofNullable(read.get(record)).ifPresent(linkable -> found.add(linkable.told()));
    }
    return found;
  }

  /** The event a record was linked to so far, and its version. */
  Linkable get(UUID record) {
    return Optional.ofNullable(read.get(record)).orElseThrow();
  }

  /** Where a record lay when it was last linked. */
  static Spot spot(Row linkable) {
    return Spot.of(
        linkable.text("country"),
        linkable.day("day_first"),
        linkable.day("day_last"),
        linkable.number("sentence_key"));
  }

  @Override
  public Collection<Told> at(Spot spot) {
    if (whole.isPresent()) {
      return whole.get().at(spot);
    }
    Spot days = new Spot(spot.country(), spot.first(), spot.last(), 0);
    List<Told> found = new ArrayList<>(around.computeIfAbsent(days, this::read));
    if (spot.sentence() != 0) {
      found.addAll(told(keys("sentence_key = ?", spot.sentence())));
    }
    return found;
  }

  private List<Told> read(Spot days) {
    if (days.country().isEmpty()) {
      return List.of();
    }
    boolean nowhere = days.country().equals(Spot.NOWHERE);
    return told(
        nowhere
            ? keys(
                "country <> '' AND day_first BETWEEN ? AND ? AND day_last >= ?",
                days.earliest(),
                days.last(),
                days.first())
            : keys(
                "country IN (?, ?) AND day_first BETWEEN ? AND ? AND day_last >= ?",
                days.country(),
                Spot.NOWHERE,
                days.earliest(),
                days.last(),
                days.first()));
  }

  private List<UUID> keys(String condition, Object... values) {
    String sql = "SELECT record_id FROM linkable WHERE kind = '" + kind + "' AND " + condition;
    return tables.jdbc().queryForList(sql, UUID.class, values);
  }

  private void load(Collection<UUID> records) {
    List<UUID> unknown = records.stream().filter(record -> !read.containsKey(record)).toList();
    for (Linkable linkable : reader.read(unknown)) {
      read.put(linkable.told().record(), linkable);
    }
  }

  /**
   * Notes records as linking sees them now, so that they are found.
   *
   * @param runs the run that coded each article
   */
  void note(Collection<Told> records, Map<UUID, UUID> runs) {
    around.clear();
    tables.merge(records.stream().map(told -> row(told, runs)).toList());
  }

  /** Forgets records that are no longer linked. */
  void forget(List<Row> gone) {
    around.clear();
    tables.deleteAny(
        "linkable", "record_id", gone.stream().map(row -> row.id("record_id")).toList());
  }

  private Row row(Told told, Map<UUID, UUID> runs) {
    return Row.in("linkable")
        .put("record_id", told.record())
        .put("kind", kind)
        .put("version", get(told.record()).version())
        .put("run_id", runs.get(told.source().article()))
        .put("event_id", get(told.record()).event())
        .put("country", Spot.country(told))
        .put("day_first", Spot.begin(told))
        .put("day_last", Spot.end(told))
        .put("sentence_key", told.words().key())
        .build();
  }
}
