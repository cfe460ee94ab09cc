package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Demographic;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads noun groups as people and how many they are: {@code "at least 12 soldiers"} is 12 or more
 * military, {@code "a shepherd"} one civilian, {@code "two of the sappers"} two. Things and animals
 * are nobody.
 */
final class Parties {
  private final Scene scene;

  Parties(Scene scene) {
    this.scene = scene;
  }

  Scene scene() {
    return scene;
  }

  /** The people of every group that names some, in the order of the groups. */
  List<Party> readAll(List<NounGroup> groups) {
    List<Party> parties = new ArrayList<>();
    for (NounGroup group : groups) {
      if (isNextTo(group, parties)) {
        parties.add(joined(parties.remove(parties.size() - 1), read(group)));
      } else if (!isBracketed(group) && !isSaidOf(group, parties)) {
        parties.addAll(read(group));
      }
    }
    if (isNeither(groups)) {
      return parties.stream().map(party -> party.withCount(Count.NONE)).toList();
    }
    return isBrokenDown(parties) ? parties.subList(0, 1) : shareNoun(parties);
  }

  /** {@code "three other victims, two men and a girl"}: told again by age and sex. */
  private static boolean isBrokenDown(List<Party> parties) {
    if (parties.size() < 2 || parties.get(0).demographic().isPresent()) {
      return false;
    }
    List<Party> others = parties.subList(1, parties.size());
    long sum = others.stream().mapToLong(party -> party.count().point().orElse(0)).sum();
    return parties.get(0).count().point().orElse(0) == sum
        && sum > 1
        && others.stream().allMatch(party -> party.demographic().isPresent());
  }

  /** {@code "the bomber himself"}, {@code "14 army (SPLA) soldiers"}: one party in two groups. */
  private boolean isNextTo(NounGroup group, List<Party> before) {
    if (before.isEmpty() || scene.cardinal(group.range()).isPresent()) {
      return false;
    }
    int end = before.get(before.size() - 1).words().to();
    int first = group.range().from();
    boolean acronym =
        first == end + 3 && scene.norm(end).equals("(") && scene.norm(first - 1).equals(")");
    return end == first || acronym || first == end + 1 && scene.norm(end).equals("/");
  }

  /** The number of the first, and who the second are where they are anybody. */
  private static Party joined(Party first, List<Party> second) {
    boolean tells = second.size() == 1 && second.get(0).actor().isPresent();
    Party who = tells ? second.get(0) : first;
    boolean one = !first.isNumbered() && tells && who.count().equals(Count.ONE);
    return (one ? first.withCount(Count.ONE) : first)
        .withVictim(
            who.victim() == Victim.UNKNOWN ? first.victim() : who.victim(),
            who.actor().or(first::actor));
  }

  /** {@code "Anil (44)"}: an age. */
  private boolean isBracketed(NounGroup group) {
    return group.range().from() > scene.tokens().from()
        && scene.norm(group.range().from() - 1).equals("(")
        && scene.cardinal(group.range()).isPresent();
  }

  /**
   * {@code "a former leader, Santan Singh"}, {@code "alias Jenny"}: the name of somebody counted
   * already.
   */
  private boolean isSaidOf(NounGroup group, List<Party> before) {
    int first = group.range().from();
    if (before.isEmpty() || first == scene.tokens().from() || !isName(group.range())) {
      return false;
    }
    Party last = before.get(before.size() - 1);
    return scene.labels().has(first - 1, "aliases")
        || (scene.norm(first - 1).equals(",") && !isName(last.words()));
  }

