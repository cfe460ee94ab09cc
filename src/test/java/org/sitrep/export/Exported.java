package org.sitrep.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.store.Database;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Made-up records published to a folder, once for all tests that look at the files. */
public final class Exported {
  private static final int RECORDS = 600;

  private static final Exported ONCE = new Exported();

  private final Tables tables;
  private final Path folder;
  private final Row run;

  private Exported() {
    Database database = Database.create();
    tables = database.tables();
    try {
      folder = Files.createTempDirectory(Path.of("target"), "exported-");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    run = ManyRecords.fill(database, RECORDS);
    new Exports(tables).publish(folder, run, Exports.usualFormats(), Map.of(), 1);
  }

  /** A file of it. */
  public static Path file(String name) {
    return ONCE.folder.resolve(name);
  }

  /** Writes some of the records to another folder: those of three countries. */
  public static void exportSome(Path folder, String... formats) {
    Filter filter = new Filter(Optional.empty(), List.of("AZE", "SDN", "UKR"), List.of());
    new Exports(ONCE.tables).publish(folder, ONCE.run, filter, List.of(formats));
  }

  /** What is in a file of JSON. */
  public static JsonNode json(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file(name)));
  }

  /** What is in a file of a line of JSON a record. */
  public static List<JsonNode> jsonLines(String name) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readString(file(name)).split("\n")) {
      lines.add(JsonMapper.shared().readTree(line));
    }
    return lines;
  }

  /** The rows of the database it was made of, in the order of their file. */
  public static List<Row> rows(String sheet) {
    List<Row> rows = new ArrayList<>();
    ONCE.tables.forEach(Sheet.of(sheet).relation(), Sheet.of(sheet).order(), rows::add);
    return rows;
  }

  /** Rows of a table that has no file. */
  public static List<Row> select(String table, String condition, Object... values) {
    return ONCE.tables.select(Codebook.of(table).name(), condition, values);
  }
}
