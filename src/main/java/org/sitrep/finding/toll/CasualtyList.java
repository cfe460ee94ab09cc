package org.sitrep.finding.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.same.Retold;
import org.sitrep.finding.toll.Account.Place;
import org.sitrep.finding.toll.Account.Told;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * The people harmed in one event, told once however often the text tells them: what restates a
 * number is evidence, what names some of them is a subset, what corrects it replaces it.
 */
public final class CasualtyList {
  private final Document document;
  private final Labels labels;
  private final Mentions mentions;
  private final Account account = new Account();
  private final Fate fate;
  private final List<Evidence> evidence = new ArrayList<>();

  /** An empty list, of an event of one document. */
  public CasualtyList(Document document, Labels labels, Mentions mentions) {
    this.document = document;
    this.labels = labels;
    this.mentions = mentions;
    this.fate = new Fate(account, labels);
  }

  /** The people, once all statements are added. */
  public List<Casualty> casualties() {
    fate.settle();
    return account.left();
  }

  /** The words the numbers come from. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** Takes whom a statement tells to be harmed, the event's statement of that number. */
  public void add(int number, Statement statement) {
    for (Reading reading : statement.readings()) {
      for (Harmed harmed : reading.harmed()) {
        Span words = document.span(harmed.party().words());
        evidence.add(new Evidence(harmed.harm().code(), words, reading.rule()));
        boolean more = isBesides(reading, labels) && areFighters(harmed.party());
        if (more || !isToldInOtherParts(number, statement, harmed)) {
          add(number, reading, harmed);
        }
      }
    }
  }

  /** True for people told before, as one number or as several. */
  private boolean isToldInOtherParts(int number, Statement statement, Harmed harmed) {
    if (harmed.role() == CountRole.TOLL) {
      return account.sum(harmed.harm()) == harmed.party().count().point().orElse(-1);
    }
    List<Casualty> told =
        account.casualties(one -> one.statement() != number && one.isOf(harmed.harm()));
    List<Harmed> now =
        statement.harmed().stream()
            .filter(other -> other.harm() == harmed.harm() && other.role() == CountRole.TOTAL)
            .toList();
    return now.contains(harmed)
        && (areSomeOthers(told, harmed)
            || Restatement.isSplit(told, now)
            || !isAnother(harmed, mentions)
                && !isAttackerApart(told, harmed.party())
                && Restatement.isBreakdown(told, now));
  }

  /** {@code "killed two of his guards. … One attacker was killed"}: none of the two. */
  private static boolean isAttackerApart(List<Casualty> told, Party party) {
    return !party.definite()
        && party
            .actor()
            .map(mention -> mention.actor().sector())
            .filter(sector -> sector == Sector.CRM || sector == Sector.REB)
            .isPresent()
        && told.stream()
            .map(Casualty::victim)
            .noneMatch(victim -> victim == Victim.UNKNOWN || victim == party.victim());
  }

  /** {@code "Five were hurt. … Two are in surgery, and three others had cuts"}: of the five. */
  private boolean areSomeOthers(List<Casualty> told, Harmed harmed) {
    return isAnother(harmed, mentions)
        && harmed.harm() == Harm.INJURED
        && account.sum(Harm.KILLED) == 0
        && told.size() == 1
        && told.get(0).count().point().orElse(0) > harmed.party().count().point().orElse(0);
  }

  /** {@code "His wife was also killed"}. */
  public static boolean isBesides(Reading reading, Labels labels) {
    return reading
        .clause()
        .filter(clause -> !labels.within(clause.verb().range(), "besides").isEmpty())
        .isPresent();
  }

  /** {@code "another"}, {@code "two others"}: new people. */
  public static boolean isAnother(Harmed harmed, Mentions mentions) {
    return Mentions.within(mentions.counts(), harmed.party().countWords()).stream()
        .map(CountMention::rule)
        .anyMatch(rule -> rule.contains("another"));
  }

