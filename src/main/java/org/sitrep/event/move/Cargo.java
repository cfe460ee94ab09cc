package org.sitrep.event.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Item;
import org.sitrep.code.Sector;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/** Finds who and what moves within a stretch of words: forces, specialists, animals and things. */
final class Cargo {
  /** Words from "of" to what is counted by the piece. */
  private static final int PIECES = 7;

  private final Scene scene;
  private final Tally tally;
  private final Goods goods;

  Cargo(Scene scene) {
    this.scene = scene;
    this.tally = new Tally(scene);
    this.goods = new Goods(scene);
  }

  /** Animals and things. */
  List<Load> things(TokenRange range) {
    return goods.things(range);
  }

  /** {@code "€2 m"}. */
  List<Load> money(TokenRange range) {
    return goods.money(range);
  }

  /** Soldiers, police, sappers, peacekeepers, specialists and their units. */
  List<Load> people(TokenRange range) {
    List<Load> loads = new ArrayList<>();
    for (ActorMention actor : Mentions.within(scene.mentions().actors(), range)) {
      if (isForce(actor) && !isNamedOne(actor) && !isOfThings(actor)) {
        loads.add(person(actor));
      }
    }
    return loads;
  }

  /** {@code "15 units of the Stinger missiles"}, {@code "a convoy of 40 trucks"}: no unit. */
  private boolean isOfThings(ActorMention actor) {
    int of = actor.head() + 1;
    int end = Math.min(of + PIECES, scene.tokens().to());
    return of + 1 < end
        && scene.norm(of).equals("of")
        && (scene.labels().has(actor.head(), "measures")
            || scene.labels().has(actor.head(), "packages"))
        && !scene.labels().within(new TokenRange(of, end), "items").isEmpty();
  }

  /** Armed forces and armed groups by their names: {@code "the Malian army"}. */
  List<Load> armies(TokenRange range) {
    return Mentions.within(scene.mentions().actors(), range).stream()
        .filter(actor -> isArmed(actor.actor().sector()))
        .filter(actor -> actor.actor().kind() != ActorKind.PEOPLE && !isOfThings(actor))
        .map(
            actor ->
                new Load(
                    Item.PERSONNEL,
                    actor.actor().name(),
                    Count.UNSTATED,
                    actor.range(),
                    Optional.of(actor)))
        .toList();
  }

  private static boolean isArmed(Sector sector) {
    return sector == Sector.MIL || sector == Sector.REB;
  }

  /** {@code "financial officer Bruce Misamore"}: one person, and who, is no deployment. */
  private boolean isNamedOne(ActorMention actor) {
    return !actor.plural()
        && scene.labels().within(actor.range(), "units").isEmpty()
        && tally.of(actor.range(), false).count().equals(Count.UNSTATED);
  }

  /** Forces, and whoever else is counted: {@code "Eighty volunteers"}. */
  List<Load> anyone(TokenRange range) {
    List<Load> loads = new ArrayList<>();
    for (ActorMention actor : Mentions.within(scene.mentions().actors(), range)) {
      boolean counted = isForDemining() && tally.number(actor.range()).isPresent();
      if (isForce(actor) || counted && actor.actor().kind() == ActorKind.PEOPLE) {
        loads.add(person(actor));
      }
    }
    return loads;
  }

  /** Whoever is counted: {@code "three mechanics"}. */
  List<Load> counted(TokenRange range) {
    return Mentions.within(scene.mentions().actors(), range).stream()
        .filter(actor -> actor.actor().kind() == ActorKind.PEOPLE)
        .filter(actor -> isForce(actor) || tally.number(actor.range()).isPresent())
        .map(this::person)
        .toList();
  }

  /** Units that are firms elsewhere: {@code "Two companies were deployed"}. */
  List<Load> companies(TokenRange range) {
    return scene.labels().within(range, "companies").stream()
        .map(this::company)
        .filter(load -> load.count().point().isPresent())
        .toList();
  }

  private Load company(Label label) {
    Tally.Counted counted = tally.of(label.range(), label.form() % 2 == 1);
    return new Load(
            Item.UNIT, label.entry().id(), counted.count(), counted.words(), Optional.empty())
        .withKind(Optional.empty(), label.entry().get("size"));
  }

