package org.sitrep.event.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.value.Count;

/**
 * Reads the people that words of a clause name together: {@code "two officers and four of their
 * men"}, {@code "neither the driver nor his passengers"}.
 */
public final class Parties {
  private final Scene scene;
  private final Strangers strangers;
  private final PartyReader reader;

  public Parties(Scene scene) {
    this.scene = scene;
    this.strangers = new Strangers(scene);
    this.reader = new PartyReader(scene, strangers);
  }

  public Scene scene() {
    return scene;
  }

  /** The people a group names; several where numbers or names within it tell them apart. */
  public List<Party> read(NounGroup group) {
    return reader.read(group);
  }

  /** One person by an article before a noun that is no thing we know: {@code "a healer"}. */
  public Optional<Party> somebody(NounGroup group) {
    return strangers.somebody(group);
  }

  /** The people of every group that names some, in the order of the groups. */
  public List<Party> readAll(List<NounGroup> groups) {
    List<Party> parties = new ArrayList<>();
    for (NounGroup group : groups) {
      if (isNextTo(group, parties)) {
        parties.add(joined(parties.remove(parties.size() - 1), read(group)));
      } else if (isDescribed(group, parties)) {
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

  /** {@code "Ali Garba, a former mayor, and his son"}: what the one just named is. */
  private boolean isDescribed(NounGroup group, List<Party> before) {
    int first = group.range().from();
    if (before.isEmpty() || first == scene.tokens().from() || !scene.norm(first - 1).equals(",")) {
      return false;
    }
    Party last = before.get(before.size() - 1);
    return last.words().to() == first - 1
        && last.words().length() > 1
        && isName(last.words())
        && scene.cardinal(group.range()).isEmpty()
        && !isName(group.range())
        && !scene.labels().has(first, "possessives")
        && read(group).stream().allMatch(party -> party.count().equals(Count.ONE));
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

  /** {@code "anyone"}, {@code "any passengers"}: nobody where the verb is denied. */
  public boolean isAny(Party party) {
    String first = scene.norm(party.words().from());
    return first.equals("any") || first.equals("anyone") || first.equals("anybody");
  }
}
