package org.sitrep.event.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.ActorKind;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Actor;

/**
 * Tells whose a house, post or convoy is that is attacked: a {@code "police station"} is the
 * police's, a {@code "Hezbollah position"} Hezbollah's.
 */
public final class Premises {
  /** Rule of what is named as such, for nobody is told to hold it. */
  public static final String THING = "thing";

  private static final String OWNER = "premises";

  /** Prepositions that lead what something went off at or in. */
  private static final String[] AT = {
    "at", "in", "inside", "outside", "under", "against", "on", "in-front-of"
  };

  private final Scene scene;

  public Premises(Scene scene) {
    this.scene = scene;
  }

  /**
   * {@code "A bomb exploded outside a bank"}: whose place something went off at; a village is only
   * where it did.
   */
  public List<Involved> struck(Clause clause) {
    return clause.phrases().stream()
        .filter(phrase -> phrase.isLedBy(AT))
        .flatMap(phrase -> phrase.groups().stream())
        .filter(group -> !isGround(group))
        .flatMap(group -> holder(group).stream())
        .map(party -> Involved.inferred(ActorRole.TARGET, party))
        .toList();
  }

  private boolean isGround(NounGroup group) {
    return scene
        .labels()
        .over(group.head(), "premises")
        .filter(label -> label.entry().is("ground"))
        .isPresent();
  }

  /** Who holds the places and vehicles of some noun groups; nobody where none tells. */
  public List<Involved> targets(List<NounGroup> groups) {
    return groups.stream()
        .flatMap(group -> holder(group).stream())
        .map(party -> Involved.inferred(ActorRole.TARGET, party))
        .toList();
  }

  /**
   * {@code "The blast destroyed three vehicles"}: whose the things are, else the things as such.
   */
  public List<Involved> damaged(List<NounGroup> groups) {
    return groups.stream()
        .filter(group -> !scene.isNone(group))
        .flatMap(group -> damaged(group).stream())
        .map(party -> Involved.inferred(ActorRole.TARGET, party))
        .toList();
  }

  private List<Party> damaged(NounGroup group) {
    List<Party> held = holder(group);
    if (!held.isEmpty()) {
      return held;
    }
    Optional<Label> label = scene.labels().over(group.head(), "premises");
    return label.isEmpty()
        ? group.complement().map(this::damaged).orElse(List.of())
        : label.filter(word -> !isKnown(group)).flatMap(this::thing).stream().toList();
  }

  /** {@code "destroying the building"}: one told before. */
  private boolean isKnown(NounGroup group) {
    return scene.isPointedAt(group)
        && group.complement().isEmpty()
        && group.head() == group.range().from() + 1;
  }

  /** {@code "vehicles"}: whoever drives them. */
  private Optional<Party> thing(Label label) {
    return label
        .entry()
        .get("name")
        .filter(name -> !label.entry().is("ground"))
        .map(name -> actor(name, Sector.UNK))
        .map(actor -> party(label.range(), actor, Victim.UNKNOWN, THING));
  }

  private List<Party> holder(NounGroup group) {
    Optional<Label> label = scene.labels().over(group.head(), "premises");
    if (label.isEmpty()) {
      boolean part = Mentions.over(scene.mentions().actors(), group.head()).isEmpty();
      return group.complement().filter(whole -> part).map(this::whole).orElse(List.of());
    }
    return Stream.concat(
            named(label.get()).or(() -> beside(group)).stream(),
            label.get().entry().is("ground") ? Stream.empty() : resident(group).stream())
        .toList();
  }

  /** {@code "the front of the Ministry of Labour"}: the ministry. */
  private List<Party> whole(NounGroup group) {
    List<Party> held = holder(group);
    return held.isEmpty()
        ? Mentions.over(scene.mentions().actors(), group.head())
            .filter(owner -> owner.actor().kind() != ActorKind.PEOPLE)
            .map(Party::of)
            .stream()
            .toList()
        : held;
  }

