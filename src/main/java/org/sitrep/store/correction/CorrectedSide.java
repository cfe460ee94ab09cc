package org.sitrep.store.correction;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;

/**
 * The sender or receiver of a deployment, its name or sector corrected. Of another name the sector
 * is unknown unless it is given too.
 *
 * @param before who it was
 * @param given {@code name} and {@code sector} as far as they are corrected
 */
record CorrectedSide(Optional<Row> before, Map<String, @Nullable Object> given) {

  /** Why no side can be made of what is given. */
  Optional<String> fault() {
    return given.get("sector") != null && name().isEmpty()
        ? Optional.of("nobody is named who has a sector")
        : Optional.empty();
  }

  /** The row of the actor; empty where nobody is left. */
  Optional<Row> row(@Nullable Object country) {
    Optional<String> name = name();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean same = name.equals(before.map(row -> row.text("name")));
    String old = same ? before.map(row -> row.text("sector")).orElse("") : Sector.UNK.code();
    Object told = given.get("sector") == null ? Sector.UNK.code() : given.get("sector");
    Object sector = given.containsKey("sector") ? told : old;
    if (same && old.equals(sector)) {
      return before;
    }
    Object belongs = same ? before.map(row -> row.get("country")).orElse(null) : country;
    return Optional.of(
        Row.in("actor")
            .put("actor_id", Keys.of("actor", "coder", name.get(), String.valueOf(belongs), sector))
            .put("name", name.get())
            .put("country", belongs)
            .put("sector", sector)
            .put("kind", before.map(row -> row.text("kind")).orElse(ActorKind.ORGANIZATION.code()))
            .put("group_id", same ? before.map(row -> row.get("group_id")) : Optional.empty())
            .build());
  }

  private Optional<String> name() {
    return given.containsKey("name")
        ? Optional.ofNullable((String) given.get("name"))
        : before.map(row -> row.text("name"));
  }
}
