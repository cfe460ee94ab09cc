package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Flow;
import org.sitrep.code.Item;
import org.sitrep.code.Phase;
import org.sitrep.code.Sector;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;
import org.sitrep.value.Place;

/** Reads verbs of movement in their clauses: {@code "Kenya sent 120 soldiers to Mozambique"}. */
final class VerbMoves {
  private final Scene scene;

  VerbMoves(Scene scene) {
    this.scene = scene;
  }

  /**
   * What a verb tells; none where something it needs is missing.
   *
   * @param last what moved in the movement told before, for {@code "five have arrived"}
   */
  Optional<Movement> read(Clause clause, Label label, Optional<Load> last) {
    Move move = new Move(label);
    Wording wording = Wording.ofVerb(scene, clause, move);
    List<Load> loads = new Haul(scene).loads(wording, last);
    Optional<Stage> stage = new Stages(scene).of(clause, move.phase());
    if (stage.isEmpty() || isAttribute(clause) || !isComplete(move, wording, loads)) {
      return Optional.empty();
    }
    Ends ends = ends(wording);
    boolean placed = ends.destination().isPresent() || ends.origin().isPresent();
    boolean set = placed || isDated(wording);
    if (move.needs("place") && !placed
        || move.needs("set") && !set
        || move.needs("noted") && !set && !isCounted(loads)
        || move.needs("joined") && !isJoined(wording)
        || move.needs("calm") && !new Calm(scene).isAround(move)
        || move.needs("passive") && !wording.isPassive()
        || move.needs("state") && ends.sender().country().isEmpty()
        || isRequest(wording, loads)
        || isFired(move, loads)
        || isGivenUp(clause)
        || isToll(clause)) {
      return Optional.empty();
    }
    boolean known = last.isPresent() && loads.stream().anyMatch(load -> load.actor().isPresent());
    if (!known && !new Concern(scene).isMet(wording, loads, ends)) {
      return Optional.empty();
    }
    Told told = told(wording, stage.get(), loads, ends);
    return Optional.of(new Circumstances(scene).movement(wording, told, ends));
  }

  /** {@code "Shells landed in the town"}: nobody sent for them. */
  private static boolean isFired(Move move, List<Load> loads) {
    return move.type() == DeploymentType.ARRIVAL
        && loads.stream().allMatch(load -> load.item() == Item.AMMUNITION);
  }

  /** {@code "Three rebels surrendered, handing over two pistols"}: no gift. */
  private boolean isGivenUp(Clause clause) {
    return scene
        .syntax()
        .before(clause)
        .flatMap(before -> scene.labels().at(before.verb().main(), "verbs"))
        .filter(verb -> verb.entry().is("sub", SubEventType.SURRENDER.code()))
        .isPresent();
  }

  /** {@code "put the toll at six soldiers dead"}: sent nowhere. */
  private boolean isToll(Clause clause) {
    return scene.labels().has(clause.verb().main(), "tallying")
        && clause.objects().stream().anyMatch(group -> scene.labels().has(group.head(), "totals"));
  }

  private static boolean isCounted(List<Load> loads) {
    return loads.stream().anyMatch(load -> load.count().point().isPresent());
  }

  /** {@code "joined the mission"}; not {@code "joined the Tory opposition"}. */
  private boolean isJoined(Wording wording) {
    List<NounGroup> objects = wording.clause().objects();
    return objects.isEmpty()
        || Stream.of("strengths", "units", "roles", "courses", "groups")
            .anyMatch(kind -> !scene.labels().within(objects.get(0).whole(), kind).isEmpty())
        || !Mentions.within(scene.mentions().actors(), objects.get(0).whole()).isEmpty();
  }