  /** {@code "the home of Senator Perez"}, {@code "the judge's house"}: they are meant, too. */
  private Optional<Party> resident(NounGroup house) {
    Optional<ActorMention> owner =
        scene.isGenitive(house.head() - 1)
            ? Mentions.over(scene.mentions().actors(), house.head() - 2)
            : house
                .complement()
                .flatMap(person -> Mentions.over(scene.mentions().actors(), person.head()));
    return owner
        .filter(person -> !person.isBody())
        .filter(person -> !person.plural() || person.victim() != Victim.UNKNOWN)
        .map(Party::of);
  }

  /** {@code "police station"}, {@code "barracks"}: the word itself tells. */
  private Optional<Party> named(Label label) {
    Optional<Sector> sector = label.entry().code("sector", Sector.class);
    return sector.map(
        found ->
            party(
                label.range(),
                actor(label.entry().get("name").orElseThrow(), found),
                label.entry().code("victim", Victim.class).orElseThrow(),
                OWNER));
  }

  private static Actor actor(String name, Sector sector) {
    return new Actor(name, Optional.empty(), sector, ActorKind.PEOPLE, Optional.empty());
  }

  private static Party party(TokenRange words, Actor actor, Victim victim, String rule) {
    boolean plural = actor.kind() == ActorKind.PEOPLE;
    return Party.of(
        new ActorMention(words, words.last(), actor, victim, Optional.empty(), plural, rule));
  }

  /** {@code "a Hezbollah position"}, {@code "a camp of the rebels"}. */
  private Optional<Party> beside(NounGroup group) {
    List<ActorMention> inside = Mentions.within(scene.mentions().actors(), group.range());
    Optional<ActorMention> owner =
        inside.isEmpty()
            ? group
                .complement()
                .flatMap(
                    of ->
                        Mentions.within(scene.mentions().actors(), of.range()).stream().findFirst())
            : Optional.of(inside.get(inside.size() - 1));
    return owner
        .map(Party::of)
        .or(() -> group.complement().flatMap(this::unknown))
        .or(() -> group.complement().flatMap(this::body))
        .or(() -> called(group));
  }

  /** {@code "the Sintraco building"}: by a name before it that is no place. */
  private Optional<Party> called(NounGroup group) {
    TokenRange before = group.range().before(group.head());
    boolean name =
        group.head() > group.range().from()
            && scene.document().token(group.head() - 1).isCapitalised()
            && scene.document().tag(group.head() - 1) == Tag.PROPN
            && Mentions.within(scene.mentions().places(), before).isEmpty()
            && Mentions.within(scene.mentions().dates(), before).isEmpty();
    return name ? Optional.of(body(group.range())) : Optional.empty();
  }

  /** {@code "the offices of El Faro"}: a body by its name alone, unless a place is so called. */
  private Optional<Party> unknown(NounGroup name) {
    TokenRange words = name.range();
    boolean capital =
        scene.document().token(name.head()).isCapitalised()
            && Mentions.within(scene.mentions().places(), words).isEmpty()
            && Mentions.within(scene.mentions().dates(), words).isEmpty();
    if (!capital) {
      return Optional.empty();
    }
    return Optional.of(body(words));
  }

  /** {@code "the offices of a union"}: a body by the noun that others have for a name. */
  private Optional<Party> body(NounGroup noun) {
    return scene
        .labels()
        .at(noun.head(), "orgnouns")
        .flatMap(label -> label.entry().code("sector", Sector.class))
        .map(
            sector ->
                party(
                    TokenRange.of(noun.head()),
                    actor(scene.norm(noun.head()), sector),
                    Victim.UNKNOWN,
                    OWNER));
  }

  /** A body by the capitals of its name. */
  private Party body(TokenRange words) {
    int from = words.from();
    while (!scene.document().token(from).isCapitalised()) {
      from++;
    }
    TokenRange shown = new TokenRange(from, words.to());
    return party(
        shown,
        new Actor(
            scene.document().line(shown),
            Optional.empty(),
            Sector.UNK,
            ActorKind.ORGANIZATION,
            Optional.empty()),
        Victim.UNKNOWN,
        OWNER);
  }
}
