package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.store.Rejections.Rejection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of plain text and lines of JSON, until the readers of all formats are there. */
final class ReaderInput implements Input {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public void read(Path root, Consumer<Article> articles, Consumer<Rejection> rejections) {
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        String name =
            root.equals(file) ? file.getFileName().toString() : root.relativize(file).toString();
        if (name.endsWith(".jsonl")) {
          try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> readLine(name, line, articles, rejections));
          }
        } else if (name.endsWith(".txt")) {
          articles.accept(
              article(name, name, Files.readString(file), Optional.empty(), Optional.empty()));
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void readLine(
      String name, String line, Consumer<Article> articles, Consumer<Rejection> rejections) {
    try {
      JsonNode node = JSON.readTree(line);
      Optional<LocalDate> date = Optional.empty();
      try {
        date = Optional.ofNullable(node.get("date")).map(d -> LocalDate.parse(d.asString()));
      } catch (DateTimeParseException odd) {
        date = Optional.empty();
      }
      articles.accept(
          article(
              name,
              node.get("id").asString(),
              node.get("text").asString(),
              Optional.ofNullable(node.get("title")).map(JsonNode::asString),
              date));
    } catch (RuntimeException problem) {
      rejections.accept(
          new Rejection(name, Optional.empty(), "malformed", String.valueOf(problem.getMessage())));
    }
  }

  private static Article article(
      String path, String id, String body, Optional<String> title, Optional<LocalDate> date) {
    return new Article(
        id,
        path,
        "jsonl",
        Optional.empty(),
        Optional.empty(),
        title,
        Optional.empty(),
        Optional.empty(),
        "en",
        date,
        date.isPresent() ? PublicationBasis.METADATA : PublicationBasis.UNKNOWN,
        body);
  }
}
