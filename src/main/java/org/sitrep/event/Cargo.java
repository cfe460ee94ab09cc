package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Code;
import org.sitrep.code.Item;
import org.sitrep.code.Sector;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/** Finds who and what moves within a stretch of words: forces, specialists, animals and things. */
final class Cargo {
  /**
   * A number this many words before a noun may still count it: {@code "10 specially trained mine
   * detecting dogs"}.
   */
  private static final int REACH = 4;

  private final Scene scene;

  Cargo(Scene scene) {
    this.scene = scene;
  }

  /** Animals and things. */
  List<Load> things(TokenRange range) {
    List<Load> loads = new ArrayList<>();
    for (Label label : scene.labels().within(range, "items")) {
      Item item =
          label.entry().get("item").flatMap(code -> Code.find(Item.class, code)).orElseThrow();
      String category = label.entry().get("category").orElse(label.entry().id());
      boolean plural = label.form() % 2 == 1;
      boolean inside = loads.stream().anyMatch(other -> other.words().contains(label.range()));
      if (!inside) {
        loads.add(load(item, category, label.range(), plural, Optional.empty()));
      }
    }
    return loads;
  }

  /** Soldiers, police, sappers, peacekeepers, specialists and their units. */
  List<Load> people(TokenRange range) {
    List<Load> loads = new ArrayList<>();
    for (ActorMention actor : Mentions.within(scene.mentions().actors(), range)) {
      if (isForce(actor)) {
        boolean unit = scene.labels().has(actor.head(), "units");
        loads.add(
            load(
                unit && !isStrong(actor) ? Item.UNIT : Item.PERSONNEL,
                category(actor),
                actor.range(),
                actor.plural(),
                Optional.of(actor)));
      }
    }
    return loads;
  }

  /** {@code "a 12-member team"}, {@code "a team of 27"}: people are counted, not teams. */
  private boolean isStrong(ActorMention actor) {
    return countBefore(actor.range()).filter(count -> count.rule().contains("member")).isPresent();
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

  private String category(ActorMention actor) {
    return role(actor)
        .map(label -> label.entry().get("item").orElse(label.entry().id()))
        .orElse(actor.actor().name());
  }

  private Load load(
      Item item, String category, TokenRange noun, boolean plural, Optional<ActorMention> actor) {
    Optional<CountMention> count = countBefore(noun);
    Count number =
        count
            .map(CountMention::count)
            .orElse(plural || !hasArticle(noun) ? Count.UNSTATED : Count.ONE);
    TokenRange words = count.map(found -> found.range().union(noun)).orElse(noun);
    return new Load(item, category, number, words, actor);
  }

  private boolean hasArticle(TokenRange noun) {
    int before = noun.from() - 1;
    return before >= scene.tokens().from()
        && (scene.norm(before).equals("a") || scene.norm(before).equals("an"));
  }

  private Optional<CountMention> countBefore(TokenRange noun) {
    int from = Math.max(scene.tokens().from(), noun.from() - REACH);
    Optional<CountMention> found = Optional.empty();
    for (CountMention count :
        Mentions.within(scene.mentions().counts(), new TokenRange(from, noun.to()))) {
      boolean inside = count.range().from() >= noun.from();
      if (count.kind() == CountMention.Kind.CARDINAL
          && (inside || isFree(count.range().to(), noun.from()))) {
        found = Optional.of(count);
      }
    }
    return found;
  }

  private boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.document().token(i).isPunctuation()
          || scene.norm(i).equals("and")
          || scene.labels().has(i, "items")) {
        return false;
      }
    }
    return true;
  }

  /** The first state, ministry, army or body within a stretch of words. */
  Optional<ActorMention> party(TokenRange range) {
    return Mentions.within(scene.mentions().actors(), range).stream()
        .filter(
            actor ->
                actor.actor().kind() != ActorKind.PEOPLE || actor.actor().sector() == Sector.GOV)
        .findFirst();
  }
}
