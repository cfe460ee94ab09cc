package org.sitrep.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The databases Sitrep runs on, real ones: H2 in memory, and a PostgreSQL server started for the
 * tests. {@code -Dpostgres=jdbc:postgresql://host/postgres?user=…&password=…} takes a server of
 * your own, where the user may create databases.
 */
public enum Server {
  H2 {
    @Override
    public String create() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE,YEAR";
    }
  },
  POSTGRESQL {
    @Override
    public String create() {
      String name = "sitrep_" + UUID.randomUUID().toString().replace("-", "");
      String server = Postgres.URL;
      try (Connection connection = DriverManager.getConnection(server);
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
      } catch (SQLException e) {
        throw new IllegalStateException("cannot create a database on " + server, e);
      }
      return server.replaceFirst("/[^/?]*(?=\\?|$)", "/" + name);
    }
  };

  /** JDBC URL of an empty database, each time another one. */
  public abstract String create();

  /** Started once, when first asked for; ends with the process. */
  private static final class Postgres {
    static final String URL = System.getProperty("postgres", "").isEmpty() ? start() : given();

    private static String given() {
      return System.getProperty("postgres", "");
    }

    private static String start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "postgres"));
        return server.getJdbcUrl("postgres", "postgres");
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start PostgreSQL", e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot end PostgreSQL", e);
      }
    }
  }
}
