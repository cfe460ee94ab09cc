package org.sitrep.job.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables of an H2 file up to date so that a process that dies meanwhile leaves no half
 * of them: H2 cannot take back what a migration has done so far. What was there before lies beside
 * the file until all is done ({@code sitrep.before.zip}; empty where there was nothing), and the
 * next run goes back to it.
 */
public final class SafeMigration {
  private final Path database;

  /**
   * @param database the file without its ending
   */
  public SafeMigration(Path database) {
    this.database = database;
  }

  /** Goes back to what was there before a migration that did not come to its end. */
  public void recover() {
    Path before = beside(".before.zip");
    try {
      if (!Files.exists(before)) {
        return;
      }
      Path file = beside(".mv.db");
      if (Files.size(before) == 0) {
        Files.deleteIfExists(file);
      } else {
        Path unpacked = beside(".unpacked");
        unpack(before, unpacked);
        Files.move(unpacked, file, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.delete(before);
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot restore " + database, problem);
    }
  }

  /** Migrates, with what was there before laid aside. */
  public void migrate(Flyway flyway) {
    boolean pending = flyway.info().pending().length > 0;
    try {
      if (pending) {
        layAside(flyway.getConfiguration().getDataSource());
      }
      flyway.migrate();
      Files.deleteIfExists(beside(".before.zip"));
    } catch (IOException | SQLException problem) {
      throw new IllegalStateException("cannot lay " + database + " aside", problem);
    }
  }

  private void layAside(DataSource source) throws IOException, SQLException {
    Path before = beside(".before.zip");
    try (Connection connection = source.getConnection()) {
      if (isEmpty(connection)) {
        Files.createFile(before);
        return;
      }
      // Half a copy must not be taken for one.
      Path copy = beside(".copy.zip");
      try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
        backup.setString(1, copy.toString());
        backup.execute();
      }
      Files.move(copy, before, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
      return tables.next() && tables.getLong(1) == 0;
    }
  }

  private static void unpack(Path zip, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      ZipEntry entry = entries.getNextEntry();
      while (entry != null && !entry.getName().endsWith(".mv.db")) {
        entry = entries.getNextEntry();
      }
      if (entry == null) {
        throw new IOException("no database in " + zip);
      }
      Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path beside(String ending) {
    return database.resolveSibling(database.getFileName() + ending);
  }
}
