package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.code.Harm;
import org.sitrep.finding.record.Deployment;
import org.sitrep.finding.record.Incident;
import org.sitrep.score.cases.Case;
import org.sitrep.score.cases.CaseFile;

/**
 * A text in capitals says what it says in small letters: the texts of all cases are read both ways.
 * What differs stands in {@code target/capitals.tsv}.
 */
class CapitalsTest {
  private static final Path FILE = Path.of("target/capitals.tsv");

  /** Shares of values that are the same, in hundredths, as measured; raise them when they rise. */
  private static final Map<String, Integer> FLOORS =
      Map.of(
          "type", 99, "killed", 99, "injured", 99, "date", 99, "place", 97, "actor", 99, "item",
          99);

  private static final Map<String, int[]> SHARES = new TreeMap<>();
  private static final List<String> DIFFERENT = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    DIFFERENT.add("case\tfield\tsmall\tcapitals\ttext");
    for (CaseFile file : CaseFile.readAll(Subject.CASES)) {
      for (Case one : file.cases()) {
        String body = one.article().body();
        if (!body.equals(body.toUpperCase(Locale.ROOT))) {
          compare(one);
        }
      }
    }
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, DIFFERENT);
  }

  private static void compare(Case one) {
    Map<String, List<String>> small = values(Subject.extractor().apply(one.article()));
    Map<String, List<String>> capitals = values(Subject.extractor().apply(shout(one.article())));
    small.forEach(
        (field, values) -> {
          List<String> others = capitals.getOrDefault(field, List.of());
          List<String> left = new ArrayList<>(others);
          long same = values.stream().filter(left::remove).count();
          int[] share = SHARES.computeIfAbsent(field, key -> new int[2]);
          share[0] += 2 * (int) same;
          share[1] += values.size() + others.size();
          if (same < Math.max(values.size(), others.size())) {
            String text = one.article().body().replace('\n', ' ');
            DIFFERENT.add(String.join("\t", one.name(), field, "" + values, "" + others, text));
          }
        });
  }

  /** The same article in capitals. */
  private static Article shout(Article article) {
    Article loud =
        Article.of(
            article.body().toUpperCase(Locale.ROOT), article.publicationDate().orElseThrow());
    return article
        .headline()
        .map(headline -> loud.withHeadline(headline.toUpperCase(Locale.ROOT)))
        .orElse(loud);
  }

  private static Map<String, List<String>> values(Extraction extraction) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String field : List.of("type", "killed", "injured", "date", "place", "actor", "item")) {
      values.put(field, new ArrayList<>());
    }
    extraction.incidents().forEach(incident -> add(incident, values));
    extraction.deployments().forEach(deployment -> add(deployment, values));
    return values;
  }

  private static void add(Incident incident, Map<String, List<String>> values) {
    add(values, "type", incident.type().code());
    incident.casualties().stream()
        .filter(casualty -> casualty.harm() == Harm.KILLED || casualty.harm() == Harm.INJURED)
        .forEach(
            casualty ->
                add(
                    values,
                    casualty.harm().code(),
                    casualty.victim().code() + " " + CountText.of(casualty.count())));
    incident.dating().date().ifPresent(date -> add(values, "date", date.text()));
    incident.places().forEach(link -> add(values, "place", name(link.place().name())));
    incident
        .actors()
        .forEach(
            link -> add(values, "actor", link.role().code() + " " + name(link.actor().name())));
  }

  private static void add(Deployment deployment, Map<String, List<String>> values) {
    add(values, "type", deployment.type().code());
    deployment
        .items()
        .forEach(
            item -> add(values, "item", item.item().code() + " " + CountText.of(item.count())));
    deployment.dating().date().ifPresent(date -> add(values, "date", date.text()));
    deployment.destination().ifPresent(place -> add(values, "place", name(place.name())));
    deployment.senderCountry().ifPresent(country -> add(values, "actor", "sender " + country));
    deployment.receiverCountry().ifPresent(country -> add(values, "actor", "receiver " + country));
  }

  private static void add(Map<String, List<String>> values, String field, String value) {
    values.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
  }

  /** Names that are not in any list are kept as they are written. */
  private static String name(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Test
  void nineOfTenValuesAreTheSame() {
    int same = SHARES.values().stream().mapToInt(share -> share[0]).sum();
    int all = SHARES.values().stream().mapToInt(share -> share[1]).sum();
    assertTrue(same >= 0.9 * all, () -> same + " of " + all);
  }

  @Test
  void noFieldFallsBelowItsShare() {
    Map<String, Integer> hundredths = new TreeMap<>();
    SHARES.forEach((field, share) -> hundredths.put(field, 100 * share[0] / share[1]));
    Map<String, Integer> fallen = new TreeMap<>(FLOORS);
    fallen
        .entrySet()
        .removeIf(floor -> hundredths.getOrDefault(floor.getKey(), 0) >= floor.getValue());
    assertEquals(Map.of(), fallen, () -> "now " + hundredths + ", see " + FILE);
  }
}
