package org.sitrep.store.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/** What no record could be made of, and why. */
@Component
public class Rejections {
  private static final int LONGEST_MESSAGE = 500;

  private final Tables tables;

  public Rejections(Tables tables) {
    this.tables = tables;
  }

  /**
   * An input no article could be read from, or an article that could not be coded.
   *
   * @param member line or entry within the file
   * @param reason code of the codebook
   */
  public record Rejection(
      String sourcePath, Optional<String> member, String reason, String message) {}

  /** Notes rejections; those noted before keep the run that first met them. */
  public void add(List<Rejection> rejections, UUID run) {
    Map<UUID, Row> rows = new LinkedHashMap<>();
    for (Rejection rejection : rejections) {
      Row row = row(rejection, run);
      rows.put(row.id("rejected_id"), row);
    }
    Set<UUID> known = new HashSet<>();
    for (Row row : tables.selectAny("rejected", "rejected_id", rows.keySet())) {
      known.add(row.id("rejected_id"));
    }
    rows.keySet().removeAll(known);
    tables.insert(new ArrayList<>(rows.values()));
  }

  private static Row row(Rejection rejection, UUID run) {
    String message = rejection.message().strip();
    String member = rejection.member().orElse("");
    return Row.in("rejected")
        .put(
            "rejected_id",
            Keys.of("rejected", rejection.sourcePath(), member, rejection.reason(), message))
        .put("source_path", rejection.sourcePath())
        .put("member", rejection.member())
        .put("reason", rejection.reason())
        .put("message", message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)))
        .put("run_id", run)
        .build();
  }
}
