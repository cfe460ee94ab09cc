package org.sitrep.store;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database of the codebook's tables, in memory, each time another one. */
public final class Database {
  private final DataSource source;

  private Database(DataSource source) {
    this.source = source;
  }

  /** A fresh one. */
  public static Database create() {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE,YEAR";
    DataSource source = new DriverManagerDataSource(url);
    Flyway.configure().dataSource(source).load().migrate();
    return new Database(source);
  }

  public JdbcTemplate jdbc() {
    return new JdbcTemplate(source);
  }

  public Tables tables() {
    return new Tables(jdbc());
  }

  public TransactionTemplate transaction() {
    return new TransactionTemplate(new DataSourceTransactionManager(source));
  }
}
