package org.sitrep.mention.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.Toponym;
import org.sitrep.place.WeightsLearner;
import org.sitrep.value.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads news whose place names were located by hand and prints the weights learned from it. Each
 * line of a file is {@code {"text": …, "gold": {"toponyms": [{"start": 12, "phrase": "Tripoli",
 * "lat": 32.9, "lon": 13.2}]}}}. The command stands in {@code gazetteer/SOURCES.md}.
 */
public final class PlaceLessons {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 4);

  /** Tidying the body moves what follows by no more characters than this. */
  private static final int SHIFT = 60;

  private final Annotator annotator = Annotator.load();
  private final Lexicon lexicon;
  private final PlaceFinder finder;

  private PlaceLessons(Knowledge knowledge, Gazetteer gazetteer) {
    this.lexicon = Lexicon.load(knowledge);
    this.finder = PlaceFinder.load(knowledge, gazetteer);
  }

  /** Arguments: the files to learn from. */
  public static void main(String[] arguments) throws IOException {
    Knowledge knowledge = Knowledge.builtIn();
    Gazetteer gazetteer = Gazetteer.load(knowledge);
    PlaceLessons lessons = new PlaceLessons(knowledge, gazetteer);
    ObjectMapper json = new ObjectMapper();
    List<WeightsLearner.Example> examples = new ArrayList<>();
    for (String file : arguments) {
      for (String line : Files.readAllLines(Path.of(file))) {
        examples.add(lessons.example(json.readTree(line)));
      }
    }
    WeightsLearner learner = new WeightsLearner(knowledge, gazetteer);
    learner.learn(examples);
    System.out.print(learner.table());
  }

  private WeightsLearner.Example example(JsonNode article) {
    String text = BodyText.normalise(article.get("text").asString());
    Document document = annotator.annotate(Article.of(text, PUBLISHED));
    Labels labels = lexicon.label(document);
    List<Name> names = finder.names(document, labels, List.of());
    int[] containers = finder.containers(document, labels, names);
    List<Toponym> toponyms = finder.toponyms(document, labels, names, containers);
    Map<Integer, Place.Point> points = new HashMap<>();
    for (int i = 0; i < toponyms.size(); i++) {
      int number = i;
      point(document, names.get(i), article.get("gold").get("toponyms"))
          .ifPresent(point -> points.put(number, point));
    }
    return new WeightsLearner.Example(
        toponyms, finder.nations(document, labels, Peoples.of(document, labels, names)), points);
  }

  private static Optional<Place.Point> point(Document document, Name name, JsonNode known) {
    String words = document.quote(name.range());
    int start = document.span(name.range()).start();
    for (JsonNode one : known) {
      if (one.hasNonNull("lat")
          && one.get("phrase").asString().equals(words)
          && Math.abs(one.get("start").asInt() - start) <= SHIFT) {
        return Optional.of(new Place.Point(one.get("lat").asDouble(), one.get("lon").asDouble()));
      }
    }
    return Optional.empty();
  }
}
