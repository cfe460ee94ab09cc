package org.sitrep.event.people;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Demographic;
import org.sitrep.code.Victim;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads one noun group as people and how many they are: {@code "at least 12 soldiers"} is 12 or
 * more military, {@code "a shepherd"} one civilian, {@code "two of the sappers"} two. Things and
 * animals are nobody.
 */
final class PartyReader {
  private final Scene scene;
  private final Strangers strangers;

  PartyReader(Scene scene, Strangers strangers) {
    this.scene = scene;
    this.strangers = strangers;
  }

  /** The people a group names; several where numbers or names within it tell them apart. */
  List<Party> read(NounGroup group) {
    Optional<CountMention> count = scene.cardinal(group.range());
    if (strangers.isAged(group)) {
      return List.of(strangers.civilians(group, Optional.empty(), Count.ONE));
    }
    if (count.isEmpty() && hasOtherNumber(group)) {
      return share(group);
    }
    if (isNoOne(group)) {
      return List.of(nobody(group));
    }
    Optional<NounGroup> number = group.complement().filter(this::isBareNumber);
    Optional<ActorMention> several = actor(group).filter(ActorMention::plural);
    if (number.isPresent() && several.isPresent()) {
      // "its crew of four"; not "a father of four"
      return List.of(party(group, scene.cardinal(number.get().range()), several.get()));
    }
    if (group.complement().isPresent() && isMeasure(group) && !isOneMember(group)) {
      return inner(group, count);
    }
    if (isLife(group)) {
      boolean theirs = scene.norm(group.head()).equals("throats");
      Count many = theirs ? Count.SOME : Count.ONE;
      return List.of(Party.counted(group.whole(), group.range(), many).asElided(true));
    }
    return owner(group).map(this::read).orElseGet(() -> readHead(group, count));
  }

  /** Who the head of a group says they are, where it is a noun, a pronoun or a number. */
  private List<Party> readHead(NounGroup group, Optional<CountMention> count) {
    Optional<Label> kin = scene.labels().at(group.head(), "kin");
    if (kin.isPresent()) {
      return List.of(kin(group, kin.get(), count));
    }
    Optional<ActorMention> actor = actor(group);
    if (actor.isPresent()) {
      return List.of(party(group, count, actor.get()));
    }
    if (scene.norm(group.head()).equals("another")) {
      return List.of(another(group));
    }
    if (isPronoun(group.head()) && count.isEmpty()) {
      return pronoun(group);
    }
    if (count.isPresent() && isElided(group, count.get())) {
      return List.of(elided(group, count.get()));
    }
    return strangers.read(group, count);
  }

  /** {@code "took her life"}, {@code "found his body"}: the person whose it was. */
  private boolean isLife(NounGroup group) {
    String head = scene.norm(group.head());
    return (head.equals("life")
            || head.equals("body")
            || head.equals("corpse")
            || head.startsWith("throat")
            || scene.labels().has(group.head(), "body_parts"))
        && scene.isOwned(group);
  }

  /**
   * {@code "claimed one man's life"}, {@code "tore off the arm of a guard"}: the man, the guard.
   */
  private Optional<NounGroup> owner(NounGroup group) {
    boolean part =
        scene.norm(group.head()).equals("throat") || scene.labels().has(group.head(), "body_parts");
    if (part && group.complement().isPresent()) {
      return group.complement();
    }
    int genitive = group.head() - 1;
    boolean owned =
        genitive > group.range().from()
            && (part || scene.norm(group.head()).equals("life"))
            && scene.isGenitive(genitive);
    return owned
        ? Optional.of(new NounGroup(group.range().before(genitive), genitive - 1, Optional.empty()))
        : Optional.empty();
  }

  /** {@code "a member of the board"}: one, whatever the board is. */
  private boolean isOneMember(NounGroup group) {
    return scene.norm(group.head()).equals("member") && actor(group).isPresent();
  }

  private boolean isNoOne(NounGroup group) {
    return scene.norm(group.head()).equals("one") && scene.norm(group.range().from()).equals("no");
  }

  private static Party nobody(NounGroup group) {
    return Party.counted(group.whole(), group.range(), Count.NONE).asElided(false);
  }

  /** {@code "half of the 40 men"}; {@code "a third"} behind people told before is one more. */
  private List<Party> share(NounGroup group) {
    CountMention number = Mentions.over(scene.mentions().counts(), group.head()).orElseThrow();
    if (number.kind() == CountMention.Kind.ORDINAL && group.complement().isPresent()) {
      return oneOf(group);
    }
    if (number.kind() == CountMention.Kind.ORDINAL) {
      boolean oneMore = scene.document().tag(group.range().from()) == Tag.DET;
      return oneMore && group.complement().isEmpty() && !scene.isPointedAt(group)
          ? List.of(another(group))
          : List.of();
    }
    boolean part =
        number.kind() == CountMention.Kind.FRACTION || number.kind() == CountMention.Kind.PERCENT;
    OptionalLong share = number.count().point();
    if (!part || share.isEmpty() || group.complement().isEmpty()) {
      return List.of();
    }
    List<Party> whole = read(group.complement().get());
    if (whole.size() != 1 || !whole.get(0).isNumbered()) {
      return List.of();
    }
    long many = Math.round(whole.get(0).count().point().orElse(0) * share.getAsLong() / 100.0);
    return List.of(whole.get(0).within(group.whole()).withCount(Count.about(many)));
  }

  /** {@code "the second of the two guards"}. */
  private List<Party> oneOf(NounGroup group) {
    return read(group.complement().orElseThrow()).stream()
        .filter(people -> people.isNumbered() && people.definite())
        .limit(1)
        .map(people -> people.within(group.whole()).withCount(Count.ONE))
        .toList();
  }

