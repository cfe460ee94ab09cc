package org.sitrep.store.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/**
 * Files that were read before and are as they were. They are not read again as long as their
 * articles would be coded with the same; until all of them are coded, they count as unread.
 */
@Component
public class InputFiles {
  private final Tables tables;

  public InputFiles(Tables tables) {
    this.tables = tables;
  }

  /**
   * A file that was read.
   *
   * @param path within the input
   * @param state changes when the file does
   * @param articles how many were in it
   * @param rejections what no article could be read from
   */
  public record Read(String path, String state, long articles, long rejections) {}

  /** The files of an input that need not be read again, by their path. */
  public Map<String, Read> known(String input, Coding coding) {
    Map<String, Read> known = new HashMap<>();
    String condition = "done AND input = ? AND coding_sha256 = ?";
    for (Row row : tables.select("input_file", condition, input, coding.fingerprint())) {
      String path = row.text("source_path");
      known.put(
          path,
          new Read(path, row.text("state"), row.number("articles"), row.number("rejections")));
    }
    return known;
  }

  /** Notes files that were read, in the transaction that notes their articles. */
  public void add(String input, List<Read> files, Coding coding) {
    Map<UUID, Row> rows = new HashMap<>();
    for (Read file : files) {
      Row row =
          Row.in("input_file")
              .put("file_id", Keys.of("input_file", input, file.path()))
              .put("input", input)
              .put("source_path", file.path())
              .put("state", file.state())
              .put("articles", file.articles())
              .put("rejections", file.rejections())
              .put("coding_sha256", coding.fingerprint())
              .put("done", false)
              .put("run_id", coding.run())
              .build();
      rows.put(row.id("file_id"), row);
    }
    tables.merge(new ArrayList<>(rows.values()));
  }

  /** All articles a run has read are coded: its files need not be read again. */
  public void done(UUID run) {
    tables.jdbc().update("UPDATE input_file SET done = TRUE WHERE run_id = ?", run);
  }

  /** Forgets all of them: the next run reads everything. */
  public void forget() {
    tables.jdbc().update("DELETE FROM input_file");
  }
}
