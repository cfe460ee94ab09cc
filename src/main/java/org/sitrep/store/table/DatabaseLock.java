package org.sitrep.store.table;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps a second run off a database that several machines can reach, as long as it is open. The
 * server lets go of it when the process dies, however it dies. H2 needs none: its file is locked.
 */
public final class DatabaseLock implements Closeable {
  private final Optional<Connection> connection;

  private DatabaseLock(Optional<Connection> connection) {
    this.connection = connection;
  }

  /** The lock; empty where another run holds it. */
  public static Optional<DatabaseLock> acquire(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    boolean kept = false;
    try {
      Dialect dialect = Dialect.of(connection.getMetaData().getDatabaseProductName());
      if (dialect.lock().isEmpty()) {
        return Optional.of(new DatabaseLock(Optional.empty()));
      }
      kept = isFirst(connection, dialect.lock().get());
      return kept ? Optional.of(new DatabaseLock(Optional.of(connection))) : Optional.empty();
    } finally {
      if (!kept) {
        connection.close();
      }
    }
  }

  private static boolean isFirst(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() && result.getBoolean(1);
    }
  }

  @Override
  public void close() {
    if (connection.isPresent()) {
      try {
        // Given back to a pool alive, the connection would keep the lock.
        connection.get().abort(Runnable::run);
      } catch (SQLException e) {
        throw new IllegalStateException("cannot let go of the database", e);
      }
    }
  }
}
