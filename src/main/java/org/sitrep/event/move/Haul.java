package org.sitrep.event.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Item;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Finds what a verb moves, teaches or gives: its subject, its object, or whom {@code by}, {@code
 * for} and {@code with} name.
 */
final class Haul {
  private final Scene scene;
  private final Cargo cargo;

  Haul(Scene scene) {
    this.scene = scene;
    this.cargo = new Cargo(scene);
  }

  /**
   * The loads of a verb; none where it has none.
   *
   * @param last what moved in the movement told before, for {@code "five have arrived"}
   */
  List<Load> loads(Wording wording, Optional<Load> last) {
    Move move = wording.move();
    if (move.needs("base") || move.needs("strength")) {
      return List.of();
    }
    Elided elided = new Elided(scene);
    List<Load> loads = last.map(load -> elided.part(wording, load)).orElse(List.of());
    if (loads.isEmpty() && !move.needs("elided")) {
      loads = own(wording, last);
    }
    if (loads.isEmpty() && last.isPresent()) {
      loads = elided.loads(wording, last.get());
    }
    return new Portions(scene)
        .marked(withoutRoles(loads).stream().filter(load -> !load.count().isZero()).toList());
  }

  /** {@code "trained 60 women as deminers"}, {@code "as part of a force"}: sixty, no more. */
  private List<Load> withoutRoles(List<Load> loads) {
    List<Load> others = loads.stream().filter(load -> !isRole(load)).toList();
    return others.isEmpty() ? loads : others;
  }

  private boolean isRole(Load load) {
    return load.actor().filter(actor -> isBehindAs(actor.range().from())).isPresent();
  }

  private boolean isBehindAs(int start) {
    int from = scene.tokens().from();
    int before = start - 1;
    if (before > from && scene.document().tag(before) == Tag.DET) {
      before--;
    }
    return before > from
        && (scene.norm(before).equals("as")
            || scene.norm(before).equals("of") && scene.norm(before - 1).equals("part"));
  }

  private List<Load> own(Wording wording, Optional<Load> last) {
    Move move = wording.move();
    if (move.needs("student")) {
      return students(wording);
    }
    if (move.needs("trainee")) {
      return trained(wording);
    }
    if (move.type() == DeploymentType.PLEDGE) {
      return pledged(itemRange(wording), last.isPresent());
    }
    List<Load> loads = move.needs("thing") ? given(wording) : carried(wording);
    return loads.isEmpty() && move.needs("exercise") ? holders(wording) : loads;
  }

  /** {@code "2,500 soldiers held an exercise"}. */
  private List<Load> holders(Wording wording) {
    return wording.isPassive()
        ? List.of()
        : cargo.people(wording.before()).stream()
            .filter(load -> load.count().point().isPresent())
            .toList();
  }

  private TokenRange itemRange(Wording wording) {
    return itemIsSubject(wording) ? announced(wording).orElse(wording.before()) : wording.objects();
  }

  /** {@code "Norway announced | 100 missiles | to be sent"}. */
  private Optional<TokenRange> announced(Wording wording) {
    Clause clause = wording.clause();
    if (clause.verb().form() != VerbGroup.Form.INFINITIVE) {
      return Optional.empty();
    }
    return scene.syntax().before(clause).stream()
        .flatMap(before -> before.objects().stream())
        .map(NounGroup::whole)
        .filter(object -> object.to() == clause.verb().range().from())
        .findFirst();
  }

  /** True where what moves is the subject: {@code "arrived"}, {@code "were sent"}. */
  static boolean itemIsSubject(Wording wording) {
    Move move = wording.move();
    boolean passive = wording.isPassive();
    boolean intransitive =
        !passive
            && wording.clause().objects().stream().allMatch(object -> isApposed(wording, object))
            && (move.needs("force") || move.needs("trainee"));
    boolean subject =
        move.is("subject", "item") || passive && move.is("object", "item") || intransitive;
    boolean behind = move.is("with", "item") || !passive && move.is("object", "item");
    return subject && !(behind && !intransitive && !wording.clause().objects().isEmpty());
  }

