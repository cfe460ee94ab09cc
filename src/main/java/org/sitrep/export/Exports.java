package org.sitrep.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.export.annotation.Brat;
import org.sitrep.export.annotation.LabelStudio;
import org.sitrep.export.description.CodebookPage;
import org.sitrep.export.description.DataPackage;
import org.sitrep.export.json.JsonLines;
import org.sitrep.export.map.GeoJson;
import org.sitrep.export.map.GeoPackage;
import org.sitrep.export.report.Report;
import org.sitrep.export.table.CommaSeparated;
import org.sitrep.export.table.Parquet;
import org.sitrep.store.Tables;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes every file of an output folder from the tables. */
public final class Exports {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** In the order they are written; a format that tells of the files of others comes last. */
  static final List<Format> FORMATS =
      List.of(
          new CommaSeparated(),
          new Parquet(),
          new JsonLines(),
          new GeoJson(),
          new GeoPackage(),
          new Report(),
          new Brat(),
          new LabelStudio(),
          new CodebookPage(),
          new DataPackage());

  /** They describe the others. */
  private static final List<String> ALWAYS =
      List.of(new CodebookPage().name(), new DataPackage().name());

  private static final List<String> FILES =
      Stream.concat(
              FORMATS.stream().flatMap(format -> format.files().stream()),
              Stream.of("run.json", "metrics.prom"))
          .toList();

  private final Tables tables;

  public Exports(Tables tables) {
    this.tables = tables;
  }

  /**
   * Publishes the records in all formats, and the run in numbers: {@code run.json}, {@code
   * metrics.prom}.
   */
  public void publish(Path output, Row run) {
    publish(output, run, Map.of());
  }

  /**
   * Publishes the records and the run, with the time it took.
   *
   * @param seconds of each step, by its name
   */
  public void publish(Path output, Row run, Map<String, Double> seconds) {
    new Publication(output)
        .publish(
            run.id("run_id").toString(),
            staging -> {
              for (Format format : FORMATS) {
                if (!format.isOnRequest()) {
                  format.write(Selection.all(tables), run, staging);
                }
              }
              writeRun(run, staging.resolve("run.json"));
              Files.writeString(staging.resolve("metrics.prom"), Metrics.of(run, seconds));
            });
  }

  /**
   * Publishes some of the records in some formats, and no other: files of an earlier export that
   * are not among them go. Returns what of these records could not be written, as people are told
   * it.
   *
   * @param formats by name; data package and codebook are always there
   */
  public List<String> publish(Path output, Row run, Filter filter, List<String> formats) {
    Selection selection = new Selection(tables, filter);
    List<Format> chosen =
        FORMATS.stream()
            .filter(format -> formats.contains(format.name()) || ALWAYS.contains(format.name()))
            .toList();
    new Publication(output)
        .publish(
            run.id("run_id").toString(),
            FILES,
            staging -> {
              for (Format format : chosen) {
                format.write(selection, run, staging);
              }
              writeRun(run, staging.resolve("run.json"));
            });
    return chosen.stream()
        .flatMap(format -> format.leftOut(selection).stream())
        .distinct()
        .toList();
  }

  /** What formats there are to choose from. */
  public static List<String> formats() {
    return names(FORMATS.stream());
  }

  /** The formats that are written where none is asked for. */
  public static List<String> usualFormats() {
    return names(FORMATS.stream().filter(format -> !format.isOnRequest()));
  }

  private static List<String> names(Stream<Format> formats) {
    return formats.map(Format::name).filter(name -> !ALWAYS.contains(name)).toList();
  }

  /** True where a job publishes to a folder, or keeps its database there. */
  public static boolean isOfJob(Path folder) {
    return Files.exists(folder.resolve("metrics.prom"))
        || Files.exists(folder.resolve("sitrep.mv.db"));
  }

  /** Removes files that were laid aside, once others are published. */
  public void withdraw(Path folder) {
    new Publication(folder).withdraw(FILES);
  }

  private static void writeRun(Row run, Path file) throws IOException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("notice", Notice.LONG);
    for (Column column : run.relation().columns()) {
      Object value = run.get(column.name());
      values.put(column.name(), value instanceof Number ? value : Cell.of(value));
    }
    Files.writeString(file, JSON.writeValueAsString(values) + "\n");
  }
}
