package org.sitrep.store.run;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/** The runs of the job. */
@Component
public class Runs {
  private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("1970-01-01T00:00:00Z");

  private final Tables tables;

  public Runs(Tables tables) {
    this.tables = tables;
  }

  /**
   * Records that came in since something was last published.
   *
   * @param unsure of these, those with less confidence than asked for
   * @param deadliest most people one of them counts as killed, where it is one event of its day
   */
  public record Fresh(long records, long unsure, long deadliest) {}

  /** What a run found in its input. */
  public record Found(long read, long fresh, long rejected) {}

  /** Notes the beginning of a run; returns its key. */
  public UUID begin(
      OffsetDateTime started, String mode, String softwareVersion, String knowledgeSha256) {
    UUID id = Keys.of("run", started.toInstant(), softwareVersion, knowledgeSha256);
    if (tables.selectAny("run", "run_id", List.of(id)).isEmpty()) {
      Row.Builder row =
          Row.in("run")
              .put("run_id", id)
              .put("started", started)
              .put("status", "running")
              .put("software_version", softwareVersion)
              .put("knowledge_sha256", knowledgeSha256)
              .put("mode", mode);
      for (String count : List.of("read", "new", "unchanged", "rejected")) {
        row.put("articles_" + count, 0L);
      }
      tables.insert(
          List.of(row.put("incidents", 0L).put("deployments", 0L).put("records_new", 0L).build()));
    }
    return id;
  }

  /** Notes what was found in the input. */
  public Row discovered(UUID run, Found found) {
    return replace(
        get(run)
            .with("articles_read", found.read())
            .with("articles_new", found.fresh())
            .with("articles_unchanged", found.read() - found.fresh())
            .with("articles_rejected", found.rejected()));
  }

  /** Notes that articles could not be coded. */
  public void rejectMore(UUID run, int articles) {
    tables
        .jdbc()
        .update(
            "UPDATE run SET articles_rejected = articles_rejected + ? WHERE run_id = ?",
            articles,
            run);
  }

  /** Counts the articles this run coded and the records there are now. */
  public Row counted(UUID run) {
    Row row = get(run);
    long fresh = tables.count("article", "run_id = '" + run + "'");
    long read = row.number("articles_read");
    return replace(
        row.with("articles_new", fresh)
            .with("articles_unchanged", Math.max(0, read - fresh))
            .with("incidents", tables.count("incident", "status = 'active'"))
            .with("deployments", tables.count("deployment", "status = 'active'"))
            .with("records_new", recordsOf(run)));
  }

  /** Counts the records there are, after some were erased. */
  public Row recounted(UUID run) {
    return replace(
        get(run)
            .with("incidents", tables.count("incident", "status = 'active'"))
            .with("deployments", tables.count("deployment", "status = 'active'")));
  }

  /** The run that began last. */
  public Optional<Row> last() {
    return tables
        .select("run", "TRUE ORDER BY started DESC, run_id FETCH FIRST 1 ROWS ONLY")
        .stream()
        .findFirst();
  }

  private long recordsOf(UUID run) {
    String first = "version = 1 AND run_id = '" + run + "'";
    return tables.count("incident", first) + tables.count("deployment", first);
  }

  /** The last runs whose files were published, the latest first. */
  public List<Row> published(int most) {
    return tables.select(
        "run",
        "status = 'completed' ORDER BY started DESC, run_id FETCH FIRST " + most + " ROWS ONLY");
  }

  /** Records of runs that began after a time, or of all where none is given. */
  public Fresh fresh(Optional<OffsetDateTime> published, double unsureBelow) {
    OffsetDateTime after = published.orElse(BEGINNING);
    String incidents =
        " FROM incident r JOIN incident_summary s ON s.incident_id = r.incident_id"
            + " JOIN run ON run.run_id = r.run_id WHERE run.started > ? AND r.version = 1";
    String deployments =
        "deployment_id IN (SELECT d.deployment_id FROM deployment d JOIN run"
            + " ON run.run_id = d.run_id WHERE run.started > ? AND d.version = 1)";
    long moves = tables.count("deployment", deployments, after);
    return tables
        .jdbc()
        .queryForObject(
            "SELECT COUNT(*), COALESCE(SUM(CASE WHEN r.confidence < ? THEN 1 ELSE 0 END), 0),"
                + " COALESCE(MAX(CASE WHEN r.scope = 'single' AND NOT r.background"
                + " THEN s.killed_best END), 0)"
                + incidents,
            (row, number) -> new Fresh(moves + row.getLong(1), row.getLong(2), row.getLong(3)),
            unsureBelow,
            after);
  }

  /** Notes the end of a run, {@code completed} or {@code failed}. */
  public Row end(UUID run, String status, OffsetDateTime finished) {
    return replace(get(run).with("status", status).with("finished", finished));
  }

  /** The row of a run. */
  public Row get(UUID run) {
    return tables.selectAny("run", "run_id", List.of(run)).get(0);
  }

  private Row replace(Row row) {
    tables.merge(List.of(row));
    return row;
  }
}
