package org.sitrep.export.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.export.Exports;
import org.sitrep.export.Filter;
import org.sitrep.export.ManyRecords;
import org.sitrep.store.Database;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/** Made-up records and their articles, written for annotation tools. */
final class Marked {
  private final Tables tables;
  private final Path folder;
  private final List<String> leftOut;

  private Marked(Tables tables, Path folder, List<String> leftOut) {
    this.tables = tables;
    this.folder = folder;
    this.leftOut = leftOut;
  }

  /** Some hundred records, after statements that change their database. */
  static Marked in(Path folder, Filter filter, String... statements) {
    Database database = Database.create();
    Row run = ManyRecords.fill(database, 300);
    Stream.of(statements).forEach(statement -> database.jdbc().execute(statement));
    Tables tables = database.tables();
    List<String> leftOut =
        new Exports(tables).publish(folder, run, filter, List.of("brat", "label-studio"));
    return new Marked(tables, folder, leftOut);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  List<String> leftOut() {
    return leftOut;
  }

  List<Row> rows(String table) {
    return tables.select(table, "TRUE");
  }

  /** {@code "article field words"} of all evidence of records in force. */
  Set<String> evidence() {
    Set<String> lines = new TreeSet<>();
    for (String kind : List.of("incident", "deployment")) {
      for (Row row : tables.select(kind, "status = 'active'")) {
        tables.select("evidence", "record_id = ?", row.id(kind + "_id")).stream()
            .map(
                words ->
                    line(
                        words.id("article_id").toString(),
                        words.text("field"),
                        words.text("quote")))
            .forEach(lines::add);
      }
    }
    return lines;
  }

  /** What a label stands for: the field of the trigger, where it is a type. */
  static String field(String label) {
    for (String kind : List.of("event", "deployment")) {
      String table = kind.equals("event") ? "incident" : kind;
      String column = kind + "_type";
      var relation = Codebook.of(table);
      if (relation.columns().get(relation.position(column)).codes().contains(label)) {
        return column;
      }
    }
    return label;
  }

  static String line(String article, String field, String words) {
    return article + " " + field + " " + Objects.requireNonNull(words);
  }
}
