package org.sitrep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.article.PublicationBasis;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.finding.ConfidenceLearner;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Incident;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.value.DateRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads news whose events were coded by hand, prints the weights learned from four fifths of it,
 * and how well they hold for the fifth that was kept back. Each line of a file is {@code {"id":
 * "7", "corpus": "mine", "date": "2021-02-04", "text": …, "events": [{"types": ["attack",
 * "battle/armed_clash"], "killed": 3, "from": "2021-02-02", "to": "2021-02-03"}]}}; of an event
 * only its types must be told. With {@code "judged": ["attack"]} records of other types are left
 * out. The command stands in {@code confidence/SOURCES.md}.
 */
public final class ConfidenceLessons {
  private static final int PARTS = 5;

  private final Extractor extractor = Extractor.load(Knowledge.builtIn());
  private final ConfidenceLearner learner = new ConfidenceLearner();

  private ConfidenceLessons() {}

  /** Arguments: the files to learn from. */
  public static void main(String[] arguments) throws IOException {
    ConfidenceLessons lessons = new ConfidenceLessons();
    List<JsonNode> articles = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String file : arguments) {
      for (String line : Files.readAllLines(Path.of(file))) {
        articles.add(json.readTree(line));
      }
    }
    articles.stream().filter(article -> !isKeptBack(article)).forEach(lessons::add);
    lessons.learner.learn();
    System.out.print(lessons.learner.table());
    lessons.learner.forget();
    articles.stream().filter(ConfidenceLessons::isKeptBack).forEach(lessons::add);
    System.out.print(lessons.learner.reliability());
  }

  private static boolean isKeptBack(JsonNode article) {
    return Math.floorMod(article.get("id").asString().hashCode(), PARTS) == 0;
  }

  private void add(JsonNode node) {
    learner.add(
        node.path("corpus").asString(""),
        extractor.parser(article(node)),
        (incident, all) -> isRight(node, incident, all));
  }

  private static Article article(JsonNode node) {
    String body = BodyText.normalise(node.get("text").asString());
    Article dated = Article.of(body, LocalDate.EPOCH);
    Optional<LocalDate> day =
        node.has("date")
            ? Optional.of(LocalDate.parse(node.get("date").asString()))
            : Optional.empty();
    Article article =
        new Article(
            dated.sourceId(),
            dated.sourcePath(),
            dated.readAs(),
            dated.url(),
            dated.publisher(),
            dated.headline(),
            dated.byline(),
            dated.section(),
            dated.language(),
            day,
            day.isPresent() ? PublicationBasis.METADATA : PublicationBasis.UNKNOWN,
            body);
    return node.has("title")
        ? article.withHeadline(BodyText.line(node.get("title").asString()))
        : article;
  }

  /** Only what may be summed up is judged: plans, tolls and retold events were not coded. */
  private static Optional<Boolean> isRight(JsonNode node, Incident incident, List<Incident> all) {
    if (!isAdditive(incident) || (node.has("judged") && !isOf(node.get("judged"), incident))) {
      return Optional.empty();
    }
    for (JsonNode event : node.get("events")) {
      if (isOf(event.get("types"), incident)
          && isDated(event, incident)
          && isCounted(event, incident, all)) {
        return Optional.of(true);
      }
    }
    return Optional.of(false);
  }

  private static boolean isAdditive(Incident incident) {
    boolean event = incident.scope() == Scope.SINGLE || incident.scope() == Scope.MULTIPLE;
    return event
        && !incident.background()
        && (incident.factuality().isReal() || incident.factuality() == Factuality.DISPUTED);
  }

  private static boolean isOf(JsonNode types, Incident incident) {
    String type = incident.type().code();
    String both = type + "/" + incident.subType().map(sub -> sub.code()).orElse("");
    for (JsonNode one : types) {
      if (one.asString().equals(type) || one.asString().equals(both)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(JsonNode event, Incident incident) {
    if (!event.has("from")) {
      return true;
    }
    DateRange days =
        DateRange.between(
            LocalDate.parse(event.get("from").asString()),
            LocalDate.parse(event.get("to").asString()));
    return incident.dating().date().filter(days::overlaps).isPresent();
  }

  /** The dead of the record, or those of all records of the article, are as many as were coded. */
  private static boolean isCounted(JsonNode event, Incident incident, List<Incident> all) {
    if (!event.has("killed")) {
      return true;
    }
    long killed = event.get("killed").asLong();
    long sum =
        all.stream()
            .filter(ConfidenceLessons::isAdditive)
            .mapToLong(ConfidenceLessons::killed)
            .sum();
    return killed(incident) == killed || sum == killed;
  }

  private static long killed(Incident incident) {
    List<Casualty> dead =
        incident.casualties().stream()
            .filter(casualty -> casualty.harm() == Harm.KILLED && casualty.parent().isEmpty())
            .toList();
    return dead.stream().mapToLong(one -> one.count().point().orElse(0)).sum();
  }
}
