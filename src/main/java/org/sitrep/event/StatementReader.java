package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.ClauseParser;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.event.noun.NounReader;
import org.sitrep.event.number.AsMany;
import org.sitrep.event.number.FoundDead;
import org.sitrep.event.number.Gaps;
import org.sitrep.event.number.LateDeath;
import org.sitrep.event.number.MemberReader;
import org.sitrep.event.number.Ordinals;
import org.sitrep.event.number.Pairing;
import org.sitrep.event.number.Rivals;
import org.sitrep.event.number.Subsets;
import org.sitrep.event.number.TollReader;
import org.sitrep.event.number.Unsplit;
import org.sitrep.event.people.Alternatives;
import org.sitrep.event.people.Ellipsis;
import org.sitrep.event.people.Parties;
import org.sitrep.event.setting.Another;
import org.sitrep.event.setting.Days;
import org.sitrep.event.setting.OldNews;
import org.sitrep.event.setting.Places;
import org.sitrep.event.setting.Scoping;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Speaker;
import org.sitrep.event.statement.Statement;
import org.sitrep.event.truth.Speakers;
import org.sitrep.event.truth.Truth;
import org.sitrep.event.truth.Unreal;
import org.sitrep.event.verb.Crowds;
import org.sitrep.event.verb.DamageReader;
import org.sitrep.event.verb.HappeningReader;
import org.sitrep.event.verb.Plunder;
import org.sitrep.event.verb.StateReader;
import org.sitrep.event.verb.VerbReader;
import org.sitrep.event.verb.WoundReader;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;

/**
 * Reads what the sentences of a document say of incidents. Only sentences with a trigger are
 * parsed.
 */
public final class StatementReader {
  /** Kinds of words that may tell of an event by themselves. */
  private static final Kinds TRIGGERS =
      Kinds.of(
          "verbs",
          "nouns",
          "apart",
          "states",
          "striking",
          "seizing",
          "doers",
          "wounds",
          "blaming",
          "happening",
          "protesters",
          "plundering",
          "damaging",
          "ruining",
          "grievances",
          "totals",
          "evacuating");

  private final Document document;
  private final Labels labels;
  private final ClauseParser parser;

  /** A reader of one document. */
  public StatementReader(ClauseParser parser) {
    this.document = parser.document();
    this.labels = parser.labels();
    this.parser = parser;
  }