  /** Chess is taught too: others than forces count only where the sentence says what for. */
  private boolean isForDemining() {
    return !scene.labels().within(scene.tokens(), "purposes").isEmpty();
  }

  /** People with the animals and things they come with, in order of the text. */
  List<Load> together(List<Load> people, List<Load> things) {
    List<Load> loads = new ArrayList<>(people);
    things.stream()
        .filter(thing -> people.stream().noneMatch(one -> one.words().overlaps(thing.words())))
        .forEach(loads::add);
    loads.sort(Comparator.comparing(Load::words));
    return loads;
  }

  private Load person(ActorMention actor) {
    Optional<Load> company = company(actor);
    return company.isPresent() ? company.get() : member(actor);
  }

  /** {@code "a company of Danish sappers"}. */
  private Optional<Load> company(ActorMention actor) {
    int of = actor.range().from() - 1;
    return of > scene.tokens().from() && scene.norm(of).equals("of")
        ? scene.labels().over(of - 1, "companies").map(this::company).map(load -> load.of(actor))
        : Optional.empty();
  }

  private Load member(ActorMention actor) {
    Optional<Label> unit = unit(actor);
    Tally.Counted counted = tally.of(actor.range(), actor.plural());
    boolean isUnit =
        unit.isPresent()
            && !isStrong(actor, unit.get().range())
            && !isOfPeople(actor, unit.get(), counted.count());
    boolean one = isUnit && unit.get().form() % 2 == 0 && counted.count().equals(Count.UNSTATED);
    return new Load(
            isUnit ? Item.UNIT : Item.PERSONNEL,
            category(actor),
            one ? Count.ONE : counted.count(),
            counted.words(),
            Optional.of(actor))
        .withKind(Optional.empty(), unit.flatMap(label -> label.entry().get("size")));
  }

  /** {@code "the first contingent of Japanese engineers"}: people, how many is not said. */
  private static boolean isOfPeople(ActorMention actor, Label unit, Count count) {
    return actor.range().contains(unit.range())
        && actor.head() >= unit.range().to()
        && count.point().isEmpty();
  }

  /** The unit counted: {@code "platoons"} in {@code "Three platoons of riot police"}. */
  private Optional<Label> unit(ActorMention actor) {
    return scene
        .labels()
        .over(actor.head(), "units")
        .or(
            () ->
                scene.labels().within(actor.range(), "units").stream()
                    .filter(label -> label.entry().get("weak").isEmpty())
                    .filter(label -> scene.norm(label.range().to()).equals("of"))
                    .findFirst());
  }

  /** {@code "a 12-member team"}, {@code "a team of 27"}: people are counted, not teams. */
  private boolean isStrong(ActorMention actor, TokenRange unit) {
    return tally
        .number(actor.range())
        .filter(
            count ->
                count.rule().contains("member")
                    || count.range().from() >= unit.to()
                    || scene.norm(count.range().to()).equals("of"))
        .isPresent();
  }

  private boolean isForce(ActorMention actor) {
    boolean someone =
        actor.actor().kind() == ActorKind.PEOPLE
            || actor.actor().kind() == ActorKind.GROUP
            || scene.labels().has(actor.head(), "units");
    boolean listed = role(actor).flatMap(label -> label.entry().get("item")).isPresent();
    return listed
        || someone
            && switch (actor.victim()) {
              case MILITARY, POLICE, DEMINER, PEACEKEEPER, AID_WORKER, MILITANT ->
                  scene.labels().has(actor.head(), "roles")
                      || scene.labels().has(actor.head(), "units");
              default -> false;
            };
  }

  private Optional<Label> role(ActorMention actor) {
    return scene.labels().over(actor.head(), "roles");
  }

  /** What they are called; a unit of an army is a unit, not the army. */
  private String category(ActorMention actor) {
    Optional<String> unit =
        actor.actor().kind() == ActorKind.STATE
            ? scene.labels().over(actor.head(), "units").map(label -> label.entry().id())
            : Optional.empty();
    return role(actor)
        .map(label -> label.entry().get("item").orElse(label.entry().id()))
        .or(() -> unit)
        .orElse(actor.actor().name());
  }
}