  /** {@code "another was injured"}, {@code "a third died"}: one more like those before. */
  private static Party another(NounGroup group) {
    return Party.counted(group.whole(), group.range(), Count.ONE).asElided(false);
  }

  /**
   * {@code "two of the soldiers"}, {@code "a group of soldiers"}, {@code "dozens of people"},
   * {@code "members of …"}.
   */
  private boolean isMeasure(NounGroup group) {
    return isBareNumber(group)
        || scene.labels().has(group.head(), "collectives")
        || scene.labels().has(group.head(), "units");
  }

  /** {@code "two of our men"}: of whom the speaker has. */
  private boolean isOwn(NounGroup people, Party party) {
    return party.demographic().filter(Demographic.MAN::equals).isPresent()
        && !scene.labels().within(people.range(), "possessives").isEmpty();
  }

  private boolean isBareNumber(NounGroup group) {
    return scene.cardinal(group.range()).filter(count -> isElided(group, count)).isPresent();
  }

  private List<Party> inner(NounGroup group, Optional<CountMention> count) {
    NounGroup complement = group.complement().orElseThrow();
    List<Party> people = read(complement);
    if (people.isEmpty()) {
      return actor(group).map(actor -> List.of(party(group, count, actor))).orElse(List.of());
    }
    Optional<ActorMention> parent = actor(group).filter(who -> !who.plural());
    if (parent.isPresent() && count.isEmpty() && people.get(0).elided()) {
      // "a father of three": one, however many children he has.
      return List.of(party(group, count, parent.get()));
    }
    Optional<Label> kin = scene.labels().at(group.head(), "kin");
    if (kin.isPresent() && people.get(0).elided()) {
      // "a family of five": how many they are, not who they belong to.
      return List.of(kin(group, kin.get(), scene.cardinal(complement.range())));
    }
    Party first = people.get(0);
    Party party =
        isOwn(complement, first) ? first.withVictim(Victim.UNKNOWN, first.actor()) : first;
    // "the body of a farmer": he, not some of him
    boolean same =
        scene.cardinal(complement.range()).isPresent()
            || scene.norm(group.head()).equals("life")
            || scene.labels().has(group.head(), "bodies");
    Count number = count.map(CountMention::count).orElse(same ? party.count() : Count.SOME);
    TokenRange countWords = count.map(CountMention::range).orElse(party.countWords());
    // "four of them": some of people told before.
    boolean partOfKnown = count.isPresent() && party.definite();
    return List.of(
        new Party(
            group.whole(),
            countWords,
            number,
            party.victim(),
            party.demographic(),
            party.actor(),
            partOfKnown,
            party.elided()));
  }

  /** {@code "a couple"}, {@code "a family of five"}. */
  private Party kin(NounGroup group, Label kin, Optional<CountMention> count) {
    Count implied =
        kin.entry().get("size").map(size -> Count.exact(Long.parseLong(size))).orElse(Count.SOME);
    return strangers.civilians(group, count, implied);
  }

  private Party party(NounGroup group, Optional<CountMention> count, ActorMention who) {
    Count number = count.map(CountMention::count).orElseGet(() -> implied(group, who.plural()));
    return new Party(
        group.whole(),
        count.map(CountMention::range).orElse(group.range()),
        number,
        who.victim(),
        who.demographic(),
        Optional.of(who),
        scene.isDefinite(group),
        false);
  }

  private Count implied(NounGroup group, boolean plural) {
    String first = scene.norm(group.range().from());
    if (first.equals("no") || first.equals("neither")) {
      return Count.NONE;
    }
    boolean single = first.equals("a") || first.equals("an");
    if (!plural || single && scene.labels().has(group.head(), "uncounted")) {
      return Count.ONE;
    }
    return first.equals("both") ? Count.exact(2) : Count.SOME;
  }

  private Optional<ActorMention> actor(NounGroup group) {
    List<ActorMention> inside = Mentions.within(scene.mentions().actors(), group.range());
    Optional<ActorMention> atHead =
        inside.stream().filter(actor -> actor.range().contains(group.head())).findFirst();
    if (atHead.isPresent()) {
      return atHead;
    }
    return Mentions.over(scene.mentions().actors(), group.head());
  }

  /** {@code "34"} behind a name, {@code "a 155-mm shell"}, {@code "3 km"}: not {@code "M-19"}. */
  private boolean hasOtherNumber(NounGroup group) {
    return Mentions.over(scene.mentions().counts(), group.head())
        .filter(count -> !count.isCardinal())
        .filter(count -> Mentions.over(scene.mentions().actors(), group.head()).isEmpty())
        .isPresent();
  }

  private boolean isElided(NounGroup group, CountMention count) {
    return count.range().contains(group.head()) || scene.labels().has(group.head(), "others");
  }

  private Party elided(NounGroup group, CountMention count) {
    return Party.counted(group.whole(), count.range(), count.count())
        .asElided(scene.isDefinite(group));
  }

  private boolean isPronoun(int token) {
    return scene.document().tag(token) == Tag.PRON;
  }

  private List<Party> pronoun(NounGroup group) {
    Optional<Count> count =
        scene
            .labels()
            .at(group.head(), "pronouns")
            .flatMap(label -> label.entry().get("count"))
            .map(PartyReader::count);
    return count.stream()
        .map(
            number ->
                Party.counted(group.range(), group.range(), number).asElided(!number.isZero()))
        .toList();
  }

  private static Count count(String many) {
    return switch (many) {
      case "one" -> Count.ONE;
      case "none" -> Count.NONE;
      default -> Count.UNSTATED;
    };
  }
}
