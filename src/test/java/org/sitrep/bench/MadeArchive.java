package org.sitrep.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.article.Article;
import org.sitrep.reader.Outcomes;
import org.sitrep.reader.Readers;
import org.sitrep.reader.outcome.Outcome;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A large archive out of a small one: the articles of a folder again and again, each time a month
 * later, so that none is set aside as a repetition of another. Files of JSON Lines, 10,000 articles
 * each.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.sitrep.bench.MadeArchive -Dexec.args="input target/archive 100000"
 * </pre>
 */
public final class MadeArchive {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int PER_FILE = 10_000;
  private static final int DAYS_BETWEEN = 31;

  /** Of articles that tell none. */
  private static final LocalDate DAY = LocalDate.of(1950, 1, 1);

  private MadeArchive() {}

  /** Arguments: file or folder of articles, an empty folder, number of articles. */
  public static void main(String[] args) throws IOException {
    List<Article> articles = read(Path.of(args[0]));
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no articles in " + args[0]);
    }
    write(articles, Files.createDirectories(Path.of(args[1])), Integer.parseInt(args[2]));
  }

  /** The articles of a file or folder, whatever their format. */
  public static List<Article> read(Path root) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Outcomes outcomes = Readers.standard().read(root)) {
      while (outcomes.hasNext()) {
        if (outcomes.next() instanceof Outcome.Read read) {
          articles.add(read.article());
        }
      }
    }
    return articles;
  }

  /** Writes so many articles into the folder. */
  static void write(List<Article> articles, Path folder, int number) throws IOException {
    for (int first = 0; first < number; first += PER_FILE) {
      Path file = folder.resolve(String.format(Locale.ROOT, "part-%05d.jsonl", first / PER_FILE));
      try (BufferedWriter writer = Files.newBufferedWriter(file)) {
        for (int i = first; i < Math.min(number, first + PER_FILE); i++) {
          writer.write(
              JSON.writeValueAsString(
                  line(i, articles.get(i % articles.size()), i / articles.size())));
          writer.write('\n');
        }
      }
    }
  }

  private static Map<String, String> line(int number, Article article, int round) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("id", "made-" + number);
    article.headline().ifPresent(headline -> line.put("title", headline));
    line.put(
        "date",
        article.publicationDate().orElse(DAY).plusDays((long) DAYS_BETWEEN * round).toString());
    line.put("text", article.body());
    return line;
  }
}
