package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.job.guard.Failure;
import org.sitrep.job.guard.Room;
import org.sitrep.job.guard.RunLock;
import org.sitrep.job.setting.Settings;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Looks whether a run would find all it needs, and changes nothing. */
public final class Checkup {
  private static final int INPUTS = 20;
  private static final String MIGRATIONS = "classpath:db/migration/V*.sql";
  private static final long LEAST_MEMORY = 700L << 20;

  private final Settings settings;
  private final List<Finding> findings = new ArrayList<>();

  public Checkup(Settings settings) {
    this.settings = settings;
  }

  /** How something is. */
  public enum State {
    /** As a run needs it. */
    GOOD,
    /** An input a run leaves out. */
    LEFT_OUT,
    /** Such that a run would fail, or suffer. */
    BAD
  }

  /** Something that was looked at: {@code "disk", GOOD, "81 GB left"}. */
  public record Finding(String what, State state, String text) {}

  /** All that was found. */
  public List<Finding> run(Supplier<Tools> tools) {
    java();
    Optional<Tools> loaded = tools(tools);
    check("database", this::database);
    check("lock", this::lock);
    check("disk", this::disk);
    loaded.filter(any -> Files.exists(settings.input())).ifPresent(this::inputs);
    return List.copyOf(findings);
  }

  private void java() {
    long memory = Runtime.getRuntime().maxMemory();
    Runtime.Version version = Runtime.version();
    add("java", version.feature() >= 17, version + ", " + System.getProperty("java.vendor", ""));
    add(
        "memory",
        memory >= LEAST_MEMORY,
        (memory >> 20) + " MB at most" + (memory < LEAST_MEMORY ? "; java -Xmx1g gives more" : ""));
  }

  private Optional<Tools> tools(Supplier<Tools> tools) {
    String overlay = settings.knowledge().map(folder -> " with " + folder).orElse("");
    try {
      Tools loaded = tools.get();
      LocalDate day = LocalDate.of(2021, 2, 4);
      Article article = Article.of("Two soldiers were killed by a mine in Fuzuli on Tuesday.", day);
      Extraction extraction = loaded.extractor().apply(article);
      boolean good = extraction.incidents().size() == 1;
      add("knowledge", good, "lexicons, rules, gazetteer and models" + overlay);
      return Optional.of(loaded);
    } catch (RuntimeException problem) {
      add("knowledge", false, Failure.line(problem, settings));
      return Optional.empty();
    }
  }

  private String database() {
    if (settings.missingDatabase().isPresent()) {
      return settings.place() + ": not there yet; the first run makes it";
    }
    try (Reading reading = new Reading(settings)) {
      String newest = newest();
      String version = reading.version().orElse("none");
      String note = version.equals(newest) ? "" : "; the next run brings them to " + newest;
      return settings.place() + ": tables of version " + version + note;
    }
  }

  private static String newest() {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(MIGRATIONS))
          .map(file -> String.valueOf(file.getFilename()))
          .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
          .max(Comparator.naturalOrder())
          .map(String::valueOf)
          .orElse("none");
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot read the program's own files", problem);
    }
  }

  private String lock() {
    if (!Files.isDirectory(settings.output())) {
      return settings.output() + ": not there yet; the first run makes it";
    }
    try (RunLock lock = RunLock.acquire(settings).orElse(null)) {
      if (lock == null) {
        throw new IllegalStateException("another run works on " + settings.output());
      }
      return "free";
    }
  }

  private String disk() {
    Path folder = settings.output().toAbsolutePath();
    while (Files.notExists(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    Room.require(folder);
    return (Room.left(folder) >> 20) + " MB left for " + settings.output();
  }

  /** The first inputs and who reads them; nothing is coded. */
  private void inputs(Tools tools) {
    List<Finding> found = new ArrayList<>();
    try {
      tools
          .input()
          .read(
              settings.input(),
              article ->
                  note(
                      found,
                      new Finding(
                          article.sourcePath(),
                          State.GOOD,
                          article.readAs().reader()
                              + ": "
                              + article.readAs().reason()
                              + article
                                  .publicationDate()
                                  .map(day -> ", " + day)
                                  .orElse(", no date"))),
              rejection ->
                  note(
                      found,
                      new Finding(
                          rejection.sourcePath() + rejection.member().map(" "::concat).orElse(""),
                          State.LEFT_OUT,
                          "rejected, " + rejection.reason() + ": " + rejection.message())));
    } catch (CancellationException enough) {
      // More need not be looked at.
    }
    findings.addAll(found);
  }

  private static void note(List<Finding> found, Finding finding) {
    found.add(finding);
    if (found.size() >= INPUTS) {
      throw new CancellationException("enough");
    }
  }

  private void check(String what, Supplier<String> look) {
    try {
      add(what, true, look.get());
    } catch (RuntimeException problem) {
      add(what, false, Failure.line(problem, settings));
    }
  }

  private void add(String what, boolean good, String text) {
    findings.add(new Finding(what, good ? State.GOOD : State.BAD, text));
  }
}
