package org.sitrep.job.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.export.Exports;
import org.sitrep.store.rows.Retention;

/**
 * What a run is asked to do.
 *
 * @param input file or folder to read
 * @param output folder the files are published to
 * @param database JDBC URL, or the path of an H2 database; empty for {@code sitrep} in the output
 * @param knowledge folder of the user's own lexicons and rules
 * @param retention how much of the texts is kept
 * @param mentions true where every mention is wanted, used in a record or not
 * @param threads articles coded at a time
 * @param mode why it runs
 * @param force true where files are published whatever the gates say
 * @param corrections folder of what coders say; empty for {@code corrections} in the input
 * @param formats names of the formats that are published, see {@link Exports#formats()}
 */
public record Settings(
    Path input,
    Path output,
    Optional<String> database,
    Optional<Path> knowledge,
    Retention retention,
    boolean mentions,
    int threads,
    RunMode mode,
    boolean force,
    Optional<Path> corrections,
    List<String> formats) {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * {@code VALUE} and {@code YEAR} are names of columns here, as in PostgreSQL; faults are thrown.
   */
  private static final String H2_OPTIONS =
      ";DB_CLOSE_ON_EXIT=FALSE;NON_KEYWORDS=VALUE,YEAR;LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0";

  public Settings {
    formats = List.copyOf(formats);
  }

  /** Begins settings of an input and an output; what is not told is as on an ordinary night. */
  public static Builder of(Path input, Path output) {
    return new Builder(input, output);
  }

  /** Work on what a database holds, without an input. */
  public static Settings ofDatabase(Path output, Optional<String> database, boolean force) {
    return of(output, output).database(database).force(force).build();
  }

  /** The folder of what coders say; empty where there is none. */
  public Optional<Path> correctionsFolder() {
    return corrections
        .or(() -> Optional.of(input.resolve("corrections")))
        .filter(Files::isDirectory);
  }

  /** The database as JDBC wants it. */
  public String url() {
    String text = database.orElseGet(() -> output.resolve("sitrep").toString());
    if (text.startsWith(POSTGRESQL)) {
      // Rows of a batch go over the wire as one statement.
      return text + (text.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
    }
    if (text.startsWith("jdbc:") && !text.startsWith(H2)) {
      return text;
    }
    String url =
        text.startsWith(H2) ? text : H2 + "file:" + Path.of(text).toAbsolutePath().normalize();
    return url + H2_OPTIONS;
  }

  /** The database for people to read: without options, which may hold a password. */
  public String place() {
    return databaseFile()
        .map(Path::toString)
        .orElseGet(() -> url().replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//"));
  }

  /** The file of the database without its endings; empty where it is no H2 file. */
  public Optional<Path> databaseFile() {
    String url = url();
    String prefix = H2 + "file:";
    return url.startsWith(prefix)
        ? Optional.of(Path.of(url.substring(prefix.length(), url.indexOf(';'))))
        : Optional.empty();
  }

  /** The file of an H2 database that is not there yet. */
  public Optional<Path> missingDatabase() {
    return databaseFile().map(file -> Path.of(file + ".mv.db")).filter(Files::notExists);
  }

  /** Settings in the making: {@code Settings.of(input, output).threads(2).build()}. */
  public static final class Builder {
    private final Path input;
    private final Path output;
    private Optional<String> database = Optional.empty();
    private Optional<Path> knowledge = Optional.empty();
    private Retention retention = Retention.EVIDENCE;
    private boolean mentions;
    private int threads = 1;
    private RunMode mode = RunMode.NIGHTLY;
    private boolean force;
    private Optional<Path> corrections = Optional.empty();
    private List<String> formats = Exports.usualFormats();

    private Builder(Path input, Path output) {
      this.input = input;
      this.output = output;
    }

    /** The database; empty for the one in the output. */
    public Builder database(Optional<String> value) {
      database = value;
      return this;
    }

    /** The user's own lexicons and rules. */
    public Builder knowledge(Optional<Path> value) {
      knowledge = value;
      return this;
    }

    /** How much of the texts is kept. */
    public Builder retention(Retention value) {
      retention = value;
      return this;
    }

    /** Whether every mention is wanted. */
    public Builder mentions(boolean value) {
      mentions = value;
      return this;
    }

    /** Articles coded at a time. */
    public Builder threads(int value) {
      threads = value;
      return this;
    }

    /** Why it runs. */
    public Builder mode(RunMode value) {
      mode = value;
      return this;
    }

    /** Whether files are published whatever the gates say. */
    public Builder force(boolean value) {
      force = value;
      return this;
    }

    /** Where coders' words lie; empty for the input's own folder of them. */
    public Builder corrections(Optional<Path> value) {
      corrections = value;
      return this;
    }

    /** What is published. */
    public Builder formats(List<String> value) {
      formats = value;
      return this;
    }

    /** The settings. */
    public Settings build() {
      return new Settings(
          input,
          output,
          database,
          knowledge,
          retention,
          mentions,
          threads,
          mode,
          force,
          corrections,
          formats);
    }
  }
}
