package org.sitrep.finding.toll;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.same.Retold;
import org.sitrep.finding.toll.Account.Told;
import org.sitrep.lexicon.Labels;
import org.sitrep.value.Count;

/**
 * What became of people who were hurt: {@code "A man was shot … He died in hospital"} is one dead
 * and nobody hurt; {@code "Four were shot … One of them died"} leaves three.
 */
public final class Fate {
  private final Account account;
  private final Labels labels;

  Fate(Account account, Labels labels) {
    this.account = account;
    this.labels = labels;
  }

  /** {@code "was shot"}; not {@code "The bombs also wounded two"}. */
  static boolean isAssault(Reading reading) {
    return switch (reading.rule()) {
      case "verbs:shoot", "verbs:stab", "verbs:knife", "verbs:slash" -> true;
      case "nouns:shooting", "nouns:stabbing" -> true;
      default -> reading.rule().startsWith("striking:") || reading.rule().startsWith("wounds:");
    };
  }

  /** True for people hurt who are told to be dead: of them nobody is hurt. */
  boolean isDead(Account.Place place, Reading reading, Harmed harmed, Set<String> names) {
    return harmed.harm() == Harm.INJURED
        && (isAssault(reading)
                && (isAttackOnDead(place, harmed.party(), names)
                    || isOneOfDead(place.statement(), harmed.party()))
            || isOpen(reading)
                && (isAll(harmed.party())
                    || isDeadPerson(place.statement(), harmed.party(), names)));
  }

  /** {@code "was taken to hospital"}, {@code "was shot"}: it is not told how it ended. */
  private static boolean isOpen(Reading reading) {
    return isAssault(reading)
        || reading.rule().startsWith("evacuating:")
        || reading.rule().endsWith("-wounds")
        || reading.rule().equals("states:in-condition");
  }

  /** {@code "was shot"} injures, unless the article says of as many that they died of it. */
  private boolean isAttackOnDead(Account.Place place, Party party, Set<String> names) {
    // "Four were shot, two fatally": not the same two.
    return account.find(told -> !told.last().equals(place) && isAsManyDead(told, party, names))
        >= 0;
  }

  /** {@code "Two are dead. … The man shot his wife"}, where nobody was told to be hurt. */
  private boolean isOneOfDead(int statement, Party party) {
    return (party.isKnown() || labels.has(party.words().from(), "possessives"))
        && party.count().equals(Count.ONE)
        && account.find(told -> told.isOf(Harm.INJURED)) < 0
        && account.find(
                told ->
                    told.isOf(Harm.KILLED)
                        && told.statement() != statement
                        && told.number().orElse(0) > 1
                        && told.casualty().victim().mayBe(party.victim()))
            >= 0;
  }

  /** {@code "found four victims, who were taken to hospital"}: one told dead and three hurt. */
  private boolean isAll(Party party) {
    long killed = account.sum(Harm.KILLED);
    long injured = account.sum(Harm.INJURED);
    return killed > 0 && injured > 0 && party.count().point().orElse(0) == killed + injured;
  }

  private static boolean isAsManyDead(Told told, Party party, Set<String> names) {
    return told.isOf(Harm.KILLED)
        && told.number().equals(party.count().point())
        && isPerson(told, party, names);
  }

  /** {@code "A boy died … The child was taken to hospital with a wound to the head"}. */
  private boolean isDeadPerson(int statement, Party party, Set<String> names) {
    if (!party.isKnown() || party.count().isZero()) {
      return false;
    }
    boolean hurt =
        account.find(told -> told.isOf(Harm.INJURED) && isPerson(told, party, names)) >= 0;
    return !hurt
        && account.find(told -> told.statement() != statement && isAsManyDead(told, party, names))
            >= 0;
  }

  /**
   * Of people who died those told as hurt before are not hurt any more.
   *
   * @return who they are, by the words that told them hurt
   */
  Optional<Casualty> die(int statement, Party party, Set<String> names) {
    OptionalLong number = party.count().point();
    int last = account.size() - 1;
    boolean attacked =
        last >= 0
            && account.get(last).isOf(Harm.INJURED)
            && account.get(last).attack()
            && (account.get(last).statement() != statement || party.elided() || party.definite())
            && account.get(last).casualty().parent().isEmpty()
            && account.get(last).number().equals(number);
    int hurt =
        attacked
            ? last
            : party.isKnown() && number.isPresent()
                ? account.find(told -> isHurt(told, statement, party, names))
                : -1;
    if (hurt < 0) {
      return Optional.empty();
    }
    account.drop(hurt);
    return Optional.of(account.get(hurt).casualty());
  }

  /** {@code "The boy was shot and taken to a hospital, where he later died"}, as told before. */
  void dieAgain(int statement, Party party) {
    int hurt =
        party.elided() && party.count().equals(Count.ONE)
            ? account.find(
                told ->
                    told.isOf(Harm.INJURED)
                        && told.statement() == statement
                        && told.casualty().count().point().orElse(0) == 1)
            : -1;
    if (hurt >= 0) {
      account.drop(hurt);
    }
  }

  private static boolean isHurt(Told told, int statement, Party party, Set<String> names) {
    return told.isOf(Harm.INJURED)
        && told.number().equals(party.count().point())
        && (told.statement() != statement || party.elided())
        && isPerson(told, party, names);
  }

  /** True where the words do not tell two persons apart. */
  private static boolean isPerson(Told told, Party party, Set<String> names) {
    return Retold.mayBe(told.casualty().demographic(), party.demographic())
        && told.casualty().victim().mayBe(party.victim())
        && !areOthers(told.names(), names)
        && !areOpponents(told.casualty().victim(), party);
  }

  /** {@code "An officer was shot and wounded. … The suspect was killed"}: two persons. */
  private static boolean areOpponents(Victim told, Party party) {
    return (told == Victim.POLICE || told == Victim.MILITARY)
        && party
            .actor()
            .map(mention -> mention.actor().sector())
            .filter(sector -> sector == Sector.CRM || sector == Sector.REB)
            .isPresent();
  }

  /** {@code "Anne Smith"} and {@code "Jones"}; nothing is known where one of them has no name. */
  public static boolean areOthers(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  /** {@code "Four people were shot. … One of them died"}: three are injured. */
  void settle() {
    for (int i = 0; i < account.size(); i++) {
      if (account.get(i).attack() && account.get(i).isWhole()) {
        takeDeadFrom(i);
      }
    }
  }

  private void takeDeadFrom(int index) {
    Told shot = account.get(index);
    long number = shot.number().orElse(0);
    long dead =
        account
            .casualties(
                told ->
                    told.isOf(Harm.KILLED)
                        && told.statement() != shot.statement()
                        && told.casualty().victim().mayBe(shot.casualty().victim()))
            .stream()
            .mapToLong(killed -> killed.count().point().orElse(0))
            .sum();
    if (dead > 0 && number > dead && !countRest(index, number - dead)) {
      Count rest = Count.range(number - dead, number).withBest(number - dead);
      account.set(index, shot.casualty().withCount(rest));
    }
  }

  /**
   * {@code "Three were shot. One died. Two other victims are in hospital"}: those two count, not
   * the three. False, and nothing changed, where nobody tells of the rest.
   */
  private boolean countRest(int shot, long left) {
    int others =
        account.find(
            told ->
                told.isOf(Harm.INJURED)
                    && told.casualty().role() == CountRole.INCREMENT
                    && told.number().orElse(0) == left);
    if (others >= 0) {
      account.drop(shot);
      account.set(others, account.get(others).casualty().withRole(CountRole.TOTAL));
    }
    return others >= 0;
  }
}
