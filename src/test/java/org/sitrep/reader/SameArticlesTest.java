package org.sitrep.reader;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sitrep.article.Article;
import org.sitrep.reader.outcome.Outcome;

/**
 * Ten thousand articles as files, a zip, a web archive and JSON Lines are the same articles: what
 * extraction and keys are made of is equal, and so the records are.
 */
class SameArticlesTest {
  private static final int ARTICLES = 10_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);

  @TempDir private static Path folder;

  private static List<Essence> files = List.of();

  /** All of an article but where it was read from and how. */
  private record Essence(
      String id, String url, String publisher, String headline, String date, String body) {

    static Essence of(Article article) {
      return new Essence(
          article.sourceId(),
          article.url().orElse(""),
          article.publisher().orElse(""),
          article.headline().orElse(""),
          article.publicationDate().map(LocalDate::toString).orElse(""),
          article.body());
    }
  }

  @BeforeAll
  static void readFiles() throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "files/%02d/%05d.html", i / 500, i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, page(i));
    }
    files = essences(folder.resolve("files"));
    assertThat(files).hasSize(ARTICLES).doesNotHaveDuplicates();
  }

  @Test
  void aZipHasTheSame() throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(stream(zip))) {
      for (int i = 0; i < ARTICLES; i++) {
        out.putNextEntry(new ZipEntry(String.format(Locale.ROOT, "%05d.html", i)));
        out.write(page(i).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    assertThat(essences(zip)).isEqualTo(files);
  }

  @Test
  void aWebArchiveHasTheSame() throws IOException {
    Path warc = folder.resolve("all.warc.gz");
    try (WarcWriter out =
        new WarcWriter(Files.newByteChannel(warc, CREATE_NEW, WRITE), WarcCompression.GZIP)) {
      for (int i = 0; i < ARTICLES; i++) {
        HttpResponse answer =
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML_UTF8, page(i).getBytes(StandardCharsets.UTF_8))
                .build();
        out.write(
            new WarcResponse.Builder(URI.create(url(i)))
                .date(Instant.parse("2020-01-01T00:00:00Z"))
                .body(answer)
                .build());
      }
    }
    assertThat(essences(warc)).isEqualTo(files);
  }

  @Test
  void jsonLinesHaveTheSame() throws IOException {
    Path lines = folder.resolve("all.jsonl");
    write(
        lines,
        i ->
            "{\"url\": \"%s\", \"publisher\": \"Kivu Post\", \"title\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}\n"
                .formatted(url(i), title(i), day(i), String.join("\\n\\n", paragraphs(i))));
    assertThat(essences(lines)).isEqualTo(files);
  }

  private static void write(Path file, Function<Integer, String> article) throws IOException {
    try (OutputStream out = stream(file)) {
      for (int i = 0; i < ARTICLES; i++) {
        out.write(article.apply(i).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static OutputStream stream(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  private static List<Essence> essences(Path input) throws IOException {
    List<Essence> all = new ArrayList<>();
    try (Outcomes outcomes = Readers.standard().read(input)) {
      while (outcomes.hasNext()) {
        Outcome outcome = outcomes.next();
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        all.add(Essence.of(((Outcome.Read) outcome).article()));
      }
    }
    return all;
  }

  private static String page(int i) {
    return """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%2$s | Kivu Post</title>
        <link rel="canonical" href="%1$s"><meta property="og:site_name" content="Kivu Post">
        <meta property="article:published_time" content="%3$sT08:00:00+02:00"></head><body>
        <nav><a href="/">Home</a></nav><article><h1>%2$s</h1><p>%4$s</p></article></body></html>
        """
        .formatted(url(i), title(i), day(i), String.join("</p><p>", paragraphs(i)));
  }

  private static String url(int i) {
    return "https://kivu-post.example/africa/" + i;
  }

  private static String title(int i) {
    return "Mine hurts " + (2 + i % 7) + " near village " + i;
  }

  private static LocalDate day(int i) {
    return FIRST_DAY.plusDays(i % 9_000);
  }

  private static List<String> paragraphs(int i) {
    return List.of(
        "A mine killed "
            + (1 + i % 5)
            + " farmers and hurt "
            + (2 + i % 7)
            + " on Tuesday near the"
            + " village of Bweru-"
            + i
            + ", the governor of the province said.",
        "Soldiers of the 3rd brigade, who had cleared the road in the week before, closed it again"
            + " and were looking for more mines.");
  }
}