  /** {@code "withdrew from Ndele town, Dar El Kouti subdivision"}. */
  private static boolean isApposed(Wording wording, NounGroup object) {
    return wording.scene().norm(object.whole().from() - 1).equals(",");
  }

  private List<Load> carried(Wording wording) {
    boolean agents =
        wording.isPassive()
            && wording.move().is("subject", "item")
            && !wording.move().is("object", "item");
    Optional<TokenRange> by = agents ? phrase(wording, "by") : Optional.empty();
    List<Load> loads = moved(wording, by.orElse(itemRange(wording)));
    if (loads.isEmpty() && wording.move().is("with", "item")) {
      return cargo.people(wording.all());
    }
    boolean companies = loads.isEmpty() && wording.move().typeOfState().isPresent();
    return companies ? cargo.companies(itemRange(wording)) : loads;
  }

  /** People, and the animals and things that come with them. */
  private List<Load> moved(Wording wording, TokenRange range) {
    List<Load> reduced = reduced(wording, range);
    if (!reduced.isEmpty()) {
      return reduced;
    }
    List<Load> people = people(wording, range);
    List<Load> things =
        Stream.concat(cargo.things(range).stream(), companions(wording, range))
            .filter(thing -> people.isEmpty() || !isCircumstance(wording, thing))
            .toList();
    return cargo.together(led(wording, people), things);
  }

  /** {@code "Fighters travelling on two trucks were spotted"}: the subject of both verbs. */
  private List<Load> reduced(Wording wording, TokenRange range) {
    Clause clause = wording.clause();
    Optional<Clause> governor = scene.syntax().before(clause);
    if (governor.isEmpty() || !range.equals(wording.before()) || !cargo.people(range).isEmpty()) {
      return List.of();
    }
    Clause before = governor.get();
    boolean dependent =
        before.verb().form() == VerbGroup.Form.GERUND
            || before.verb().form() == VerbGroup.Form.PARTICIPLE;
    boolean between =
        !before.subject().isEmpty()
            && before.subject().get(0).range().to() == before.verb().range().from()
            && !clause.subject().isEmpty()
            && clause.subject().get(0).range().from() > before.verb().range().from();
    return dependent && between ? cargo.people(before.subject().get(0).whole()) : List.of();
  }

  /** Those who move, or the army as a whole: {@code "The army has withdrawn from Kidal"}. */
  private List<Load> people(Wording wording, TokenRange range) {
    List<Load> people = cargo.people(range);
    boolean whole =
        people.isEmpty()
            && range.equals(wording.before())
            && !wording.isPassive()
            && wording.clause().verb().form() == VerbGroup.Form.FINITE
            && !Mentions.within(scene.mentions().places(), wording.all()).isEmpty();
    return whole ? cargo.armies(range) : people;
  }

  /** {@code "A convoy with 60 peacekeepers"}: the people are told, the unit holds them. */
  private static List<Load> led(Wording wording, List<Load> people) {
    Optional<TokenRange> with = phrase(wording, "with");
    boolean inside =
        with.isPresent()
            && people.stream()
                .anyMatch(
                    load -> with.get().contains(load.words()) && load.item() == Item.PERSONNEL);
    return inside
        ? people.stream()
            .filter(load -> load.item() != Item.UNIT || !load.count().equals(Count.ONE))
            .toList()
        : people;
  }

  /** {@code "together with 15 operators"}, {@code "accompanied by their trainers"}. */
  private Stream<Load> companions(Wording wording, TokenRange range) {
    for (Label label : scene.labels().within(wording.all(), "companions")) {
      if (!range.contains(label.range())) {
        TokenRange behind = new TokenRange(label.range().from(), scene.tokens().to());
        return cargo.counted(behind).stream().limit(1);
      }
    }
    return Stream.empty();
  }