  private void add(int number, Reading reading, Harmed harmed) {
    Set<String> names = names(harmed.party(), document);
    if (harmed.harm() == Harm.KILLED) {
      dropHurt(number, document.span(harmed.party().words()));
    }
    boolean another = isAnother(harmed, mentions);
    Place place = new Place(number, document.span(reading.trigger()), isBesides(reading, labels));
    if (!another && fate.isDead(place, reading, harmed, names)) {
      return;
    }
    // "Three other people were also shot": none of them is the dead told before
    boolean others = another && account.sum(Harm.KILLED) > 0;
    boolean attack = harmed.harm() == Harm.INJURED && Fate.isAssault(reading) && !others;
    if (account.find(told -> isOfNumbered(told, place, harmed)) >= 0) {
      return;
    }
    int same = same(place, harmed);
    if (same >= 0) {
      if (harmed.harm() == Harm.KILLED) {
        fate.dieAgain(number, harmed.party());
      }
      restate(same, harmed, new Told(account.get(same).casualty(), attack, names, place));
      if (areLeft(harmed, account.get(same))) {
        account.set(same, account.get(same).casualty().withCount(harmed.party().count()));
      }
      addParts(number, harmed, same);
      return;
    }
    Optional<Casualty> hurt =
        harmed.harm() == Harm.KILLED && !isOfHimself(reading)
            ? fate.die(number, harmed.party(), names)
            : Optional.empty();
    int whole = harmed.role() == CountRole.SUBSET ? whole(harmed.harm()) : -1;
    Casualty dead = casualty(harmed, role(number, harmed), whole);
    Casualty casualty = hurt.map(dead::who).orElse(dead);
    addParts(number, harmed, account.add(new Told(casualty, attack, names, place)));
  }

  /** {@code "shot a boy, then fatally shot himself"}: the boy lives. */
  private boolean isOfHimself(Reading reading) {
    return reading
        .clause()
        .filter(
            clause ->
                clause.objects().stream().allMatch(group -> labels.has(group.head(), "reflexives")))
        .filter(clause -> !clause.objects().isEmpty())
        .isPresent();
  }

  /** {@code "Four were shot. … One died. The three others are stable"}: three are hurt. */
  private boolean areLeft(Harmed now, Told told) {
    long number = now.party().count().point().orElse(0);
    long dead = account.sum(Harm.KILLED);
    return now.harm() == Harm.INJURED
        && now.party().isNumbered()
        && number > 0
        && dead > 0
        && told.number().orElse(0) == number + dead;
  }

  /** {@code "shot and killed his wife and a guard"}, {@code "was wounded and died"}: dead. */
  private void dropHurt(int number, Span words) {
    int hurt =
        account.find(
            told ->
                told.isOf(Harm.INJURED)
                    && told.statement() == number
                    && told.casualty().words().equals(words));
    if (hurt >= 0) {
      account.drop(hurt);
    }
  }

  /** {@code "killed 100 people, murdering residents in their homes"}: some of the 100. */
  private static boolean isOfNumbered(Told told, Place place, Harmed harmed) {
    return told.isOf(harmed.harm())
        && told.statement() == place.statement()
        && !told.last().equals(place)
        && harmed.party().count().equals(Count.SOME)
        && told.number().orElse(0) > 2
        && told.casualty().victim().mayBe(harmed.party().victim());
  }

  /** The words of somebody's name; none for people told by what they are. */
  public static Set<String> names(Party party, Document document) {
    Set<String> names = new HashSet<>();
    TokenRange words = party.words();
    for (int i = words.from(); party.isKnown() && i < words.to(); i++) {
      if (document.tag(i) == Tag.PROPN) {
        names.add(document.norm(i));
      }
    }
    return names;
  }

  private Casualty casualty(Harmed harmed, CountRole role, int parent) {
    return Casualty.of(harmed, role, parent, words(harmed.party()));
  }

  private void addParts(int number, Harmed harmed, int whole) {
    for (Party part : harmed.parts()) {
      Casualty some = casualty(Harmed.of(harmed.harm(), part), CountRole.SUBSET, whole);
      account.add(new Told(some, false, Set.of(), new Place(number, some.words(), false)));
    }
  }

  private Span words(Party party) {
    return document.span(party.countWords().union(party.words()));
  }

