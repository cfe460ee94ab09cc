package org.sitrep.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.sitrep.link.Linked;
import org.sitrep.link.Linker;
import org.sitrep.link.Told;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import org.springframework.stereotype.Component;

/** Links the active records to events, and keeps the table of events. */
@Component
public class Events {
  private final Tables tables;

  public Events(Tables tables) {
    this.tables = tables;
  }

  /**
   * Brings the events up to date, in the transaction of the caller.
   *
   * @param now start of the run, for events that changed
   * @return number of events
   */
  public int refresh(OffsetDateTime now) {
    Map<UUID, Row> before = new HashMap<>();
    for (Row row : tables.select("event", "TRUE")) {
      before.put(row.id("event_id"), row);
    }
    Map<UUID, Row> after = new TreeMap<>(Tables.KEY_ORDER);
    Map<String, List<Object[]>> pointers = new HashMap<>();
    for (String kind : List.of("incident", "deployment")) {
      TellingReader reader = new TellingReader(tables, kind);
      List<Object[]> moved = new ArrayList<>();
      for (Linked linked : Linker.link(reader.read())) {
        Row row = row(kind, linked, now);
        UUID id = row.id("event_id");
        after.put(id, keepTime(Optional.ofNullable(before.get(id)), row));
        linked.members().stream()
            .filter(told -> !id.equals(reader.event(told.record())))
            .forEach(told -> moved.add(new Object[] {id, UUID.fromString(told.record())}));
      }
      pointers.put(kind, moved);
    }
    tables.merge(
        after.values().stream().filter(r -> !r.equals(before.get(r.id("event_id")))).toList());
    pointers.forEach(this::point);
    before.keySet().removeAll(after.keySet());
    List<UUID> gone = List.copyOf(before.keySet());
    for (int i = 0; i < gone.size(); i += 500) {
      tables.deleteAny("event", "event_id", gone.subList(i, Math.min(gone.size(), i + 500)));
    }
    return after.size();
  }

  private void point(String kind, List<Object[]> moved) {
    if (!moved.isEmpty()) {
      String sql = "UPDATE " + kind + " SET event_id = ? WHERE " + kind + "_id = ?";
      tables.jdbc().batchUpdate(sql, moved);
    }
  }

  private static Row keepTime(Optional<Row> before, Row row) {
    return before.filter(old -> old.equals(row.with("updated", old.get("updated")))).orElse(row);
  }

  private static Row row(String kind, Linked linked, OffsetDateTime now) {
    List<Told> members = linked.members();
    return Row.in("event")
        .put("event_id", Keys.of("event", members.get(0).record()))
        .put("kind", kind)
        .put("primary_record_id", UUID.fromString(linked.primary().record()))
        .put("sources", (int) distinct(members, Told::outlet))
        .put("articles", (int) distinct(members, Told::article))
        .put("killed_low", extreme(members, told -> told.killed().low(), false))
        .put("killed_best", linked.primary().killed().best())
        .put("killed_high", extreme(members, told -> told.killed().high(), true))
        .put("updated", now)
        .build();
  }

  private static long distinct(List<Told> members, Function<Told, Object> what) {
    return members.stream().map(what).distinct().count();
  }

  private static OptionalLong extreme(
      List<Told> members, Function<Told, OptionalLong> bound, boolean largest) {
    List<Long> values =
        members.stream().map(bound).flatMap(value -> value.stream().boxed()).sorted().toList();
    return values.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(values.get(largest ? values.size() - 1 : 0));
  }
}