  /** {@code "asked for the troops to be pulled out"}: the verb behind tells what they do. */
  private boolean isRequest(Wording wording, List<Load> loads) {
    return wording.move().phase() == Phase.PLANNED
        && scene
            .syntax()
            .behind(wording.clause())
            .map(Clause::verb)
            .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE)
            .filter(
                verb -> loads.stream().anyMatch(load -> load.words().to() == verb.range().from()))
            .isPresent();
  }

  private boolean isDated(Wording wording) {
    return !Mentions.within(scene.mentions().dates(), wording.clause().range()).isEmpty()
        && wording.clause().phrase("under").isEmpty();
  }

  /** {@code "six specially trained dogs"}: no verb of its own. */
  private boolean isAttribute(Clause clause) {
    TokenRange verb = clause.verb().range();
    boolean bare = verb.length() == 1 && verb.from() > scene.tokens().from();
    return bare
        && scene.document().tag(verb.from() - 1) == Tag.ADV
        && scene.norm(verb.from() - 1).endsWith("ly")
        && verb.to() < scene.tokens().to()
        && (Tally.isNominal(scene.document().tag(verb.to()))
            || scene.labels().at(verb.to(), "items").isPresent());
  }

  private Told told(Wording wording, Stage stage, List<Load> loads, Ends ends) {
    Move move = wording.move();
    if (move.typeOfState().isPresent() && isState(wording) && stage.isReal()) {
      Stage now = new Stage(Phase.ONGOING, stage.factuality());
      return new Told(move.typeOfState().get(), now, Flow.STOCK, loads);
    }
    DeploymentType type = type(wording, loads, ends);
    return new Told(type, stage, type == move.type() ? move.flow() : flow(type), loads);
  }

  /** {@code "are deployed"}, not {@code "are being deployed"}. */
  private boolean isState(Wording wording) {
    TokenRange verb = wording.clause().verb().range();
    String first = scene.norm(verb.from());
    return wording.isPassive()
        && (first.equals("is") || first.equals("are"))
        && !scene.norm(wording.clause().verb().main() - 1).equals("being");
  }

  private Ends ends(Wording wording) {
    Sides sides = new Sides(scene);
    Optional<Clause> request = request(wording.clause());
    Side asked = request.map(one -> asked(sides, one)).orElse(Side.NOBODY);
    if (asked.isNamed() && !request.get().subject().isEmpty()) {
      return new Routes(scene).of(wording, asked, sides.side(request.get().subject().get(0)));
    }
    Side sender = sides.of(wording, "sender");
    boolean owned = !sender.isNamed() && Haul.itemIsSubject(wording);
    return new Routes(scene)
        .of(wording, owned ? sides.owner(wording.before()) : sender, sides.of(wording, "receiver"));
  }

  /** {@code "Bangui appealed to Moscow to send …"}: the clause that asks. */
  private Optional<Clause> request(Clause clause) {
    return clause.verb().form() == VerbGroup.Form.INFINITIVE
        ? scene.syntax().before(clause).filter(this::isWish)
        : Optional.empty();
  }

  private boolean isWish(Clause clause) {
    return scene
        .labels()
        .at(clause.verb().main(), "stages")
        .filter(label -> label.entry().is("truth", "possible"))
        .isPresent();
  }

  private static Side asked(Sides sides, Clause request) {
    List<NounGroup> groups =
        request.objects().isEmpty()
            ? request.phrase("to").map(Phrase::groups).orElse(List.of())
            : request.objects();
    return groups.isEmpty() ? Side.NOBODY : sides.side(groups.get(0));
  }

  private DeploymentType type(Wording wording, List<Load> loads, Ends ends) {
    boolean course =
        wording.move().type() == DeploymentType.EXERCISE
            && !hasCourse(wording, "exercise")
            && hasCourse(wording, "course");
    return course ? DeploymentType.TRAINING : type(wording.move(), loads, ends);
  }

  private static DeploymentType type(Move move, List<Load> loads, Ends ends) {
    boolean people = loads.stream().anyMatch(load -> load.actor().isPresent());
    if (people && move.typeOfPeople().isPresent()) {
      return move.typeOfPeople().get();
    }
    boolean bound = ends.destination().isPresent() && move.typeOfBound().isPresent();
    return bound ? move.typeOfBound().get() : move.type();
  }

  private static Flow flow(DeploymentType type) {
    return switch (type) {
      case ARRIVAL, DISPATCH, CONTRIBUTION, ROTATION, TRANSFER -> Flow.IN;
      case WITHDRAWAL -> Flow.OUT;
      case STATIONING -> Flow.STOCK;
      case REDEPLOYMENT, TRAINING, EXERCISE, ORDER, PLEDGE, BASE -> Flow.NONE;
    };
  }

  private boolean isComplete(Move move, Wording wording, List<Load> loads) {
    boolean free = move.needs("exercise") || move.needs("base") || move.needs("strength");
    boolean counted = isCounted(loads);
    boolean numbered =
        loads.stream()
            .anyMatch(load -> load.count().point().isPresent() && !load.count().equals(Count.ONE));
    return (free || !loads.isEmpty())
        && (!move.needs("counted") || counted || isTheLast(loads) || isArmyGone(wording, loads))
        && (!move.needs("number") || numbered)
        && (!move.needs("event") || hasEvent(wording))
        && Stream.of("course", "exercise", "base")
            .allMatch(kind -> !move.needs(kind) || hasCourse(wording, kind))
        && (!move.needs("strength") || new Strength(scene).isChanged(wording));
  }

  /** {@code "The last Burundian soldiers left"}: how many does not matter. */
  private boolean isTheLast(List<Load> loads) {
    return loads.stream()
        .filter(load -> load.item() == Item.PERSONNEL || load.item() == Item.UNIT)
        .mapToInt(load -> load.words().from())
        .anyMatch(
            from ->
                scene.labels().has(from, "final_parts")
                    || from > scene.tokens().from() && scene.labels().has(from - 1, "final_parts"));
  }

  /** {@code "Romanian troops left Afghanistan"}: all of them, or many; not a town. */
  private boolean isArmyGone(Wording wording, List<Load> loads) {
    return wording.clause().objects().stream()
            .flatMap(object -> new Routes(scene).places(object.range()).stream())
            .anyMatch(place -> place.place().filter(Place::isCountry).isPresent())
        && loads.stream()
            .flatMap(load -> load.actor().stream())
            .anyMatch(
                actor ->
                    actor.plural()
                        && actor.actor().sector() == Sector.MIL
                        && actor.actor().country().isPresent());
  }

  private boolean hasEvent(Wording wording) {
    return hasCourse(wording, "course") || hasCourse(wording, "exercise");
  }

  private boolean hasCourse(Wording wording, String kind) {
    return scene.labels().within(wording.all(), "courses").stream()
        .anyMatch(course -> course.entry().is("kind", kind));
  }
}
