package org.sitrep.export.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Files of SQL statements, each ended by a semicolon and an empty line. */
final class Script {
  private Script() {}

  /** Runs one, its {@code {layer}} being that layer. */
  static void run(Connection connection, String name, String layer)
      throws IOException, SQLException {
    try (InputStream stream = Script.class.getResourceAsStream("/export/" + name);
        Statement statement = connection.createStatement()) {
      String script =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      for (String command : script.strip().split(";\\s*\n\\s*\n|;$")) {
        statement.execute(command.replace("{layer}", layer));
      }
    }
  }
}
