package org.sitrep.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Extractor;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.lexicon.Knowledge;

/**
 * Series of articles and the events they tell, {@code series/*.txt}: articles with number,
 * publisher and day behind {@code ---}, and a line an event, {@code "event 1,2,3 sources 2 killed 2
 * 3 3"}, with the articles that tell it and, where they matter, low, best and high. All of them go
 * through one run of the job. What is known to be wrong says so: {@code "# wrong: …"}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesTest {
  private static final Path SERIES = Path.of("src/test/resources/series");

  /** Share of the pairs of articles that belong, or were put, together; as good as it was. */
  private static final double LEAST_PRECISION = 1;

  private static final double LEAST_RECALL = 0.765;

  private final Map<String, Series> series = new TreeMap<>();
  private final Map<String, Set<String>> told = new HashMap<>();

  SeriesTest(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(SERIES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        series.put(name, Series.parse(name, Files.readString(file)));
      }
    }
    Settings settings = ToyRun.settings(folder, folder.resolve("out"));
    Tools tools = new Tools(this::read, Extractor.load(Knowledge.builtIn())::extract);
    assertEquals(ExitCode.OK, Ingest.run(settings, () -> tools, ToyRun.clock()));
    tell(folder.resolve("out"));
  }

  @TestFactory
  Stream<DynamicTest> events() {
    return series.values().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  @Test
  void pairsOfArticles() {
    Set<String> wanted = new HashSet<>();
    Set<String> got = new HashSet<>();
    for (Series one : series.values()) {
      one.events().forEach(event -> addPairs(one.name(), event, wanted));
      told.getOrDefault(one.name(), Set.of()).forEach(event -> addPairs(one.name(), event, got));
    }
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(got);
    String found =
        String.format(
            Locale.ROOT,
            "precision %.3f recall %.3f",
            (double) both.size() / got.size(),
            (double) both.size() / wanted.size());
    String least =
        String.format(Locale.ROOT, "precision %.3f recall %.3f", LEAST_PRECISION, LEAST_RECALL);
    assertEquals(least, found);
  }

  private void check(Series one) {
    Set<String> events = new TreeSet<>();
    for (String event : told.getOrDefault(one.name(), Set.of())) {
      boolean counted =
          one.events().stream().noneMatch(e -> e.startsWith(bare(event)) && !e.contains("killed"));
      events.add(counted ? event : bare(event));
    }
    boolean right = events.equals(one.events());
    if (one.wrong()) {
      assertEquals(false, right, "is right by now: take the mark away");
    } else {
      assertEquals(String.join("\n", one.events()), String.join("\n", events));
    }
  }

  private static String bare(String event) {
    int killed = event.indexOf(" killed");
    return killed < 0 ? event : event.substring(0, killed);
  }

  private static void addPairs(String series, String event, Set<String> pairs) {
    String[] articles = event.split(" ")[1].split(",");
    for (String one : articles) {
      for (String other : articles) {
        if (one.compareTo(other) < 0) {
          pairs.add(series + one + "-" + other);
        }
      }
    }
  }

  private void read(Path root, Consumer<Article> articles, Object rejections) {
    series.values().forEach(one -> one.articles().forEach(articles));
  }

  /** Puts what the job wrote into lines as those of the files. */
  private void tell(Path output) {
    Map<String, NamedCsvRecord> events = new HashMap<>();
    rows(output.resolve("events.csv")).forEach(row -> events.put(row.getField("event_id"), row));
    Map<String, Set<String>> members = new TreeMap<>();
    for (String file : List.of("incidents.csv", "deployments.csv")) {
      for (NamedCsvRecord row : rows(output.resolve(file))) {
        members
            .computeIfAbsent(row.getField("event_id"), none -> new TreeSet<>())
            .add(row.getField("source_id"));
      }
    }
    members.forEach(
        (id, sources) -> {
          NamedCsvRecord event = Objects.requireNonNull(events.get(id));
          String name = sources.iterator().next().split("#")[0];
          List<String> numbers = sources.stream().map(source -> source.split("#")[1]).toList();
          String line =
              "event %s sources %s killed %s %s %s"
                  .formatted(
                      String.join(",", numbers),
                      event.getField("sources"),
                      event.getField("killed_low"),
                      event.getField("killed_best"),
                      event.getField("killed_high"));
          told.computeIfAbsent(name, none -> new TreeSet<>()).add(line.stripTrailing());
        });
  }

  private static List<NamedCsvRecord> rows(Path file) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** A file of the folder. */
  private record Series(String name, List<Article> articles, Set<String> events, boolean wrong) {

    static Series parse(String name, String text) {
      List<Article> articles = new ArrayList<>();
      Set<String> events = new TreeSet<>();
      for (String part : text.split("(?m)^--- ")) {
        if (!part.startsWith("#")) {
          articles.add(article(name, part.split("\n(?=event )")[0]));
        }
        part.lines().filter(line -> line.startsWith("event ")).forEach(events::add);
      }
      articles.sort(Comparator.comparing(Article::sourceId));
      return new Series(name, articles, events, text.contains("# wrong:"));
    }

    private static Article article(String name, String part) {
      String[] head = part.lines().findFirst().orElseThrow().split(" \\| ");
      String text = part.substring(part.indexOf('\n') + 1).strip();
      int blank = text.indexOf("\n\n");
      return new Article(
          name + "#" + head[0],
          name,
          ReadAs.of("txt"),
          Optional.empty(),
          Optional.of(head[1]),
          Optional.of(text).filter(all -> blank > 0).map(all -> all.substring(0, blank)),
          Optional.empty(),
          Optional.empty(),
          "en",
          Optional.of(LocalDate.parse(head[2])),
          PublicationBasis.METADATA,
          text.substring(Math.max(blank, 0)).strip());
    }
  }
}