  /** All statements, in order of the text. */
  public List<Statement> read() {
    List<Statement> statements = new ArrayList<>();
    Listing listing = new Listing(document, parser.mentions());
    Map<Sentence, Headed> lists = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      Optional<Sentence> heading = listing.heading(sentence);
      if (heading.isPresent()) {
        Headed headed =
            lists.computeIfAbsent(heading.get(), line -> new Headed(Scene.of(parser, line)));
        Scene item = Scene.of(parser, sentence);
        statements.addAll(headed.complete(item, read(item)));
      } else if (!listing.isHeading(sentence) && hasTrigger(sentence) && !isDateline(sentence)) {
        statements.addAll(read(Scene.of(parser, sentence)));
      }
    }
    List<Statement> earnest =
        statements.isEmpty()
            ? statements
            : new Gravity(document, labels, parser.mentions()).earnest(statements);
    return document
        .article()
        .publicationDate()
        .map(
            published ->
                new Retelling(published, new LookingBack(document, labels, parser.mentions()))
                    .mark(earnest))
        .orElse(earnest);
  }

  private boolean isDateline(Sentence sentence) {
    return document.dateline().filter(range -> range.equals(sentence.tokens())).isPresent();
  }

  private boolean hasTrigger(Sentence sentence) {
    TokenRange tokens = sentence.tokens();
    for (int i = tokens.from(); i < tokens.to(); i++) {
      if (!labels.mayStart(i, TRIGGERS)) {
        continue;
      }
      if (labels.at(i, "verbs").isPresent()
          || labels.at(i, "nouns").isPresent()
          || labels.at(i, "apart").isPresent()
          || labels.at(i, "states").isPresent()
          || labels.at(i, "striking").isPresent()
          || labels.at(i, "seizing").isPresent()
          || labels.at(i, "doers").isPresent()
          || labels.at(i, "wounds").flatMap(label -> label.entry().get("cause")).isPresent()
          || labels.at(i, "blaming").isPresent()
          || labels.at(i, "happening").isPresent()
          || labels.at(i, "protesters").isPresent()
          || labels.at(i, "plundering").isPresent()
          || labels.at(i, "damaging").isPresent() && !labels.within(tokens, "crowds").isEmpty()
          || labels.at(i, "ruining").isPresent() && !labels.within(tokens, "premises").isEmpty()
          || labels.at(i, "grievances").isPresent()
          || labels.at(i, "evacuating").filter(label -> label.entry().is("alone")).isPresent()
          || labels.at(i, "totals").isPresent() && !labels.within(tokens, "contrasts").isEmpty()
          || labels.at(i, "totals").flatMap(label -> label.entry().get("harm")).isPresent()) {
        return true;
      }
    }
    return !labels.within(tokens, "hospitals").isEmpty()
        && !labels.within(tokens, "evacuating").isEmpty();
  }

  private List<Statement> read(Scene scene) {
    Unreal unreal = new Unreal(scene);
    if (unreal.isAll()) {
      return List.of();
    }
    List<Reading> readings = unreal.without(readings(scene));
    if (readings.isEmpty()) {
      return new Blame(scene, new Parties(scene)).alone().stream().toList();
    }
    List<Statement> statements = new ArrayList<>();
    for (Clusters.Cluster cluster : judged(scene, new Clusters(scene).of(readings))) {
      Statement told = statement(scene, cluster.readings(), cluster.range());
      statements.add(cluster.background() ? told.inBackground() : told);
    }
    return Gaps.complete(statements).stream()
        .flatMap(one -> Pairing.split(scene, one).stream())
        .flatMap(one -> new Ordinals(scene, new Parties(scene)).split(one).stream())
        .filter(one -> !DamageReader.isSum(one))
        .toList();
  }

  /** {@code "He was jailed for killing two conscripts"}: the deed alone. */
  private static List<Clusters.Cluster> judged(Scene scene, List<Clusters.Cluster> clusters) {
    boolean deed = clusters.stream().anyMatch(Clusters.Cluster::background);
    return deed && scene.hasCue("court")
        ? clusters.stream().filter(Clusters.Cluster::background).toList()
        : clusters;
  }

  private List<Reading> readings(Scene scene) {
    Parties parties = new Parties(scene);
    List<Reading> summed = new TollReader(scene, parties).join(triggers(scene, parties));
    List<Reading> readings = new Rivals(scene, parties).settle(summed);
    if (readings.isEmpty()) {
      readings = new HappeningReader(scene).read();
    }
    List<Reading> news = news(scene, contrasted(scene, new LateDeath(scene).settle(readings)));
    List<Reading> counted = new AsMany(scene).fill(Unsplit.join(document, news));
    List<Reading> filled = new Ellipsis(parser, scene).fill(counted);
    List<Reading> told =
        new Subsets(scene, parties).attach(new Alternatives(scene).settle(persons(filled)));
    return new Blame(scene, parties).attach(told);
  }

  /** What single words of the sentence say, each for itself. */
  private static List<Reading> triggers(Scene scene, Parties parties) {
    VerbReader verbs = new VerbReader(scene, parties);
    List<Reading> readings = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      verbs.read(clause).ifPresent(readings::add);
    }
    readings.addAll(new StateReader(scene, parties).read(readings));
    readings.addAll(new WoundReader(scene, parties).read(readings));
    readings.addAll(new NounReader(scene, parties).read());
    readings.addAll(new MemberReader(scene, parties).read());
    readings.addAll(new Crowds(scene, parties).read(readings));
    readings.addAll(new Plunder(scene, parties).read(readings));
    readings.addAll(new DamageReader(scene).read(readings));
    return readings;
  }

  /** Those in order of the text that are no missing people found and no bloodless old crime. */
  private static List<Reading> news(Scene scene, List<Reading> readings) {
    FoundDead found = new FoundDead(scene);
    Penalties penalties = new Penalties(scene);
    return readings.stream()
        .filter(reading -> !found.is(reading))
        .filter(reading -> reading.hasDeadOrHurt() || !penalties.areFor(reading))
        .sorted(Comparator.comparing(Reading::trigger))
        .toList();
  }

  /** {@code "the killing of staff at Kabul University"}: nobody wounds a university or a state. */
  private static List<Reading> persons(List<Reading> readings) {
    return readings.stream()
        .map(
            reading ->
                reading.hasDeadOrHurt()
                    ? reading.withHarmed(
                        reading.harmed().stream()
                            .filter(harmed -> !harmed.party().isBody())
                            .toList())
                    : reading)
        .toList();
  }

  /** {@code "Not two but four soldiers"}, {@code "three, not five"}: four, and three. */
  private static List<Reading> contrasted(Scene scene, List<Reading> readings) {
    return readings.stream()
        .map(
            reading -> {
              List<Harmed> meant =
                  reading.harmed().stream()
                      .filter(harmed -> !isBehindNot(scene, harmed.party()))
                      .toList();
              return meant.isEmpty() ? reading : reading.withHarmed(meant);
            })
        .toList();
  }

  private static boolean isBehindNot(Scene scene, Party party) {
    int before = party.words().from() - 1;
    return before >= scene.tokens().from() && scene.norm(before).equals("not");
  }

  private Statement statement(Scene scene, List<Reading> readings, TokenRange range) {
    Optional<Speaker> speaker = new Speakers(scene).of(readings.get(0).trigger().from());
    Factuality factuality = new Truth(scene).of(readings, speaker);
    List<DateMention> dates =
        new LateDeath(scene).dates(readings, new Days(scene).of(readings, range));
    Scoping scoping = new Scoping(scene);
    return new Statement(
        scene.syntax().sentence(),
        range,
        factuality.isReal() ? deeds(scene, withoutFreed(real(readings))) : readings,
        new Places(scene).of(readings, range),
        dates,
        speaker,
        factuality,
        scoping.of(readings, dates),
        new OldNews(scene).is(readings, dates) || scoping.isOfWar(readings, dates),
        new Another(scene).isTold() || readings.stream().anyMatch(Reading::isGapped),
        readings.stream().allMatch(reading -> reading.strength() == 0));
  }

  /** {@code "tried to kill the mayor but wounded a guard"}: what was not done harmed nobody. */
  private static List<Reading> real(List<Reading> readings) {
    return readings.stream()
        .map(reading -> reading.factuality().isReal() ? reading : reading.withHarmed(List.of()))
        .toList();
  }

  /** {@code "killed five and freed 30 hostages"}: they were carried off before, elsewhere. */
  private static List<Reading> withoutFreed(List<Reading> readings) {
    List<Reading> others = readings.stream().filter(reading -> !reading.isFreeing()).toList();
    return others.stream().anyMatch(Reading::hasDeadOrHurt) ? others : readings;
  }

  /** {@code "was jailed for killing two conscripts"}: of the deed, not of the jail. */
  private static List<Reading> deeds(Scene scene, List<Reading> readings) {
    List<Reading> deeds =
        readings.stream().filter(reading -> !reading.isOf(EventType.ARREST)).toList();
    boolean harm = deeds.stream().anyMatch(reading -> !reading.harmed().isEmpty());
    return harm && scene.hasCue("court") ? deeds : readings;
  }
}
