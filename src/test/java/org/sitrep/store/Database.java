package org.sitrep.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sitrep.store.table.Tables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database of the codebook's tables, each time another one. */
public final class Database {
  private final DataSource source;

  private Database(DataSource source) {
    this.source = source;
  }

  /** A fresh one in memory. */
  public static Database create() {
    return on(Server.H2);
  }

  /** A fresh one on that server. */
  public static Database on(Server server) {
    return at(server.create());
  }

  /** The one of that JDBC URL, brought up to date. */
  public static Database at(String url) {
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
