package org.sitrep.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes every file of an output folder from the tables. */
public final class Exports {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** To choose from. */
  private static final List<Format> FORMATS =
      List.of(
          new CommaSeparated(),
          new Parquet(),
          new JsonLines(),
          new GeoJson(),
          new GeoPackage(),
          new Report(),
          new Brat(),
          new LabelStudio());

  /** They describe the others, and are written when those lie there. */
  private static final List<Format> DESCRIPTIONS = List.of(new CodebookPage(), new DataPackage());

  /** Every format there is. */
  private static final List<Format> ALL =
      Stream.concat(FORMATS.stream(), DESCRIPTIONS.stream()).toList();

  private static final List<String> FILES =
      Stream.concat(
              ALL.stream().flatMap(format -> format.files().stream()),
              Stream.of("run.json", "metrics.prom"))
          .toList();

  private final Tables tables;

  public Exports(Tables tables) {
    this.tables = tables;
  }

  /**
   * Publishes all records in some formats, and the run in numbers: {@code run.json}, {@code
   * metrics.prom}. Files of formats not asked for go: they would tell of earlier nights. Nothing
   * may write to the database meanwhile.
   *
   * @param formats by name; where there are any, data package and codebook are there too
   * @param seconds of each step of the run, by its name
   * @param threads formats to write at a time
   */
  public void publish(
      Path output, Row run, List<String> formats, Map<String, Double> seconds, int threads) {
    new Publication(output)
        .publish(
            run.id("run_id").toString(),
            FILES,
            staging -> {
              new Writing(Selection.all(tables), run, staging).write(formats, threads);
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
    new Publication(output)
        .publish(
            run.id("run_id").toString(),
            FILES,
            staging -> {
              new Writing(selection, run, staging).write(formats, 1);
              writeRun(run, staging.resolve("run.json"));
            });
    return named(formats).stream()
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

  /** Formats of the files that lie in a folder. */
  public static List<String> formats(Path folder) {
    return names(
        FORMATS.stream()
            .filter(
                format -> format.files().stream().map(folder::resolve).anyMatch(Files::exists)));
  }

  private static List<Format> named(List<String> names) {
    return FORMATS.stream().filter(format -> names.contains(format.name())).toList();
  }

  private static List<String> names(Stream<Format> formats) {
    return formats.map(Format::name).toList();
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

  /** A folder in the making. */
  private record Writing(Selection selection, Row run, Path folder) {

    void write(List<String> names, int threads) throws IOException {
      List<Format> wanted = named(names);
      if (wanted.isEmpty()) {
        return;
      }
      if (threads == 1) {
        // Not in another thread: a transaction of the caller may hold the moment that is shown.
        for (Format format : wanted) {
          format.write(selection, run, folder);
        }
      } else {
        sideBySide(wanted, threads);
      }
      for (Format format : DESCRIPTIONS) {
        format.write(selection, run, folder);
      }
    }

    /** Returns, or fails, when nothing is being written any more. */
    private void sideBySide(List<Format> formats, int threads) throws IOException {
      ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, formats.size()));
      try {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (Format format : formats) {
          tasks.add(
              () -> {
                format.write(selection, run, folder);
                return true;
              });
        }
        for (Future<Boolean> done : workers.invokeAll(tasks)) {
          done.get();
        }
      } catch (ExecutionException problem) {
        throw thrown(problem.getCause());
      } catch (InterruptedException problem) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", problem);
      } finally {
        workers.shutdown();
      }
    }

    private static IOException thrown(@Nullable Throwable cause) {
      if (cause instanceof RuntimeException problem) {
        throw problem;
      }
      if (cause instanceof Error problem) {
        throw problem;
      }
      return cause instanceof IOException problem ? problem : new IOException(cause);
    }
  }
}
