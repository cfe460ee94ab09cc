package org.sitrep.export.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.export.Format;
import org.sitrep.export.Selection;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/**
 * Writes the report, a folder: {@code index.html} with its scripts, and the rows in {@code data/}.
 * Rows pass through one by one, so their number does not matter.
 */
public final class Report implements Format {
  /** Name of its folder. */
  public static final String FOLDER = "report";

  @Override
  public String name() {
    return "report";
  }

  @Override
  public List<String> files() {
    return List.of(FOLDER);
  }

  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    Path report = folder.resolve(FOLDER);
    new Writing(selection, report.resolve("data")).write(run);
    PageFiles.copyTo(report);
  }

  /** One report in the making. */
  private static final class Writing {
    private final Selection selection;
    private final Path data;
    private final Map<String, Integer> chunks = new TreeMap<>();
    private final Map<String, Integer> digits = new TreeMap<>();
    private final Map<String, Integer> setAside = new TreeMap<>();

    Writing(Selection selection, Path data) {
      this.selection = selection;
      this.data = data;
    }

    void write(Row run) throws IOException {
      for (Shape shape : Shape.RECORDS) {
        records(shape);
      }
      for (Shape shape : Shape.OTHERS) {
        Chunks index = chunks("index", shape, shape.index());
        forEach(shape, index::add);
        chunks.put(shape.kind(), index.finish());
      }
      for (Belonging belonging : Belonging.ALL) {
        belongings(belonging);
      }
      new Summary(run, archive(run), chunks, digits, setAside).write(data);
    }

    private void records(Shape shape) throws IOException {
      Chunks index = chunks("index", shape, shape.index());
      Chunks texts = chunks("texts", shape, shape.texts());
      long expected = selection.count(shape.relation());
      try (Parts parts = new Parts(data, shape.kind(), shape.key(), expected)) {
        forEach(
            shape,
            row -> {
              index.add(row);
              texts.add(row);
              parts.add(row);
            });
        digits.put(shape.kind(), parts.digits());
      }
      texts.finish();
      chunks.put(shape.kind(), index.finish());
    }

    private void belongings(Belonging belonging) throws IOException {
      String table = belonging.relation().name();
      long expected = selection.count(belonging.relation());
      try (Parts parts = new Parts(data, table, belonging.key(), expected)) {
        forEach(
            belonging.relation(),
            belonging.order(),
            row -> {
              if (row.get(belonging.key()) != null) {
                parts.add(row);
              }
            });
        digits.put(table, parts.digits());
      }
    }

    /** The first run of the database tells it from others: what was reviewed outlives a new run. */
    private Row archive(Row run) throws IOException {
      List<Row> first = new ArrayList<>();
      forEach(run.relation(), List.of("started", "run_id"), first::add);
      return first.isEmpty() ? run : first.get(0);
    }

    private Chunks chunks(String folder, Shape shape, List<String> columns) {
      return new Chunks(data, folder + "/" + shape.kind(), shape.relation(), columns);
    }

    private void forEach(Shape shape, Sink sink) throws IOException {
      setAside.put(shape.kind(), 0);
      forEach(
          shape.relation(),
          List.of(shape.key()),
          row -> {
            if (shape.isShown().test(row)) {
              sink.accept(row);
            } else {
              setAside.merge(shape.kind(), 1, Integer::sum);
            }
          });
    }

    private void forEach(Relation relation, List<String> order, Sink sink) throws IOException {
      try {
        selection.forEach(relation, order, row -> accept(sink, row));
      } catch (UncheckedIOException problem) {
        throw new IOException(problem.getMessage(), problem);
      }
    }

    private static void accept(Sink sink, Row row) {
      try {
        sink.accept(row);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }

  /** Takes a row in. */
  private interface Sink {
    void accept(Row row) throws IOException;
  }
}
