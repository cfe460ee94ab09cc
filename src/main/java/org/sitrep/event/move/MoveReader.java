package org.sitrep.event.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.ClauseParser;
import org.sitrep.code.DeploymentType;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Pastime;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.Mentions;

/**
 * Reads what the sentences of a document say of deployments. Only sentences with a trigger are
 * parsed.
 */
public final class MoveReader {
  /** What may move or tell of those who do: without any of these nothing is read. */
  private static final String[] LOADS = {
    "roles",
    "units",
    "items",
    "courses",
    "strengths",
    "purposes",
    "companies",
    "groups",
    "institutions"
  };

  private final Document document;
  private final Labels labels;
  private final ClauseParser parser;

  /** A reader of one document. */
  public MoveReader(ClauseParser parser) {
    this.document = parser.document();
    this.labels = parser.labels();
    this.parser = parser;
  }

  /** All movements, in order of the text. */
  public List<Movement> read() {
    List<Movement> movements = new ArrayList<>();
    Pastime pastime = new Pastime(document, labels);
    if (pastime.isArticle()) {
      return movements;
    }
    boolean aid = isOfAid();
    for (Sentence sentence : document.sentences()) {
      if ((isTriggered(sentence) || isList(sentence, aid))
          && !(pastime.is(sentence) && movements.isEmpty() && !hasSoldiers(sentence))
          && (hasAny(sentence.tokens(), LOADS) || !movements.isEmpty())) {
        read(Scene.of(parser, sentence), movements, aid);
      }
    }
    return movements;
  }

  /** Everyday verbs, {@code "went to"} and {@code "saw"}, are read only beside a force. */
  private boolean isTriggered(Sentence sentence) {
    TokenRange range = sentence.tokens();
    return hasAny(range, "movenouns", "presences")
        || labels.within(range, "moves").stream()
            .anyMatch(label -> !new Move(label).needs("calm") || hasForce(sentence));
  }

  private boolean hasForce(Sentence sentence) {
    return labels.within(sentence.tokens(), "roles").stream()
            .anyMatch(role -> role.entry().is("item", "fighter"))
        || hasSoldiers(sentence);
  }

  private boolean hasSoldiers(Sentence sentence) {
    return Mentions.within(parser.mentions().actors(), sentence.tokens()).stream()
        .anyMatch(actor -> actor.victim().isForce());
  }

  private boolean hasAny(TokenRange range, String... kinds) {
    return Stream.of(kinds).anyMatch(kind -> !labels.within(range, kind).isEmpty());
  }

  /** True where the article speaks of aid at all. */
  private boolean isOfAid() {
    return document.sentences().stream()
        .flatMap(sentence -> labels.within(sentence.tokens(), "packages").stream())
        .anyMatch(Packages::isAid);
  }

  private boolean isList(Sentence sentence, boolean aid) {
    TokenRange range = sentence.tokens();
    return hasAny(range, "items")
        && (Packages.mayBe(labels, range)
            || aid
                && !Mentions.within(parser.mentions().counts(), TokenRange.of(range.from()))
                    .isEmpty());
  }

  private static void read(Scene scene, List<Movement> movements, boolean aid) {
    List<Movement> found = triggered(scene, movements);
    Packages packages = new Packages(scene);
    Optional<Movement> list =
        packages.included(aid).or(() -> found.isEmpty() ? packages.listed(aid) : Optional.empty());
    list.filter(one -> found.stream().noneMatch(other -> tellsMore(other, one)))
        .ifPresent(
            one -> {
              found.removeIf(other -> isWithin(other, one));
              found.add(one);
            });
    found.sort(Comparator.comparing(Movement::trigger));
    Announcer announcer = new Announcer(scene);
    found.replaceAll(one -> announcer.complete(one, movements));
    movements.addAll(found);
  }

  /** What verbs, nouns and words of presence tell, which may count what was told before. */
  private static List<Movement> triggered(Scene scene, List<Movement> before) {
    List<Movement> found = new ArrayList<>();
    VerbMoves verbs = new VerbMoves(scene);
    for (Clause clause : scene.syntax().clauses()) {
      scene
          .labels()
          .at(clause.verb().main(), "moves")
          .flatMap(label -> verbs.read(clause, label, last(found).or(() -> last(before))))
          .ifPresent(movement -> found.addAll(new SeveralSenders(scene).of(movement)));
    }
    NounMoves nouns = new NounMoves(scene);
    for (Label label : scene.labels().within(scene.tokens(), "movenouns")) {
      nouns.read(label).ifPresent(found::add);
    }
    Stocks stocks = new Stocks(scene);
    for (Label label : scene.labels().within(scene.tokens(), "presences")) {
      stocks.read(label, last(found).or(() -> last(before))).ifPresent(found::add);
    }
    return found;
  }

  /** True where a verb counts something of the list already. */
  private static boolean tellsMore(Movement verb, Movement list) {
    return verb.loads().stream()
        .anyMatch(load -> load.count().point().isPresent() && isIn(list, load));
  }

  /** {@code "other equipment supplied by industry"} at the end of a list. */
  private static boolean isWithin(Movement verb, Movement list) {
    return !verb.loads().isEmpty() && verb.loads().stream().allMatch(load -> isIn(list, load));
  }

  private static boolean isIn(Movement list, Load load) {
    return list.loads().stream().anyMatch(one -> one.words().overlaps(load.words()));
  }

  private static Optional<Load> last(List<Movement> movements) {
    for (int i = movements.size() - 1; i >= 0; i--) {
      List<Load> loads = movements.get(i).loads();
      if (!loads.isEmpty()) {
        boolean order = movements.get(i).type() == DeploymentType.ORDER;
        return Optional.of(order ? loads.get(0).asOrdered() : loads.get(0));
      }
    }
    return Optional.empty();
  }
}