  /** {@code "arrived by helicopter"}, {@code "left in trucks"}. */
  private static boolean isCircumstance(Wording wording, Load thing) {
    return thing.actor().isEmpty()
        && wording.clause().phrases().stream()
            .anyMatch(phrase -> phrase.range().contains(thing.words()) && !phrase.isLedBy("with"));
  }

  private List<Load> given(Wording wording) {
    TokenRange range = itemRange(wording);
    List<Load> things = cargo.things(range);
    List<Load> loads =
        wording.move().typeOfPeople().isPresent()
            ? cargo.together(things.isEmpty() ? cargo.people(range) : List.of(), things)
            : things;
    if (!loads.isEmpty() || wording.move().is("subject", "item") || isComing(wording)) {
      return loads;
    }
    List<Load> relative = ofRelative(wording);
    return relative.isEmpty()
        ? cargo.things(range.equals(wording.before()) ? wording.behind() : wording.before())
        : relative;
  }

  /** {@code "The jets returned"}: they flew back, and nobody gave them. */
  private static boolean isComing(Wording wording) {
    return wording.move().typeOfPeople().filter(DeploymentType.WITHDRAWAL::equals).isPresent()
        && !wording.isPassive()
        && wording.clause().objects().isEmpty();
  }

  /** {@code "the 60 vehicles the army had ordered"}: the noun right before the subject. */
  private List<Load> ofRelative(Wording wording) {
    Clause clause = wording.clause();
    if (wording.isPassive() || !clause.objects().isEmpty() || clause.subject().isEmpty()) {
      return List.of();
    }
    int subject = clause.subject().get(0).range().from();
    return scene.syntax().nounGroups().stream()
        .filter(group -> group.whole().to() == subject)
        .findFirst()
        .map(group -> cargo.things(group.whole()))
        .orElse(List.of());
  }

  /** People, things, and money where this or an earlier sentence says what it is for. */
  private List<Load> pledged(TokenRange range, boolean told) {
    boolean meant = told || !scene.labels().within(scene.tokens(), "purposes").isEmpty();
    List<Load> people = cargo.people(range);
    return cargo.together(
        meant || !people.isEmpty() ? cargo.together(people, cargo.money(range)) : people,
        cargo.things(range));
  }

  /** Who learns: the subject, whom a course is for, or by whom it was completed. */
  private List<Load> students(Wording wording) {
    TokenRange range = wording.before();
    if (wording.isPassive()) {
      range = phrase(wording, "by").or(() -> phrase(wording, "for")).orElse(range);
    }
    List<Load> animals =
        cargo.things(range).stream().filter(thing -> thing.item() == Item.ANIMAL).toList();
    List<Load> people = new ArrayList<>(cargo.together(cargo.anyone(range), animals));
    return people.isEmpty() && !wording.isPassive()
        ? phrase(wording, "for").map(cargo::anyone).orElse(List.of())
        : people;
  }

  /** Trainees, and those who train them. */
  private List<Load> trained(Wording wording) {
    TokenRange range = itemRange(wording);
    List<Load> trainees = new ArrayList<>(cargo.anyone(range));
    cargo.things(range).stream()
        .filter(thing -> thing.item() == Item.ANIMAL)
        .forEach(trainees::add);
    List<Load> all = new ArrayList<>(trainees.isEmpty() ? List.of() : trainers(wording, trainees));
    all.addAll(trainees);
    return all;
  }

  private List<Load> trainers(Wording wording, List<Load> trainees) {
    List<Load> found =
        wording.isPassive()
            ? phrase(wording, "by").map(cargo::people).orElse(List.of())
            : cargo.people(new TokenRange(wording.all().from(), wording.before().to()));
    return found.stream()
        .filter(one -> trainees.stream().noneMatch(other -> other.words().overlaps(one.words())))
        .filter(one -> one.item() == Item.PERSONNEL && !one.count().equals(Count.ONE))
        .map(one -> one.withCategory("instructor"))
        .toList();
  }

  private static Optional<TokenRange> phrase(Wording wording, String preposition) {
    return wording.clause().phrase(preposition).map(Phrase::range);
  }
}
