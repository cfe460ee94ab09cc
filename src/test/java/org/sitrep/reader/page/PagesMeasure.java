package org.sitrep.reader.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures {@link Report} on saved pages with known bodies: a folder of {@code html/ID.html.gz} and
 * {@code ground-truth.json} (id → url, articleBody). Writes a line for every page and, for the half
 * that may be tuned on (last hexadecimal digit of the id even) and the half held out, precision,
 * recall and F1 of shingles of four words.
 *
 * <p>{@code F1} is that of mean precision and mean recall, as the article extraction benchmark
 * counts it; {@code page F1} the mean over pages.
 */
final class PagesMeasure {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;

  private PagesMeasure() {}

  /** Precision and recall of one page. */
  private record Score(String id, String url, double precision, double recall) {

    static Score of(String id, String url, String truth, String body) {
      Map<List<String>, Integer> left = new HashMap<>();
      List<List<String>> wanted = shingles(truth);
      List<List<String>> found = shingles(body);
      wanted.forEach(shingle -> left.merge(shingle, 1, Integer::sum));
      double right = 0;
      for (List<String> shingle : found) {
        right += left.merge(shingle, -1, Integer::sum) >= 0 ? 1 : 0;
      }
      return new Score(
          id, url, right / Math.max(1, found.size()), right / Math.max(1, wanted.size()));
    }

    boolean mayBeTunedOn() {
      return Character.digit(id.charAt(id.length() - 1), 16) % 2 == 0;
    }

    double f1() {
      return harmonic(precision, recall);
    }
  }

  /** Arguments: the folder of pages, then a folder for the bodies found, if they are wanted. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    JsonNode truth =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("ground-truth.json")));
    List<Score> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      String id = page.getKey();
      String body = body(folder.resolve("html").resolve(id + ".html.gz"));
      if (arguments.length > 1) {
        Files.writeString(Path.of(arguments[1]).resolve(id + ".txt"), body);
      }
      String url = page.getValue().path("url").asString("");
      scores.add(Score.of(id, url, page.getValue().path("articleBody").asString(""), body));
    }
    scores.forEach(PagesMeasure::print);
    print("all", scores);
    print("tuned on", scores.stream().filter(Score::mayBeTunedOn).toList());
    print("held out", scores.stream().filter(score -> !score.mayBeTunedOn()).toList());
  }

  private static String body(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Document page = Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Document untouched = page.clone();
      return Report.of(page, LinkedData.of(page).articleBody(), () -> untouched);
    }
  }

  private static List<List<String>> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    List<List<String>> shingles = new ArrayList<>();
    for (int start = 0; start < Math.max(1, words.size() - SHINGLE + 1); start++) {
      shingles.add(words.subList(start, Math.min(words.size(), start + SHINGLE)));
    }
    return words.isEmpty() ? List.of() : shingles;
  }

  private static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static void print(Score score) {
    out()
        .printf(
            "%.8s\t%.3f\t%.3f\t%.3f\t%s\t%s%n",
            score.id(),
            score.f1(),
            score.precision(),
            score.recall(),
            score.mayBeTunedOn() ? "tune" : "held",
            score.url());
  }

  private static void print(String which, List<Score> scores) {
    double precision = scores.stream().mapToDouble(Score::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(Score::recall).average().orElse(0);
    out()
        .printf(
            "%s\t%d pages\tprecision %.4f\trecall %.4f\tF1 %.4f\tpage F1 %.4f%n",
            which,
            scores.size(),
            precision,
            recall,
            harmonic(precision, recall),
            scores.stream().mapToDouble(Score::f1).average().orElse(0));
  }

  private static PrintStream out() {
    return System.out;
  }
}
