package org.sitrep.job;

import java.util.Optional;
import org.sitrep.job.setting.Settings;
import org.sitrep.store.table.Tables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database opened to read, without a run; it is neither made nor changed. */
public final class Reading implements AutoCloseable {
  private final SingleConnectionDataSource source;

  /** Opens it; fails where there is none, or where another process has it. */
  public Reading(Settings settings) {
    String only = settings.databaseFile().isPresent() ? ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : "";
    this.source = new SingleConnectionDataSource(settings.url() + only, true);
  }

  public Tables tables() {
    return new Tables(new JdbcTemplate(source));
  }

  /** The newest migration the tables have. */
  public Optional<String> version() {
    return new JdbcTemplate(source)
            .queryForList(
                "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"success\""
                    + " ORDER BY \"installed_rank\" DESC",
                String.class)
            .stream()
            .findFirst();
  }

  @Override
  public void close() {
    source.destroy();
  }
}
