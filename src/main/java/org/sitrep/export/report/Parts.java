package org.sitrep.export.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.store.rows.Row;
import tools.jackson.core.JsonGenerator;

/**
 * Whole rows by the key of what they belong to, in files of a few hundred keys: the evidence of
 * record {@code 8bfc7dc…} is in {@code parts/evidence-8b.js}. Rows come in the order of their keys.
 */
final class Parts implements AutoCloseable {
  /** Rows a file, more or less. */
  private static final long ROWS = 400;

  private static final int MOST_DIGITS = 4;

  private final Path data;
  private final String name;
  private final String key;
  private final int digits;
  private int next;
  private Optional<Script> open = Optional.empty();
  private Optional<UUID> current = Optional.empty();

  /**
   * @param key the column that tells what a row belongs to
   * @param rows how many there will be
   */
  Parts(Path data, String name, String key, long rows) {
    this.data = data;
    this.name = name;
    this.key = key;
    this.digits = digits(rows);
  }

  /** Digits of a key that tell its file: none for a few rows, two for a hundred thousand. */
  static int digits(long rows) {
    int digits = 0;
    for (long room = ROWS; room < rows && digits < MOST_DIGITS; room *= 16) {
      digits++;
    }
    return digits;
  }

  int digits() {
    return digits;
  }

  void add(Row row) throws IOException {
    UUID id = row.id(key);
    Script script = file(fileOf(id));
    JsonGenerator json = script.json();
    if (!current.equals(Optional.of(id))) {
      endKey(json);
      json.writeName(id.toString());
      json.writeStartArray();
      current = Optional.of(id);
    }
    script.row(row);
  }

  /** Writes the files nothing came for, too: every key can be asked for. */
  @Override
  public void close() throws IOException {
    file((1 << (4 * digits)) - 1);
    endFile();
  }

  private int fileOf(UUID id) {
    return digits == 0 ? 0 : (int) (id.getMostSignificantBits() >>> (64 - 4 * digits));
  }

  private Script file(int number) throws IOException {
    while (open.isEmpty() || next <= number) {
      endFile();
      Script script = new Script(data, "parts/" + name + "-" + suffix(next++));
      script.json().writeStartObject();
      open = Optional.of(script);
    }
    return open.get();
  }

  private String suffix(int number) {
    return digits == 0 ? "all" : String.format("%0" + digits + "x", number);
  }

  private void endKey(JsonGenerator json) {
    if (current.isPresent()) {
      json.writeEndArray();
      current = Optional.empty();
    }
  }

  private void endFile() throws IOException {
    if (open.isPresent()) {
      Script script = open.get();
      endKey(script.json());
      script.json().writeEndObject();
      script.close();
      open = Optional.empty();
    }
  }
}
