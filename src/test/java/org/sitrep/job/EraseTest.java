package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.article.Article;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.Input;
import org.sitrep.store.Server;
import org.sitrep.store.rows.Retention;

/** An article erased is gone from tables, files and the database's own files, and stays so. */
@ParameterizedClass
@EnumSource(Server.class)
class EraseTest {
  private static final String FIRST = "Mine killed 2 civilians in Quillhaven .\nBorogoves wept .";
  private static final String SECOND = "Mine killed 3 civilians in Quillhaven .\nBorogoves sang .";
  private static final String OTHER = "Mine killed 4 civilians in Agdam .";
  private static final String SAME_EVENT = "Mine killed 3 soldiers in Quillhaven .\nNo more .";

  @TempDir private Path folder = Path.of("");

  private final Server server;
  private Optional<String> database = Optional.empty();

  EraseTest(Server server) {
    this.server = server;
  }

  @BeforeEach
  void chooseDatabase() {
    database =
        Optional.of(
            server == Server.H2 ? folder.resolve("base").toString() : Server.POSTGRESQL.create());
  }

  @Test
  void nothingOfItIsLeftAndTheRestIsAsIfItHadNeverBeen() throws Exception {
    run(0, article("other", OTHER.replace('4', '6')));
    run(1, article("other", OTHER));
    Map<String, String> never = IngestTest.files(output());
    run(2, article("other", OTHER), article("it", FIRST));
    run(3, article("other", OTHER), article("it", FIRST), article("copy", FIRST));
    run(4, article("other", OTHER), article("it", SECOND));
    assertThat(strings("SELECT status FROM article")).hasSize(5);
    assertThat(strings("SELECT field FROM change")).contains("killed_best", "sentence");
    execute("ANALYZE");
    assertThat(erase("it")).isEqualTo(ExitCode.OK);
    assertThat(IngestTest.files(output())).isEqualTo(never);
    assertThat(strings("SELECT name FROM place")).containsExactly("Agdam");
    assertThat(Files.readString(output().resolve("run.json"))).contains("\"incidents\" : 1");
    assertThat(filesThatSay("Borogoves")).isEmpty();
    assertThat(filesThatSay("Quillhaven")).isEmpty();
  }

  @Test
  void itStaysAwayUntilItIsLetInAgain() throws Exception {
    run(1, article("other", OTHER), article("it", FIRST));
    Map<String, String> before = IngestTest.files(output());
    String id = strings("SELECT article_id FROM article WHERE source_id = 'it'").get(0);
    assertThat(erase(id)).isEqualTo(ExitCode.OK);
    run(2, article("other", OTHER), article("it", SECOND), article("copy", FIRST));
    assertThat(strings("SELECT source_id FROM article")).containsExactly("other");
    assertThat(erase("it")).isEqualTo(ExitCode.OK);
    Settings settings = settings();
    assertThat(Erase.forget(settings, List.of("it"), ToyRun.clock())).isEqualTo(ExitCode.OK);
    assertThat(Erase.forget(settings, List.of("it"), ToyRun.clock())).isEqualTo(ExitCode.FAILED);
    run(1, article("other", OTHER), article("it", FIRST));
    assertThat(IngestTest.files(output())).isEqualTo(before);
  }

  @Test
  void eventsAreLinkedAnewWithoutIt() throws Exception {
    run(1, article("it", FIRST), article("witness", SAME_EVENT));
    assertThat(strings("SELECT articles FROM event")).containsExactly("2");
    assertThat(erase("it")).isEqualTo(ExitCode.OK);
    assertThat(strings("SELECT articles FROM event")).containsExactly("1");
    assertThat(strings("SELECT killed_low FROM event")).containsExactly("3");
  }

  @Test
  void whatNobodyKnowsErasesNothing() throws Exception {
    run(1, article("it", FIRST));
    Map<String, String> before = IngestTest.files(output());
    assertThat(Erase.run(settings(), List.of("it", "typo"), ToyRun.clock()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(IngestTest.files(output())).isEqualTo(before);
  }

  @Test
  void aRunInHalfIsNotPublishedByTheWay() throws Exception {
    run(1, article("it", FIRST));
    execute("UPDATE run SET status = 'stopped'");
    assertThat(erase("it")).isEqualTo(ExitCode.HELD);
    assertThat(strings("SELECT source_id FROM article")).containsExactly("it");
    run(2, article("it", FIRST));
    assertThat(erase("it")).isEqualTo(ExitCode.OK);
  }

  @Test
  void filesOfFormatsThatWereNotPublishedAreNotPublishedByTheWay() throws Exception {
    run(1, article("it", FIRST));
    Files.delete(output().resolve("sitrep.gpkg"));
    assertThat(erase("it")).isEqualTo(ExitCode.OK);
    assertThat(output().resolve("sitrep.gpkg")).doesNotExist();
    assertThat(output().resolve("incidents.jsonl")).isEmptyFile();
  }

  private int erase(String id) {
    return Erase.run(settings(), List.of(id), ToyRun.clock());
  }

  private void run(int night, Article... articles) {
    Input input = (root, accepted, rejections) -> Stream.of(articles).forEach(accepted);
    assertThat(ToyRun.run(settings(), input, night)).isEqualTo(ExitCode.OK);
  }

  private static Article article(String source, String text) {
    return Toy.article(source, text);
  }

  private Settings settings() {
    return Settings.of(folder, output())
        .database(database)
        .retention(Retention.FULL)
        .mentions(true)
        .mode(RunMode.BACKFILL)
        .build();
  }

  private Path output() {
    return folder.resolve("out");
  }

  /** Of the output and the database; a server's own log of changes is its own affair. */
  private List<Path> filesThatSay(String word) throws Exception {
    List<Path> roots = new ArrayList<>(List.of(folder));
    if (server == Server.POSTGRESQL) {
      execute("CHECKPOINT");
      String base = "current_setting('data_directory') || '/base/' || oid";
      String sql = "SELECT " + base + " FROM pg_database WHERE datname = current_database()";
      roots.add(Path.of(strings(sql).get(0)));
      assertThat(roots.get(1)).isDirectory();
    }
    List<Path> found = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
            found.add(file);
          }
        }
      }
    }
    return found;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(settings().url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(settings().url());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        strings.add(result.getString(1));
      }
    }
    return strings;
  }
}
