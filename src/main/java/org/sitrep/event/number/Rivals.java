package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.code.CountRole;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.Qualifier;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.event.move.Side;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads two numbers for the same people: {@code "Local media spoke of seven dead, while the army
 * acknowledged two"}, {@code "Early reports put the dead at three; the ministry later confirmed
 * five"}.
 *
 * <p>Both are bounds. The best is the later one where the words tell early from late, else that of
 * a state body, else the later.
 */
public final class Rivals {
  private final Scene scene;
  private final Parties parties;

  public Rivals(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /**
   * What one half of the sentence claims.
   *
   * @param reading the reading that tells it; none for a bare number
   * @param harm none where only the other half tells what befell them
   */
  private record Side(
      TokenRange half, Optional<Reading> reading, Optional<Harm> harm, Party party) {

    TokenRange words() {
      return party.countWords().union(party.words());
    }

    long number() {
      return party.count().point().orElseThrow();
    }
  }

  /** The readings, with one number where two are told of the same people. */
  public List<Reading> settle(List<Reading> readings) {
    for (int border : borders()) {
      TokenRange left = new TokenRange(scene.tokens().from(), border);
      TokenRange right = new TokenRange(border, scene.tokens().to());
      Optional<Side> one = side(left, readings);
      Optional<Side> other = side(right, readings);
      if (one.isPresent() && other.isPresent() && areRivals(one.get(), other.get())) {
        return joined(readings, one.get(), other.get());
      }
    }
    return readings;
  }

  /** Where one source ends and the other begins. */
  private List<Integer> borders() {
    List<Integer> borders = new ArrayList<>();
    for (Label label : scene.labels().within(scene.tokens(), "contrasts")) {
      borders.add(label.range().from());
    }
    if (borders.isEmpty() && isPast()) {
      scene.syntax().clauses().stream()
          .skip(1)
          .filter(this::isTelling)
          .forEach(clause -> borders.add(clause.verb().range().from()));
    }
    borders.removeIf(at -> at <= scene.tokens().from() || at >= scene.tokens().to() - 1);
    return borders;
  }

  /** {@code "The army, which had spoken of one wounded soldier, said there were three"}. */
  private boolean isPast() {
    return scene.hasCue("early")
        || scene.syntax().clauses().stream()
            .anyMatch(
                clause ->
                    isTelling(clause)
                        && clause.verb().main() > clause.verb().range().from()
                        && scene.norm(clause.verb().range().from()).equals("had"));
  }

  private boolean isTelling(Clause clause) {
    return Stream.of("reporting", "tallying")
        .anyMatch(kind -> scene.labels().has(clause.verb().main(), kind));
  }

  private Optional<Side> side(TokenRange half, List<Reading> readings) {
    boolean told =
        scene.syntax().clauses().stream()
                .filter(clause -> half.contains(clause.verb().main()))
                .anyMatch(this::isTelling)
            || !scene.labels().within(half, "tallying").isEmpty()
            || scene.hasCue(half, "later")
            || scene.hasCue("early");
    return told ? ofReading(half, readings).or(() -> ofNumber(half)) : Optional.empty();
  }

  private Optional<Side> ofReading(TokenRange half, List<Reading> readings) {
    for (Reading reading : readings) {
      for (Harmed harmed : reading.harmed()) {
        if (harmed.harm().isDeathOrInjury()
            && half.contains(harmed.party().countWords())
            && harmed.party().isNumbered()
            && harmed.party().count().point().isPresent()
            && scene.labels().within(harmed.party().words(), "others").isEmpty()) {
          return Optional.of(
              new Side(half, Optional.of(reading), Optional.of(harmed.harm()), harmed.party()));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code "confirmed five"}, {@code "put it at six"}: a number without a noun of its own. */
  private Optional<Side> ofNumber(TokenRange half) {
    return Mentions.within(scene.mentions().counts(), half).stream()
        .filter(CountMention::isCardinal)
        .filter(count -> count.count().point().isPresent() && isBare(count))
        .findFirst()
        .map(count -> new Side(half, Optional.empty(), harm(half), counted(half, count)));
  }

  /** {@code "gave the number of wounded soldiers as nine"}: nine soldiers. */
  private Party counted(TokenRange half, CountMention count) {
    Party number = Party.counted(count.range(), count.range(), count.count());
    return scene.syntax().clauses().stream()
        .filter(clause -> half.contains(clause.verb().main()))
        .flatMap(clause -> clause.objects().stream())
        .flatMap(group -> group.complement().stream())
        .flatMap(people -> parties.read(people).stream())
        .filter(party -> party.victim() != Victim.UNKNOWN)
        .findFirst()
        .map(who -> number.withVictim(who.victim(), who.actor()))
        .orElse(number);
  }

  private boolean isBare(CountMention count) {
    int next = count.range().to();
    return next >= scene.tokens().to()
        || scene.document().token(next).isPunctuation()
        || scene.labels().has(next, "contrasts");
  }

  private Optional<Harm> harm(TokenRange half) {
    return Stream.of("states", "totals", "nouns", "verbs")
        .flatMap(kind -> scene.labels().within(half, kind).stream())
        .flatMap(label -> Frame.harm(label).stream())
        .filter(Harm::isDeathOrInjury)
        .findFirst();
  }

  private static boolean areRivals(Side one, Side other) {
    boolean sameHarm =
        one.harm().isEmpty() || other.harm().isEmpty() || one.harm().equals(other.harm());
    boolean known = one.harm().isPresent() || other.harm().isPresent();
    return sameHarm
        && known
        && one.party().victim().mayBe(other.party().victim())
        && one.number() != other.number();
  }

  private List<Reading> joined(List<Reading> readings, Side one, Side other) {
    Side best = isBest(one, other) ? one : other;
    long low = Math.min(one.number(), other.number());
    long high = Math.max(one.number(), other.number());
    Count range =
        new Count(
            OptionalLong.of(low),
            OptionalLong.of(best.number()),
            OptionalLong.of(high),
            Qualifier.RANGE);
    Party known = one.party().victim() == Victim.UNKNOWN ? other.party() : one.party();
    // "An earlier version gave five; it is four": the first is not true at all.
    boolean corrected = scene.hasCue("correction");
    Party all =
        corrected
            ? known.within(best.words()).withCount(best.party().count())
            : known.within(one.words().union(other.words())).withCount(range);
    Harm harm = one.harm().or(other::harm).orElseThrow();
    Reading told = one.reading().or(other::reading).orElseGet(() -> bare(one, other));
    List<Reading> joined = new ArrayList<>();
    for (Reading reading : readings) {
      if (!reading.equals(told)) {
        without(reading, one, other).ifPresent(joined::add);
      }
    }
    boolean toll = told.harmed().stream().anyMatch(old -> old.role() == CountRole.TOLL);
    CountRole role = toll && !isPast() && !scene.hasCue("later") ? CountRole.TOLL : CountRole.TOTAL;
    joined.add(told.withHarmed(List.of(new Harmed(harm, all, role, List.of()))));
    return joined;
  }

  /** {@code "put the dead at three"}: no trigger but the number itself. */
  private Reading bare(Side one, Side other) {
    TokenRange trigger = (one.harm().isPresent() ? one : other).party().countWords();
    return Reading.bare(
            "totals:rival",
            trigger,
            scene.syntax().clauseOf(trigger.from()),
            scene.hasCue("correction") ? Factuality.ASSERTED : Factuality.REPORTED)
        .proving(2);
  }

  private static Optional<Reading> without(Reading reading, Side one, Side other) {
    List<Harmed> rest =
        reading.harmed().stream()
            .filter(
                harmed ->
                    !harmed.party().equals(one.party()) && !harmed.party().equals(other.party()))
            .toList();
    boolean empty = rest.isEmpty() && !reading.harmed().isEmpty() && reading.type().isEmpty();
    return empty ? Optional.empty() : Optional.of(reading.withHarmed(rest));
  }

  /** True where the first number holds against the second. */
  private boolean isBest(Side one, Side other) {
    boolean inTime = scene.hasCue(one.half(), "early") || scene.hasCue(other.half(), "later");
    return !inTime && isOfficial(one) && !isOfficial(other);
  }

  /** A body of the state tells it. */
  private boolean isOfficial(Side side) {
    return scene.syntax().clauses().stream()
        .filter(clause -> side.half().contains(clause.verb().main()) && isTelling(clause))
        .flatMap(clause -> clause.subject().stream())
        .flatMap(group -> Mentions.within(scene.mentions().actors(), group.range()).stream())
        .map(actor -> actor.actor().sector())
        .anyMatch(sector -> sector == Sector.GOV || sector == Sector.MIL || sector == Sector.COP);
  }
}
