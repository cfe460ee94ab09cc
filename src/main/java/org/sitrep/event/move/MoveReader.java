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
import org.sitrep.event.Pastime;
import org.sitrep.event.Scene;
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
    for (Sentence sentence : document.sentences()) {
      if (isTriggered(sentence)
          && !(pastime.is(sentence) && movements.isEmpty() && !hasSoldiers(sentence))
          && (hasAny(sentence.tokens(), LOADS) || !movements.isEmpty())) {
        read(Scene.of(parser, sentence), movements);
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
            .anyMatch(role -> role.entry().get("item").filter("fighter"::equals).isPresent())
        || hasSoldiers(sentence);
  }

  private boolean hasSoldiers(Sentence sentence) {
    return Mentions.within(parser.mentions().actors(), sentence.tokens()).stream()
        .anyMatch(actor -> actor.victim().isForce());
  }

  private boolean hasAny(TokenRange range, String... kinds) {
    return Stream.of(kinds).anyMatch(kind -> !labels.within(range, kind).isEmpty());
  }

  private static void read(Scene scene, List<Movement> movements) {
    List<Movement> found = new ArrayList<>();
    VerbMoves verbs = new VerbMoves(scene);
    for (Clause clause : scene.syntax().clauses()) {
      scene
          .labels()
          .at(clause.verb().main(), "moves")
          .flatMap(label -> verbs.read(clause, label, last(found).or(() -> last(movements))))
          .ifPresent(movement -> found.addAll(new Shares(scene).of(movement)));
    }
    NounMoves nouns = new NounMoves(scene);
    for (Label label : scene.labels().within(scene.tokens(), "movenouns")) {
      nouns.read(label).ifPresent(found::add);
    }
    Stocks stocks = new Stocks(scene);
    for (Label label : scene.labels().within(scene.tokens(), "presences")) {
      stocks.read(label, last(found).or(() -> last(movements))).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Movement::trigger));
    movements.addAll(found);
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
