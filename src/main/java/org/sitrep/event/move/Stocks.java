package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Phase;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;

/**
 * Reads how many are somewhere, which is no movement: {@code "the number of Turkish sappers has
 * reached 104"}, {@code "the base is home to 3,000 troops"}.
 */
final class Stocks {
  private final Scene scene;
  private final Cargo cargo;

  Stocks(Scene scene) {
    this.scene = scene;
    this.cargo = new Cargo(scene);
  }

  /** What a label of {@code presences.tsv} tells; {@code last} is who moved before. */
  Optional<Movement> read(Label label, Optional<Load> last) {
    Optional<Clause> clause = scene.syntax().clauseOf(label.range().from());
    if (clause.isEmpty() || new Truth(scene).of(clause.get()) == Factuality.DENIED) {
      return Optional.empty();
    }
    Move move = new Move(label);
    Wording wording = Wording.ofNoun(scene, clause.get(), move);
    return load(wording, last)
        .filter(one -> !move.needs("place") || isSomewhere())
        .map(one -> movement(wording, one));
  }

  private Optional<Load> load(Wording wording, Optional<Load> last) {
    Label label = wording.move().label();
    return switch (label.entry().get("side").orElse("")) {
      case "before" -> lastOf(before(label));
      case "behind" -> host(wording.clause(), label);
      case "strong" -> strong(label, last);
      case "due" -> due(wording, last);
      default -> number(label, last);
    };
  }

  /** {@code "the others are due next month"}, {@code "40 more tanks are due in Kyiv in May"}. */
  private Optional<Load> due(Wording wording, Optional<Load> last) {
    int next = wording.move().trigger().to();
    boolean set =
        !Mentions.within(scene.mentions().dates(), wording.behind()).isEmpty()
            || !new Routes(scene).places(wording.behind()).isEmpty();
    if (!set
        || next < scene.tokens().to() && scene.norm(next).equals("to")
        || wording.clause().subject().isEmpty()
        || !scene.isBe(wording.clause().verb().main())) {
      return Optional.empty();
    }
    NounGroup subject = wording.clause().subject().get(0);
    return Stream.concat(
            cargo.people(subject.whole()).stream(), cargo.things(subject.whole()).stream())
        .findFirst()
        .or(() -> last.flatMap(load -> new Elided(scene).load(subject, load)));
  }

  private Movement movement(Wording wording, Load load) {
    Stage stage = stage(wording);
    Flow flow = stage.isReal() ? wording.move().flow() : Flow.NONE;
    Told told = new Told(wording.move().type(), stage, flow, List.of(load));
    boolean foreign = load.actor().flatMap(actor -> actor.actor().country()).isPresent();
    Side host =
        foreign || !wording.move().is("side", "behind")
            ? Side.NOBODY
            : new Sides(scene).state(wording);
    return new Circumstances(scene)
        .movement(wording, told, new Routes(scene).of(wording, host, cleared(wording)));
  }

  /** {@code "The number of trainers is to reach 120"} is a plan. */
  private Stage stage(Wording wording) {
    Phase phase = wording.move().phase();
    if (phase == Phase.PLANNED) {
      return new Stage(phase, Factuality.PLANNED);
    }
    return new Stages(scene)
        .of(wording.clause(), phase)
        .filter(stage -> stage.factuality() == Factuality.PLANNED)
        .orElse(new Stage(phase, Factuality.ASSERTED));
  }

  /** {@code "helping to clear Cambodian rice fields"}: whose land it is. */
  private Side cleared(Wording wording) {
    return !wording.move().is("side", "before")
        ? Side.NOBODY
        : scene.labels().within(wording.behind(), "demonyms").stream()
            .findFirst()
            .flatMap(
                label -> label.entry().get("iso3").map(iso3 -> Side.ofSeat(iso3, label.range())))
            .orElse(Side.NOBODY);
  }

  private TokenRange before(Label label) {
    return new TokenRange(scene.tokens().from(), label.range().to());
  }

  private TokenRange behind(Label label) {
    return new TokenRange(label.range().last(), scene.tokens().to());
  }

  private Optional<Load> lastOf(TokenRange range) {
    List<Load> people = cargo.people(range);
    return people.isEmpty() ? Optional.empty() : Optional.of(people.get(people.size() - 1));
  }

  /** {@code "had 2,800 Canadian soldiers"}: people counted right behind the verb. */
  private Optional<Load> host(Clause clause, Label label) {
    boolean verb = !label.entry().is("verb") || label.range().contains(clause.verb().main());
    return cargo.people(behind(label)).stream()
        .findFirst()
        .filter(load -> load.count().point().isPresent())
        .filter(load -> load.words().from() <= label.range().to() + 1)
        .filter(load -> verb && !isVerb(load.words().to()));
  }

  private boolean isVerb(int token) {
    return token < scene.tokens().to() && scene.document().tag(token) == Tag.VERB;
  }

  private boolean isSomewhere() {
    return !new Routes(scene).places(scene.tokens()).isEmpty()
        || scene.labels().within(scene.tokens(), "courses").stream()
            .anyMatch(label -> label.entry().is("kind", "base"));
  }

  /** {@code "the team is now 18 strong"}. */
  private Optional<Load> strong(Label label, Optional<Load> last) {
    if (label.range().from() - 1 <= scene.tokens().from()) {
      return Optional.empty();
    }
    return Mentions.over(scene.mentions().counts(), label.range().from() - 1)
        .filter(CountMention::isCardinal)
        .flatMap(
            count ->
                lastOf(before(label))
                    .or(() -> last)
                    .map(load -> load.with(count.count(), count.range().union(label.range()))));
  }

  /** {@code "the number of Turkish sappers has reached 104"}: a number that counts no noun. */
  private Optional<Load> number(Label label, Optional<Load> last) {
    Optional<CountMention> number =
        Mentions.within(scene.mentions().counts(), behind(label)).stream()
            .filter(count -> count.isCardinal() && isBare(count))
            .findFirst();
    if (number.isEmpty()
        || harms(new TokenRange(label.range().from(), number.get().range().from()))) {
      return Optional.empty();
    }
    TokenRange between = new TokenRange(label.range().from(), number.get().range().from());
    Optional<Load> whose =
        label.entry().is("verb")
            ? lastOf(before(label))
            : cargo.people(between).stream()
                .findFirst()
                .or(() -> isOfOthers(label) ? empty() : last);
    return whose.map(load -> load.with(number.get().count(), number.get().range()));
  }

  /** {@code "the number of jobs"}. */
  private boolean isOfOthers(Label label) {
    int next = label.range().to();
    return scene.norm(label.range().last()).equals("of")
        && next < scene.tokens().to()
        && scene.document().tag(next) != Tag.PRON;
  }

  private static Optional<Load> empty() {
    return Optional.empty();
  }

  private boolean isBare(CountMention count) {
    int next = count.range().to();
    if (next >= scene.tokens().to()) {
      return true;
    }
    Tag tag = scene.document().tag(next);
    return tag == Tag.PUNCT || tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.SCONJ;
  }

  private boolean harms(TokenRange range) {
    return !scene.labels().within(range, "verbs").isEmpty()
        || !scene.labels().within(range, "states").isEmpty();
  }
}
