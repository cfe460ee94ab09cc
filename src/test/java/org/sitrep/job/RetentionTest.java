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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.Input;
import org.sitrep.store.Server;
import org.sitrep.store.rows.Retention;

/** How much of the texts is kept, on every database: the whole, what records quote, or no word. */
@ParameterizedClass
@EnumSource(Server.class)
class RetentionTest {
  private static final String[] TEXTS = {
    "Mine killed 2 civilians in Fuzuli .\nDr. Étienne Quillfeather spoke .",
    "Mine killed 3 civilians in Agdam ."
  };

  @TempDir private Path folder = Path.of("");

  private final Server server;
  private Optional<String> database = Optional.empty();

  RetentionTest(Server server) {
    this.server = server;
  }

  @Test
  void theWholeBodyIsKeptAndOffsetsCountInIt() throws Exception {
    run(Retention.FULL, 1, TEXTS);
    assertThat(strings("SELECT body FROM article ORDER BY source_id")).containsExactly(TEXTS);
    assertThat(
            strings(
                "SELECT SUBSTRING(a.body, e.char_start + 1, e.char_end - e.char_start) FROM"
                    + " evidence e JOIN article a ON a.article_id = e.article_id"
                    + " ORDER BY a.source_id"))
        .containsExactly("2", "3");
  }

  @Test
  void ofNoWordsOnlyCodesNumbersAndKnownNamesAreLeft() throws Exception {
    run(Retention.NONE, 1, TEXTS);
    assertThat(
            strings(
                "SELECT event_type || ' ' || killed_best || ' ' || place || ' ' || perpetrators"
                    + " FROM incident_flat ORDER BY killed_best"))
        .containsExactly("explosion 2 Fuzuli Toy army", "explosion 3 Agdam Toy army");
    assertThat(strings("SELECT DISTINCT COALESCE(quote, '-') FROM evidence")).containsExactly("-");
    assertNoWords();
  }

  @Test
  void fromOneNightToTheNextMoreOrLessMayBeKept() throws Exception {
    run(Retention.FULL, 1, TEXTS);
    run(Retention.FULL, 2, TEXTS[0]);
    assertThat(strings("SELECT body FROM article WHERE body LIKE '%Quillfeather%'")).hasSize(1);
    run(Retention.EVIDENCE, 3, TEXTS[0]);
    assertThat(strings("SELECT body FROM article WHERE body IS NOT NULL")).isEmpty();
    assertThat(strings("SELECT sentence FROM incident")).hasSize(2);
    run(Retention.NONE, 4, TEXTS[0]);
    assertNoWords();
    run(Retention.EVIDENCE, 5, TEXTS);
    assertThat(strings("SELECT sentence FROM incident ORDER BY 1"))
        .containsExactly(
            "Mine killed 2 civilians in Fuzuli .", "Mine killed 3 civilians in Agdam .");
    assertThat(strings("SELECT version || status FROM incident"))
        .containsExactly("1active", "1active");
    assertThat(strings("SELECT field FROM change")).isEmpty();
  }

  @Test
  void withoutWordsANewTextStillReplacesTheOld() throws Exception {
    run(Retention.EVIDENCE, 1, TEXTS);
    run(Retention.EVIDENCE, 2, TEXTS[1].replace("3", "5") + "\nSmoke rose .", TEXTS[1]);
    run(Retention.NONE, 3, "Mine killed 6 civilians in Shusha .", TEXTS[1]);
    assertNoWords();
    assertThat(
            strings(
                "SELECT field || ' ' || COALESCE(old_value, '-') || ' ' || COALESCE(new_value, '-')"
                    + " FROM change WHERE field IN ('killed_best', 'sentence') ORDER BY 1"))
        .containsExactly("killed_best 2 5", "killed_best 5 6", "sentence - -");
  }

  private void run(Retention retention, int night, String... texts) {
    database = database.or(() -> Optional.of(url()));
    Input input =
        (root, articles, rejections) -> {
          for (int i = 0; i < texts.length; i++) {
            articles.accept(Toy.article("s" + i, texts[i]));
          }
        };
    Settings settings =
        Settings.of(folder, folder.resolve("out"))
            .database(database)
            .retention(retention)
            .mentions(true)
            .threads(2)
            .mode(RunMode.BACKFILL)
            .build();
    assertThat(ToyRun.run(settings, input, night)).isEqualTo(ExitCode.OK);
  }

  private String url() {
    return server == Server.H2 ? folder.resolve("base").toString() : server.create();
  }

  /** In no column, and with H2 in no file: not even where room was given back. */
  private void assertNoWords() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                      .doesNotContain("killed 2", "civilians in", "Quillfeather"));
    }
    assertThat(strings("SELECT COALESCE(sentence, 'none') FROM incident")).containsOnly("none");
  }

  private List<String> strings(String sql) throws SQLException {
    Settings settings =
        Settings.of(folder, folder)
            .database(database)
            .mentions(true)
            .mode(RunMode.BACKFILL)
            .build();
    List<String> strings = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(settings.url());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        strings.add(result.getString(1));
      }
    }
    return strings;
  }
}
