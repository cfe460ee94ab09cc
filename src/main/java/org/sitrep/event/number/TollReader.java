package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;

/**
 * Reads numbers that sum up the harmed: {@code "The death toll from Sunday's blast rose to 12"},
 * {@code "bringing to 14 the number of deminers killed since December"}.
 */
public final class TollReader {
  private final Scene scene;
  private final Parties parties;
  private final Truth truth;

  public TollReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
  }

  /** The readings with the totals; what only says whom a total counts is no reading of its own. */
  public List<Reading> join(List<Reading> readings) {
    List<Reading> joined = new ArrayList<>(readings);
    for (Label label : scene.labels().within(scene.tokens(), "totals")) {
      if (isPartOfTotal(label, joined) || isState(label)) {
        continue;
      }
      for (NounGroup group : scene.syntax().nounGroupOf(label.range().last()).stream().toList()) {
        Optional<Total> total =
            group.head() == label.range().last() && !scene.isOwned(group)
                ? total(label, group)
                : Optional.empty();
        total.flatMap(found -> reading(found, readings)).ifPresent(found -> add(joined, found));
      }
    }
    return joined;
  }

  /** {@code "nine soldiers dead"}: no noun of its own. */
  private boolean isState(Label label) {
    return scene.labels().has(label.range().from(), "states")
        && scene.syntax().nounGroups().stream()
            .filter(group -> group.whole().to() == label.range().from())
            .anyMatch(group -> scene.cardinal(group.range()).isPresent());
  }

  /** {@code "the number of dead"} is one total. */
  private static boolean isPartOfTotal(Label label, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> reading.rule().startsWith("totals:"))
        .anyMatch(reading -> reading.harmed().get(0).party().words().contains(label.range()));
  }

  private static void add(List<Reading> readings, Reading toll) {
    TokenRange words = toll.harmed().get(0).party().words();
    readings.removeIf(
        other ->
            words.contains(other.trigger())
                && (!other.harmed().isEmpty() || toll.trigger().contains(other.trigger())));
    readings.add(toll);
  }

  /**
   * A noun that sums up, the clause that tells how many, and the number.
   *
   * @param who the words between noun and number or behind the noun, which tell who is counted
   */
  private record Total(
      Label label, NounGroup group, Clause clause, CountMention count, TokenRange who) {

    boolean isObject() {
      return clause.verb().main() < label.range().from();
    }
  }

  private Optional<Total> total(Label label, NounGroup group) {
    return Stream.of(behind(label), ahead(label))
        .flatMap(Optional::stream)
        .flatMap(clause -> total(label, group, clause).stream())
        .findFirst();
  }

  /** {@code "bringing the total to 31"}: the clause before the noun. */
  private Optional<Clause> behind(Label label) {
    return scene.syntax().clauses().stream()
        .filter(clause -> clause.verb().main() < label.range().from())
        .filter(clause -> isNextTo(clause.verb().range().to(), label.range().from()))
        .filter(clause -> scene.labels().has(clause.verb().main(), "counting"))
        .reduce((one, other) -> other);
  }

  private boolean isNextTo(int verb, int noun) {
    boolean open = noun - verb <= 6;
    for (int i = verb; i < noun && open; i++) {
      open = !scene.document().token(i).isPunctuation();
    }
    return open;
  }

  /** {@code "The number of people killed in the bombing has risen to 19"}: a clause after it. */
  private Optional<Clause> ahead(Label label) {
    return scene.syntax().clauses().stream()
        .filter(clause -> clause.verb().main() >= label.range().to())
        .filter(clause -> isCounting(clause))
        .findFirst();
  }

  private boolean isCounting(Clause clause) {
    int main = clause.verb().main();
    return scene.isBe(main) || scene.labels().has(main, "counting");
  }

  private Optional<Total> total(Label label, NounGroup group, Clause clause) {
    int verbEnd = clause.verb().range().to();
    if (verbEnd >= scene.tokens().to()) {
      return Optional.empty();
    }
    TokenRange behind = new TokenRange(verbEnd, scene.tokens().to());
    List<CountMention> counts =
        Mentions.within(scene.mentions().counts(), behind).stream()
            .filter(
                count ->
                    count.isCardinal()
                        || count.kind() != CountMention.Kind.AGE && count.range().from() == verbEnd)
            .filter(count -> !group.whole().overlaps(count.range()))
            .filter(count -> !isApart(label.range().to(), count.range().from()))
            .toList();
    Optional<CountMention> reached =
        counts.stream().filter(count -> isReached(count.range().from())).findFirst();
    Optional<CountMention> next =
        counts.stream()
            .filter(count -> count.range().from() <= verbEnd + 1 && stands(count))
            .filter(count -> clause.verb().main() > label.range().from())
            .findFirst();
    return reached
        .or(() -> next)
        .map(count -> new Total(label, group, clause, count, who(label, clause, count)));
  }

  /** {@code "two deaths were reported, but by evening the figure stood at eight"}. */
  private boolean isApart(int noun, int number) {
    return number > noun
        && !scene.labels().within(new TokenRange(noun, number), "contrasts").isEmpty();
  }

  private boolean isReached(int number) {
    String before = scene.norm(number - 1);
    return before.equals("to") || before.equals("at") || before.equals("as");
  }

  /** {@code "number 31, up from 27"}: the number alone, not of other things. */
  private boolean stands(CountMention count) {
    int next = count.range().to();
    return next >= scene.tokens().to()
        || scene.document().token(next).isPunctuation()
        || scene.syntax().nounGroupOf(count.range().last()).filter(this::isPeople).isPresent();
  }

  private boolean isPeople(NounGroup group) {
    return !parties.read(group).isEmpty();
  }

  private TokenRange who(Label label, Clause clause, CountMention count) {
    int from = label.range().from();
    int verb = clause.verb().range().from();
    if (verb > from) {
      return new TokenRange(from, verb);
    }
    int to = count.range().from() > from ? count.range().from() : scene.tokens().to();
    return new TokenRange(from, to);
  }

  private Optional<Reading> reading(Total total, List<Reading> others) {
    return harm(total, others)
        .map(
            harm ->
                Reading.bare(
                        isOfMore(total, others) ? Reading.SUM : Reading.TOLL,
                        total.label().range(),
                        Optional.of(total.clause()),
                        truth.ofTold(total.clause()))
                    .withHarmed(List.of(new Harmed(harm, party(total), CountRole.TOLL, List.of())))
                    .proving(2));
  }

  /** By the words that tell who is counted, else by the noun, else as the people just told. */
  private Optional<Harm> harm(Total total, List<Reading> others) {
    Optional<Harm> counted =
        Stream.of("states", "verbs", "nouns")
            .flatMap(kind -> scene.labels().within(total.who(), kind).stream())
            .filter(label -> label.range().from() > total.label().range().last())
            .filter(label -> isCounted(label, total))
            .flatMap(label -> Frame.harm(label).stream())
            .findFirst();
    return counted
        .or(() -> Frame.harm(total.label()))
        .or(
            () ->
                others.stream()
                    .filter(other -> total.isObject())
                    .flatMap(other -> other.harmed().stream())
                    .map(Harmed::harm)
                    .findFirst());
  }

  /** {@code "the number of people killed"}, {@code "the toll of injured"}: next to who they are. */
  private static boolean isCounted(Label label, Total total) {
    int gap = label.range().from() - total.group().whole().to();
    return gap <= 1;
  }

  private Party party(Total total) {
    Optional<Party> counted =
        Stream.concat(total.group().complement().stream(), Stream.of(total.group()))
            .flatMap(group -> parties.read(group).stream())
            .findFirst();
    Optional<ActorMention> inside =
        Mentions.within(scene.mentions().actors(), total.group().range()).stream().findFirst();
    TokenRange words = total.who().union(total.count().range());
    return new Party(
        words,
        total.count().range(),
        total.count().count(),
        counted
            .map(Party::victim)
            .or(() -> inside.map(ActorMention::victim))
            .orElse(Victim.UNKNOWN),
        counted.flatMap(Party::demographic),
        counted.flatMap(Party::actor).or(() -> inside),
        true,
        false);
  }

  /**
   * {@code "Two died, bringing the number of dead this year to 31"}: told behind an event of its
   * own. {@code "raising the death toll to three"} is of that event itself.
   */
  private boolean isOfMore(Total total, List<Reading> others) {
    int verb = total.clause().verb().range().from();
    boolean told =
        others.stream()
            .anyMatch(other -> !other.harmed().isEmpty() && other.trigger().to() <= verb);
    boolean aside =
        total.clause().verb().form() == VerbGroup.Form.GERUND
            || total.clause().opener().isPresent();
    boolean bare =
        total.label().entry().id().endsWith("toll")
            && total.group().complement().isEmpty()
            && Mentions.within(scene.mentions().dates(), total.who()).isEmpty();
    return told && aside && !bare;
  }
}