  private CountRole role(int number, Harmed harmed) {
    int total = account.find(told -> told.isOf(harmed.harm()));
    boolean sameStatement = total >= 0 && account.get(total).statement() == number;
    if (harmed.role() == CountRole.TOLL && sameStatement) {
      // "A third victim has died, raising the toll to three": one of the three.
      account.set(total, account.get(total).casualty().withRole(CountRole.INCREMENT));
    }
    if (harmed.role() != CountRole.TOTAL) {
      return harmed.role();
    }
    if (total < 0) {
      return CountRole.TOTAL;
    }
    if (isAnother(harmed, mentions) && !sameStatement) {
      return CountRole.INCREMENT;
    }
    if (!sameStatement && isSum(harmed)) {
      for (int i = 0; i < account.size(); i++) {
        if (isPart(account.get(i), harmed)) {
          account.set(i, account.get(i).casualty().withRole(CountRole.SUBSET));
        }
      }
      return CountRole.TOTAL;
    }
    Casualty first = account.get(total).casualty();
    if (first.role() == CountRole.TOTAL && first.parent().isEmpty()) {
      account.set(total, first.withRole(CountRole.PART));
    }
    return CountRole.PART;
  }

  /** {@code "shot his wife and a guard … killing three people"}: the two are some of them. */
  private boolean isSum(Harmed harmed) {
    List<Casualty> parts = account.casualties(told -> isPart(told, harmed));
    long sum = parts.stream().mapToLong(told -> told.count().point().orElse(0)).sum();
    return parts.size() > 1
        && harmed.party().victim() == Victim.UNKNOWN
        && harmed.party().isNumbered()
        && harmed.party().count().point().orElse(0) > sum;
  }

  private static boolean isPart(Told told, Harmed harmed) {
    return told.isOf(harmed.harm()) && told.casualty().role() == CountRole.PART;
  }

  /** {@code "8 dead"} are some of 30 casualties, {@code "The dead included two"} of the dead. */
  private int whole(Harm harm) {
    int unsplit = account.find(told -> told.isOf(Harm.CASUALTY));
    return unsplit >= 0 ? unsplit : account.find(told -> told.isOf(harm));
  }

  /** The people told that are told again, first those that are as many; -1 for new ones. */
  private int same(Place place, Harmed harmed) {
    int asMany =
        account.find(
            told ->
                isSame(told, place, harmed)
                    && told.number().equals(harmed.party().count().point()));
    return asMany >= 0 ? asMany : account.find(told -> isSame(told, place, harmed));
  }

  /** True where people told are told again; in one statement only by the very same words. */
  private boolean isSame(Told told, Place place, Harmed harmed) {
    Party party = harmed.party();
    if (!told.isOf(harmed.harm())) {
      return false;
    }
    if (told.statement() == place.statement()) {
      boolean words = told.casualty().words().overlaps(document.span(party.words()));
      return (words || isHe(party)) && told.casualty().count().equals(party.count());
    }
    // "a woman and a child died" are two, whoever was told to be dead before.
    boolean more = told.last().equals(place) && party.demographic().isPresent() && !party.isKnown();
    boolean others =
        place.besides()
            && !party.definite()
            && (told.number().equals(party.count().point()) || areFighters(party));
    return !more
        && !others
        && (isNamedNow(told, harmed) || Restatement.isSame(told.casualty(), harmed));
  }

  /** {@code "killing six people. Two attackers were also killed"}: none of the six. */
  private boolean areFighters(Party party) {
    return party.victim().isArmed() || !labels.within(party.words(), "attackers").isEmpty();
  }

  /** {@code "A mother is in hospital after she was shot"}. */
  private boolean isHe(Party party) {
    return party.elided()
        && party.words().length() == 1
        && document.tag(party.words().from()) == Tag.PRON;
  }

  /** {@code "killed an activist … Ali Bawazir was shot"}: he, whatever each calls him. */
  private boolean isNamedNow(Told told, Harmed harmed) {
    return told.names().isEmpty()
        && told.casualty().count().equals(Count.ONE)
        && harmed.party().count().equals(Count.ONE)
        && !harmed.party().definite()
        && !names(harmed.party(), document).isEmpty()
        && Retold.mayBe(told.casualty().demographic(), harmed.party().demographic());
  }

  private void restate(int index, Harmed harmed, Told now) {
    Told before = account.get(index);
    Casualty told = before.casualty();
    Party party = harmed.party();
    Count count = Restatement.better(told.count(), harmed);
    Victim victim =
        told.victim() == Victim.UNKNOWN && count.point().equals(party.count().point())
            ? party.victim()
            : told.victim();
    boolean counts = !count.equals(told.count());
    Casualty better =
        new Casualty(
            told.harm(),
            victim,
            told.demographic(),
            told.side().or(() -> Casualty.side(party)),
            count,
            told.role(),
            told.parent(),
            counts ? words(party) : told.words());
    account.set(index, before.again(better, now, counts));
  }
}
