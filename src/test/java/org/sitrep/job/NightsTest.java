package org.sitrep.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.RunMode;
import org.sitrep.job.setting.Settings;
import org.sitrep.job.step.Input;
import org.sitrep.store.run.Rejections.Rejection;

/** Night after night over one folder: what is as it was is not read again, all else is. */
class NightsTest {
  @TempDir private Path folder = Path.of("");
  private int night;

  @Test
  void aNewFileIsReadAndAnOldOneIsNot() throws IOException {
    put("a.txt", "A mine killed two farmers near Butembo on Tuesday.", 10);
    put("b.txt", "A mine killed three farmers near Beni on Tuesday.", 20);
    assertEquals("2 read, 2 articles", run(RunMode.NIGHTLY));
    assertEquals("0 read, 2 articles", run(RunMode.NIGHTLY));
    put("c.txt", "A mine killed four farmers near Goma on Tuesday.", 30);
    assertEquals("1 read, 3 articles", run(RunMode.NIGHTLY));
    assertEquals("3 read, 3 articles", run(RunMode.REPROCESS));
  }

  @Test
  void aFileThatChangedIsReadAgain() throws IOException {
    put("a.txt", "A mine killed two farmers near Butembo on Tuesday.", 10);
    run(RunMode.NIGHTLY);
    put("a.txt", "A mine killed six farmers near Butembo on Tuesday.", 11);
    assertEquals("1 read, 2 articles", run(RunMode.NIGHTLY));
  }

  @Test
  void whatTellsOfAFileIsPartOfIt() throws IOException {
    put("a.txt", "A mine killed two farmers near Butembo on Tuesday.", 10);
    put("b/b.txt", "A mine killed three farmers near Beni on Tuesday.", 20);
    run(RunMode.NIGHTLY);
    put("b/_defaults.yml", "publisher: Kivu Post\n", 30);
    assertEquals("1 read, 2 articles", run(RunMode.NIGHTLY));
    put("a.meta.json", "{\"publisher\": \"Radio Lacs\"}", 40);
    assertEquals("1 read, 2 articles", run(RunMode.NIGHTLY));
  }

  @Test
  void aFileThatChangedJustNowIsReadOnceMore() throws IOException {
    Path file = put("a.txt", "A mine killed two farmers near Butembo on Tuesday.", 10);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    run(RunMode.NIGHTLY);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    assertEquals("1 read, 1 articles", run(RunMode.NIGHTLY));
  }

  @Test
  void rejectionsAreCountedEachNight() throws IOException {
    put("a.txt", "A mine killed two farmers near Butembo on Tuesday.", 10);
    put("b.bin", "\0\1\2\3", 20);
    run(RunMode.NIGHTLY);
    assertEquals("0 read, 1 articles", run(RunMode.NIGHTLY));
    String numbers = Files.readString(folder.resolve("out/run.json"));
    assertEquals(
        "1 1", number(numbers, "articles_read") + " " + number(numbers, "articles_rejected"));
  }

  private static String number(String json, String field) {
    return json.replaceAll("(?s).*\"" + field + "\" : (\\d+).*", "$1");
  }

  private Path put(String name, String text, int second) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    Files.writeString(file, text);
    Instant time = Instant.parse("2021-02-04T06:00:00Z").plusSeconds(second);
    Files.setLastModifiedTime(file, FileTime.from(time));
    return file;
  }

  /** How many articles were read out of files, and how many there are in the tables. */
  private String run(RunMode mode) throws IOException {
    AtomicInteger read = new AtomicInteger();
    Input readers = new ReaderInput(Optional.empty());
    Input counting =
        new Input() {
          @Override
          public void read(Path root, Consumer<Article> articles, Consumer<Rejection> rejections) {
            readers.read(root, articles, rejections);
          }

          @Override
          public void read(
              Path root,
              Input.Files files,
              Consumer<Article> articles,
              Consumer<Rejection> rejections) {
            readers.read(
                root,
                files,
                article -> {
                  read.incrementAndGet();
                  articles.accept(article);
                },
                rejections);
          }
        };
    Settings settings =
        Settings.of(folder.resolve("in"), folder.resolve("out")).mode(mode).force(true).build();
    assertEquals(ExitCode.OK, ToyRun.run(settings, counting, night++));
    long articles = Files.readAllLines(folder.resolve("out/articles.csv")).size() - 1L;
    return read + " read, " + articles + " articles";
  }
}
