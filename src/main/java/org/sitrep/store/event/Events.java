package org.sitrep.store.event;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Likeness;
import org.sitrep.link.Linked;
import org.sitrep.link.Linker;
import org.sitrep.link.Told;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Links the active records to events, and keeps the table of events. Only what has changed since
 * the last time is looked at, with all it can affect.
 */
@Component
public class Events {
  /** From so many changed records on, reading all of them is faster. */
  private static final int MANY = 500;

  private final Tables tables;
  private final int many;

  @Autowired
  public Events(Tables tables) {
    this(tables, MANY);
  }

  /** The same, with another number of changes that counts as many. */
  Events(Tables tables, int many) {
    this.tables = tables;
    this.many = many;
  }

  /**
   * Brings the events up to date, in the transaction of the caller.
   *
   * @param run the run whose articles are new
   * @param now time of what changes
   * @return number of events
   */
  public long refresh(UUID run, OffsetDateTime now) {
    Set<UUID> moved = new Copies(tables).refresh(run);
    refresh("incident", Likeness.ofIncidents(), moved, now);
    refresh("deployment", Likeness.ofDeployments(), moved, now);
    return tables.count("event", "TRUE");
  }

  private void refresh(String kind, Likeness likeness, Set<UUID> articles, OffsetDateTime now) {
    Linkables linkables = new Linkables(tables, kind);
    Linkables.Changes changes = linkables.changes();
    if (changes.fresh().size() > many && changes.fresh().size() > linkables.size() / 10) {
      linkables.readAll();
    }
    Set<UUID> left = new HashSet<>();
    Map<UUID, Told> seeds = new TreeMap<>(Tables.KEY_ORDER);
    before(changes, left)
        .forEach(row -> linkables.at(Linkables.spot(row)).forEach(t -> seeds.put(t.record(), t)));
    linkables.forget(changes.gone());
    List<Told> fresh = linkables.told(changes.fresh());
    linkables.note(fresh, runs(fresh));
    fresh.forEach(told -> seeds.put(told.record(), told));
    linkables.told(recordsOf(kind, articles)).forEach(told -> seeds.put(told.record(), told));
    write(kind, Linker.link(seeds.values(), likeness, linkables), linkables, left, now);
  }

  /** Rows of {@code linkable} as they were; {@code left} gets the events records may leave. */
  private List<Row> before(Linkables.Changes changes, Set<UUID> left) {
    List<Row> rows = new ArrayList<>(changes.gone());
    rows.addAll(tables.selectAny("linkable", "record_id", changes.fresh()));
    for (Row row : rows) {
      Optional.ofNullable((UUID) row.get("event_id")).ifPresent(left::add);
    }
    return rows;
  }

  private Map<UUID, UUID> runs(Collection<Told> records) {
    Set<UUID> articles = new HashSet<>();
    records.forEach(told -> articles.add(told.source().article()));
    Map<UUID, UUID> runs = new HashMap<>();
    tables.forAny(
        "article", "article_id", articles, row -> runs.put(row.id("article_id"), row.id("run_id")));
    return runs;
  }

  private Set<UUID> recordsOf(String kind, Set<UUID> articles) {
    Set<UUID> records = new HashSet<>();
    String key = kind + "_id";
    tables.forAny(kind, "article_id", articles, row -> records.add(row.id(key)));
    return records;
  }

  private void write(
      String kind, List<Linked> events, Linkables linkables, Set<UUID> left, OffsetDateTime now) {
    Map<UUID, UUID> copies = copies(events);
    Map<UUID, Row> after = new TreeMap<>(Tables.KEY_ORDER);
    Map<UUID, @Nullable UUID> moved = new LinkedHashMap<>();
    for (Linked linked : events) {
      Row row = row(kind, linked, copies, now);
      UUID id = row.id("event_id");
      after.put(id, row);
      for (Told told : linked.members()) {
        Optional<UUID> before = linkables.get(told.record()).event();
        if (!before.equals(Optional.of(id))) {
          before.ifPresent(left::add);
          moved.put(told.record(), id);
        }
      }
    }
    Map<UUID, Row> before = new HashMap<>();
    tables.forAny("event", "event_id", after.keySet(), row -> before.put(row.id("event_id"), row));
    List<Row> changed =
        after.entrySet().stream()
            .filter(entry -> !isSame(before.get(entry.getKey()), entry.getValue()))
            .map(Map.Entry::getValue)
            .toList();
    tables.merge(changed);
    tables.point(kind, "event_id", kind + "_id", moved);
    tables.point("linkable", "event_id", "record_id", moved);
    left.removeAll(after.keySet());
    tables.deleteAny("event", "event_id", left);
  }

  /** An event keeps the time it last changed where nothing else has. */
  private static boolean isSame(@Nullable Row before, Row after) {
    return before != null && before.equals(after.with("updated", before.get("updated")));
  }

  /** The article each article of an event is a copy of, itself where of none. */
  private Map<UUID, UUID> copies(List<Linked> events) {
    Set<UUID> articles = new HashSet<>();
    for (Linked linked : events) {
      if (linked.members().size() > 1) {
        linked.members().forEach(told -> articles.add(told.source().article()));
      }
    }
    Map<UUID, UUID> copies = new HashMap<>();
    tables.forAny(
        "article",
        "article_id",
        articles,
        row -> {
          UUID id = row.id("article_id");
          copies.put(id, Objects.requireNonNullElse((UUID) row.get("near_duplicate_of"), id));
        });
    return copies;
  }

  private static Row row(String kind, Linked linked, Map<UUID, UUID> copies, OffsetDateTime now) {
    List<Told> members = linked.members();
    Told primary = linked.primary();
    Set<UUID> articles = new HashSet<>();
    members.forEach(told -> articles.add(told.source().article()));
    return Row.in("event")
        .put("event_id", Keys.of("event", linked.first().record()))
        .put("kind", kind)
        .put("primary_record_id", primary.record())
        .put("sources", Sources.count(members, copies))
        .put("articles", articles.size())
        .put("killed_low", kind.equals("incident") ? least(members) : OptionalLong.empty())
        .put(
            "killed_best",
            kind.equals("incident") ? primary.figures().main().best() : OptionalLong.empty())
        .put("killed_high", kind.equals("incident") ? most(members) : OptionalLong.empty())
        .put("updated", now)
        .build();
  }

  private static OptionalLong least(List<Told> members) {
    return values(members, Told.Figure::low).stream().mapToLong(Long::longValue).min();
  }

  /** The highest bound; a best estimate above it moves it. */
  private static OptionalLong most(List<Told> members) {
    List<Long> highs = values(members, Told.Figure::high);
    if (highs.isEmpty()) {
      return OptionalLong.empty();
    }
    highs.addAll(values(members, Told.Figure::best));
    return highs.stream().mapToLong(Long::longValue).max();
  }

  private static List<Long> values(List<Told> members, Function<Told.Figure, OptionalLong> bound) {
    List<Long> values = new ArrayList<>();
    members.forEach(told -> bound.apply(told.figures().main()).ifPresent(values::add));
    return values;
  }
}
