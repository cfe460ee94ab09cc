package org.sitrep.job.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it makes or changes the tables of an H2 file. */
class SafeMigrationTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void tablesMadeInHalfAreMadeAnew() throws Exception {
    Files.createFile(folder.resolve("sitrep.before.zip"));
    execute("CREATE TABLE run (half VARCHAR)");
    migrated();
    assertThat(tables()).contains("ARTICLE", "INCIDENT");
    assertThat(folder.resolve("sitrep.before.zip")).doesNotExist();
  }

  @Test
  void aDatabaseChangedInHalfIsWhatItWasBefore() throws Exception {
    migrated();
    execute(
        "INSERT INTO place (place_id, name, feature_code) VALUES (RANDOM_UUID(), 'Fuzuli', 'PPL')");
    execute("BACKUP TO '" + folder.resolve("sitrep.before.zip") + "'");
    execute("ALTER TABLE place RENAME TO half");
    migrated();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet place = statement.executeQuery("SELECT name FROM place")) {
      assertThat(place.next()).isTrue();
      assertThat(place.getString(1)).isEqualTo("Fuzuli");
    }
    assertThat(folder.resolve("sitrep.before.zip")).doesNotExist();
  }

  @Test
  void aDatabaseOfSomebodyElseIsLeftAlone() throws Exception {
    execute("CREATE TABLE theirs (name VARCHAR)");
    SafeMigration migration = new SafeMigration(folder.resolve("sitrep"));
    try {
      migration.migrate(flyway());
    } catch (RuntimeException refused) {
      assertThat(refused).hasMessageContaining("non-empty schema");
    }
    migration.recover();
    assertThat(tables()).contains("THEIRS");
  }

  private void migrated() {
    SafeMigration migration = new SafeMigration(folder.resolve("sitrep"));
    migration.recover();
    migration.migrate(flyway());
  }

  private Flyway flyway() {
    return Flyway.configure().dataSource(url(), "", "").load();
  }

  private String tables() throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet names =
            statement.executeQuery(
                "SELECT LISTAGG(table_name) FROM information_schema.tables"
                    + " WHERE table_schema = 'PUBLIC'")) {
      return names.next() ? names.getString(1) : "";
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(url(), "", "");
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("sitrep") + ";NON_KEYWORDS=VALUE,YEAR";
  }
}