  private boolean isName(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!scene.document().token(i).isCapitalised() && !scene.labels().has(i, "aliases")) {
        return false;
      }
    }
    return scene.cardinal(range).isEmpty();
  }

  /** {@code "neither the driver nor his passengers"}. */
  private boolean isNeither(List<NounGroup> groups) {
    return !groups.isEmpty() && scene.norm(groups.get(0).range().from()).equals("neither");
  }

  /** {@code "an officer and four of his men"}: they are what he is. */
  private boolean isTheirs(Party party, Party owner) {
    return owner.victim().isArmed()
        && !party.victim().isArmed()
        && party.actor().filter(actor -> actor.demographic().isPresent()).isPresent()
        && !scene.labels().within(party.words(), "possessives").isEmpty();
  }

  /** {@code "four and one herders"}: a number takes the noun of the number behind it. */
  private List<Party> shareNoun(List<Party> parties) {
    for (int i = parties.size() - 2; i >= 0; i--) {
      Party party = parties.get(i);
      Party next = parties.get(i + 1);
      if (isTheirs(next, party)) {
        parties.set(i + 1, next.withVictim(party.victim(), party.actor()));
      }
      if (party.elided() && party.victim() == Victim.UNKNOWN && next.isNumbered()) {
        parties.set(i, party.withVictim(next.victim(), next.actor()));
      }
    }
    return parties;
  }

  /** The people a group names; several where numbers or names within it tell them apart. */
  List<Party> read(NounGroup group) {
    Optional<CountMention> count = scene.cardinal(group.range());
    if (isAged(group)) {
      // "a 24-year-old"
      return List.of(civilians(group, Optional.empty(), Count.ONE));
    }
    if (count.isEmpty() && hasOtherNumber(group)) {
      return share(group);
    }
    if (isNoOne(group)) {
      return List.of(nobody(group));
    }
    boolean numbered = group.complement().filter(this::isBareNumber).isPresent();
    if (numbered && actor(group).filter(ActorMention::plural).isPresent()) {
      // "its crew of four"; not "a father of four"
      return List.of(party(group, scene.cardinal(group.complement().get().range()), actor(group)));
    }
    if (group.complement().isPresent() && isMeasure(group) && !isOneMember(group)) {
      return inner(group, count);
    }
    if (isLife(group)) {
      return List.of(Party.counted(group.whole(), group.range(), Count.ONE).asElided(true));
    }
    Optional<Label> kin = scene.labels().at(group.head(), "kin");
    if (kin.isPresent()) {
      return List.of(kin(group, kin.get(), count));
    }
    Optional<ActorMention> actor = actor(group);
    if (actor.isPresent()) {
      return List.of(party(group, count, actor));
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
    return unknown(group, count);
  }

  private boolean isAged(NounGroup group) {
    String head = scene.norm(group.head());
    return head.endsWith("-year-old") || head.endsWith("-month-old");
  }

  /** {@code "took her life"}: the person whose it was. */
  private boolean isLife(NounGroup group) {
    return scene.norm(group.head()).equals("life")
        && scene.labels().has(group.range().from(), "possessives");
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
    boolean number =
        scene.cardinal(group.range()).filter(count -> isElided(group, count)).isPresent();
    return number
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
      return count.isPresent() && actor(group).isEmpty()
          ? List.of()
          : actor(group)
              .map(actor -> List.of(party(group, count, Optional.of(actor))))
              .orElse(List.of());
    }
    Optional<Label> kin = scene.labels().at(group.head(), "kin");
    if (kin.isPresent() && people.get(0).elided()) {
      // "a family of five": how many they are, not who they belong to.
      return List.of(kin(group, kin.get(), scene.cardinal(complement.range())));
    }
    Party first = people.get(0);
    Party party =
        isOwn(complement, first) ? first.withVictim(Victim.UNKNOWN, first.actor()) : first;
    Count number =
        count
            .map(CountMention::count)
            .orElse(scene.cardinal(complement.range()).isPresent() ? party.count() : Count.SOME);
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
    return civilians(group, count, implied);
  }

  private Party civilians(NounGroup group, Optional<CountMention> count, Count implied) {
    return Party.counted(
            group.whole(),
            count.map(CountMention::range).orElse(group.range()),
            count.map(CountMention::count).orElse(implied))
        .withVictim(Victim.CIVILIAN, Optional.empty())
        .asDefinite(isDefinite(group));
  }

  private Party party(NounGroup group, Optional<CountMention> count, Optional<ActorMention> actor) {
    ActorMention who = actor.orElseThrow();
    Count number = count.map(CountMention::count).orElseGet(() -> implied(group, who.plural()));
    return new Party(
        group.whole(),
        count.map(CountMention::range).orElse(group.range()),
        number,
        who.victim(),
        who.demographic(),
        actor,
        isDefinite(group),
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

  /** {@code "34"} behind a name, {@code "a 155-mm shell"}, {@code "3 km"}: not people. */
  private boolean hasOtherNumber(NounGroup group) {
    return Mentions.over(scene.mentions().counts(), group.head())
        .filter(count -> count.kind() != CountMention.Kind.CARDINAL)
        .isPresent();
  }

  private boolean isElided(NounGroup group, CountMention count) {
    return count.range().contains(group.head()) || scene.labels().has(group.head(), "others");
  }

  private Party elided(NounGroup group, CountMention count) {
    return Party.counted(group.whole(), count.range(), count.count()).asElided(isDefinite(group));
  }

  private boolean isPronoun(int token) {
    return scene.document().tag(token) == Tag.PRON;
  }

  private List<Party> pronoun(NounGroup group) {
    Optional<Count> count =
        switch (scene.norm(group.head())) {
          case "he", "she", "him", "her", "himself", "herself", "someone", "somebody", "who" ->
              Optional.of(Count.ONE);
          case "nobody", "none", "noone" -> Optional.of(Count.NONE);
          case "they", "them", "themselves", "others", "anyone", "anybody" ->
              Optional.of(Count.UNSTATED);
          default -> Optional.empty();
        };
    return count.stream()
        .map(
            number ->
                Party.counted(group.range(), group.range(), number).asElided(!number.isZero()))
        .toList();
  }

  /**
   * A noun we do not know: people only where a number and a plural say so, or where it is a name.
   */
  private List<Party> unknown(NounGroup group, Optional<CountMention> count) {
    if (scene.labels().has(group.head(), "things")
        || scene.weapon(group).isPresent()
        || scene.eventNoun(group).isPresent()) {
      return List.of();
    }
    if (Mentions.over(scene.mentions().places(), group.head()).isPresent() && count.isEmpty()) {
      return List.of();
    }
    Optional<Party> person = byEnding(group, count);
    if (person.isPresent()) {
      return List.of(person.get());
    }
    boolean people = scene.norm(group.head()).endsWith("s") || isNamed(group.head());
    if (count.isPresent() && (people || count.get().count().point().orElse(0) == 1)) {
      return List.of(
          Party.counted(group.whole(), count.get().range(), count.get().count())
              .asDefinite(isDefinite(group)));
    }
    return isNamed(group.head())
        ? List.of(Party.counted(group.whole(), group.range(), Count.ONE).asDefinite(true))
        : List.of();
  }

  /** A name by its tag, or by its capital among small letters: {@code "wounding Troyer"}. */
  private boolean isNamed(int token) {
    Document document = scene.document();
    boolean capital = document.token(token).isCapitalised();
    int before = token - 1;
    boolean alone =
        document.tag(token) == Tag.NOUN
            && hasSmallLetters(document.token(token).text())
            && before >= scene.tokens().from()
            && !document.token(before).isCapitalised()
            && !document.token(before).isPunctuation();
    return capital && (document.tag(token) == Tag.PROPN || alone);
  }

  /** Not {@code "TRS"}. */
  private static boolean hasSmallLetters(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  /** {@code "anyone"}, {@code "any passengers"}: nobody where the verb is denied. */
  boolean isAny(Party party) {
    String first = scene.norm(party.words().from());
    return first.equals("any") || first.equals("anyone") || first.equals("anybody");
  }

  /** One person by an article before a noun that is no thing we know: {@code "a healer"}. */
  Optional<Party> somebody(NounGroup group) {
    String first = scene.norm(group.range().from());
    boolean one = first.equals("a") || first.equals("an") || first.equals("another");
    boolean noun =
        scene.document().tag(group.head()) == Tag.NOUN
            && !scene.labels().has(group.head(), "things")
            && !scene.labels().has(group.head(), "grounds")
            && scene.labels().over(group.head(), "items").isEmpty()
            && scene.weapon(group).isEmpty()
            && scene.eventNoun(group).isEmpty()
            && scene.cardinal(group.range()).isEmpty()
            && Mentions.within(scene.mentions().places(), group.range()).isEmpty();
    return one && noun
        ? Optional.of(Party.counted(group.whole(), group.range(), Count.ONE))
        : Optional.empty();
  }

  /** {@code "a postman"}, {@code "seven stallholders"}: the ending says that they are people. */
  private Optional<Party> byEnding(NounGroup group, Optional<CountMention> count) {
    boolean single = scene.document().tag(group.range().from()) == Tag.DET && count.isEmpty();
    boolean person =
        scene.labels().has(group.head(), "person_endings")
            && !scene.document().token(group.head()).isCapitalised();
    if (!person || (count.isEmpty() && !single)) {
      return Optional.empty();
    }
    return Optional.of(civilians(group, count, Count.ONE));
  }

  private boolean isDefinite(NounGroup group) {
    String first = scene.norm(group.range().from());
    return scene.isPointedAt(group) || first.equals("all") || first.equals("each");
  }
}
