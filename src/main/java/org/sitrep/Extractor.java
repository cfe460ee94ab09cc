package org.sitrep;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sitrep.article.Article;
import org.sitrep.clause.ClauseParser;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.finding.Confidence;
import org.sitrep.finding.Deployments;
import org.sitrep.finding.Incidents;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.lexicon.Truecaser;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.MentionList;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.mention.actor.ActorFinder;
import org.sitrep.mention.count.CountFinder;
import org.sitrep.mention.date.DateFinder;
import org.sitrep.mention.place.PlaceFinder;
import org.sitrep.place.Gazetteer;
import org.sitrep.value.Place;

/**
 * The whole extraction as one pure function: an article in, its records out. Keeps nothing between
 * articles, reads no clock, is safe to call from many threads.
 */
public final class Extractor {
  private final Annotator annotator;
  private final Lexicon lexicon;
  private final DateFinder dates;
  private final CountFinder counts;
  private final PlaceFinder places;
  private final ActorFinder actors;
  private final Confidence confidence;
  private final Gazetteer gazetteer;

  private Extractor(Knowledge knowledge) {
    // These three need nothing of each other: a second core loads while the first does.
    CompletableFuture<Annotator> models = CompletableFuture.supplyAsync(Annotator::load);
    CompletableFuture<Gazetteer> loading =
        CompletableFuture.supplyAsync(() -> Gazetteer.load(knowledge));
    this.lexicon = Lexicon.load(knowledge);
    this.dates = DateFinder.load(knowledge, lexicon);
    this.counts = CountFinder.load(lexicon);
    this.actors = ActorFinder.load(lexicon);
    this.confidence = Confidence.load(knowledge);
    this.gazetteer = loaded(loading);
    this.places = PlaceFinder.load(knowledge, gazetteer);
    this.annotator = loaded(models);
  }

  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException problem) {
      if (problem.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw problem;
    }
  }

  /**
   * Loads models and knowledge; throws {@link org.sitrep.lexicon.KnowledgeException} where a file
   * is broken.
   */
  public static Extractor load(Knowledge knowledge) {
    return new Extractor(knowledge);
  }

  /** Everything {@code article} says. Odd text gives fewer records, never an exception. */
  public Extraction extract(Article article) {
    return extraction(parser(article));
  }

  /** The place of the gazetteer with that GeoNames id. */
  public Optional<Place> place(long geonamesId) {
    return gazetteer.place(geonamesId);
  }

  /** The country of the gazetteer with that ISO3 code. */
  public Optional<Place> country(String iso3) {
    return gazetteer.country(iso3);
  }

  /** The article with all that is known of its single words. */
  ClauseParser parser(Article article) {
    Document written = annotator.annotate(article);
    Labels labels = lexicon.label(written);
    Document document = Truecaser.restore(lexicon, written, labels);
    return new ClauseParser(document, labels, mentions(document, labels));
  }

  /** The records of an article read so far. */
  Extraction extraction(ClauseParser parser) {
    return new Extraction(
        parser.document(),
        Incidents.of(parser, confidence),
        Deployments.of(parser),
        parser.mentions().all());
  }

  private Mentions mentions(Document document, Labels labels) {
    List<DateMention> foundDates = MentionList.of(dates.find(document, labels));
    List<CountMention> foundCounts = counts.find(document, labels, foundDates);
    List<PlaceMention> foundPlaces = MentionList.of(places.find(document, labels, foundDates));
    List<ActorMention> foundActors = actors.find(document, labels, foundPlaces);
    return new Mentions(
        foundDates,
        foundCounts,
        foundPlaces,
        foundActors,
        places.home(document, labels, foundPlaces));
  }
}
