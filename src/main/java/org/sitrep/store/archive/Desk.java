package org.sitrep.store.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.Known;
import org.sitrep.store.correction.Overlaid;
import org.sitrep.store.correction.Overlay;
import org.sitrep.store.correction.Places;
import org.sitrep.store.correction.Status;
import org.sitrep.store.correction.Succession;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.RecordRows;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/**
 * Some records with the lines about them: lays these over, and writes what became of each, in one
 * transaction.
 */
final class Desk implements Known {
  private final Tables tables;
  private final Places places;
  private final Map<UUID, Row> read = new HashMap<>();
  private final Map<UUID, List<Correction>> lines = new HashMap<>();
  private final Map<UUID, Map<String, @Nullable String>> machine = new HashMap<>();
  private final Map<UUID, Overlaid> laid = new TreeMap<>(Tables.KEY_ORDER);
  private final Map<UUID, Row> rows = new HashMap<>();

  Desk(Tables tables, Places places, List<UUID> records, List<ArticleRows> articles) {
    this.tables = tables;
    this.places = places;
    read(records);
    for (ArticleRows article : articles) {
      rows.putAll(article.names().places());
      rows.putAll(article.names().actors());
    }
  }

  private void read(List<UUID> records) {
    for (Row row : tables.selectAny("correction", "lies_on", records)) {
      read.put(row.id("correction_id"), row);
      Correction line = new Correction(row);
      lines.computeIfAbsent(line.target().orElseThrow(), none -> new ArrayList<>()).add(line);
    }
    if (!lines.isEmpty()) {
      for (Row row : tables.selectAny("machine_value", "record_id", records)) {
        machine
            .computeIfAbsent(row.id("record_id"), none -> new LinkedHashMap<>())
            .put(row.text("field"), (String) row.get("value"));
      }
    }
  }

  /** The record as people want it. */
  RecordRows lay(RecordRows coded) {
    List<Correction> own = lines.getOrDefault(coded.id(), List.of());
    if (own.isEmpty()) {
      return coded;
    }
    Overlaid overlaid = Overlay.lay(coded, own, this);
    laid.put(coded.id(), overlaid);
    lines.put(coded.id(), overlaid.lines());
    return overlaid.record();
  }

  /** A record of the tables as the program coded it. */
  RecordRows bare(RecordRows record) {
    return lines.containsKey(record.id())
        ? Overlaid.bare(record, machine.getOrDefault(record.id(), Map.of()))
        : record;
  }

  /** Lines about records of an older text go on with those of the newer one. */
  void succeed(List<RecordRows> old, List<RecordRows> fresh, Map<UUID, UUID> predecessors) {
    for (RecordRows record : fresh) {
      old.stream()
          .filter(other -> other.id().equals(predecessors.get(record.id())))
          .forEach(other -> succeed(other, record));
    }
  }

  /**
   * Lines about a record go on with the one that took its place.
   *
   * @param old as it rests in the tables
   * @param coded as the program coded it
   */
  void succeed(RecordRows old, RecordRows coded) {
    List<Correction> own = Optional.ofNullable(lines.remove(old.id())).orElse(List.of());
    if (own.isEmpty()) {
      return;
    }
    RecordRows bare = Overlaid.bare(old, machine.getOrDefault(old.id(), Map.of()));
    for (Correction line : new Succession(bare, coded, this).follow(own)) {
      lines.computeIfAbsent(line.target().orElseThrow(), none -> new ArrayList<>()).add(line);
    }
  }

  /** There is no such record, or no more. */
  void end(UUID record, String reason) {
    lines.computeIfPresent(
        record,
        (id, own) ->
            own.stream()
                .map(
                    line ->
                        switch (line.status()) {
                          case NEW, APPLIED, AGREED, CONFLICT, UNKNOWN_RECORD ->
                              line.as(Status.UNKNOWN_RECORD, reason);
                          case INVALID, SUPERSEDED, WITHDRAWN -> line;
                        })
                .toList());
  }

  /** Places or actors people named. */
  List<Row> names(String table) {
    return laid.values().stream()
        .flatMap(overlaid -> overlaid.names().stream())
        .filter(row -> row.relation().name().equals(table))
        .toList();
  }

  /** Writes what became of the lines, once their records are written. */
  void close(Versions versions) {
    for (Row row : versions.ended()) {
      if (row.text("status").equals("retracted")) {
        end(row.key(), "the record is retracted");
      }
    }
    List<Row> changed =
        lines.values().stream()
            .flatMap(Collection::stream)
            .map(Correction::row)
            .filter(row -> !row.equals(read.get(row.id("correction_id"))))
            .sorted(Comparator.comparing(row -> row.id("correction_id"), Tables.KEY_ORDER))
            .toList();
    tables.merge(changed);
    laid.forEach(this::keepMachineValues);
  }

  private void keepMachineValues(UUID record, Overlaid overlaid) {
    if (overlaid.machine().equals(machine.getOrDefault(record, Map.of()))) {
      return;
    }
    tables.deleteAny("machine_value", "record_id", List.of(record));
    List<Row> values = new ArrayList<>();
    overlaid
        .machine()
        .forEach(
            (field, value) ->
                values.add(
                    Row.in("machine_value")
                        .put("record_id", record)
                        .put("field", field)
                        .put("value", value)
                        .build()));
    tables.insert(values);
  }

  @Override
  public Optional<Row> row(String table, UUID id) {
    return Optional.ofNullable(
        rows.computeIfAbsent(
            id,
            none ->
                tables.selectAny(table, table + "_id", List.of(id)).stream()
                    .findFirst()
                    .orElse(null)));
  }

  @Override
  public Places places() {
    return places;
  }
}
