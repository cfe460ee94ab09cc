package org.sitrep.finding.toll;

import java.util.List;
import java.util.OptionalLong;
import org.sitrep.code.CountRole;
import org.sitrep.code.Qualifier;
import org.sitrep.code.Victim;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.same.Retold;
import org.sitrep.value.Count;

/**
 * Whether people told again are those told before, and which number then holds: {@code "two men"}
 * and {@code "the men"}, {@code "dozens"} and {@code "27 people"}.
 */
final class Restatement {
  private Restatement() {}

  /**
   * {@code "Eleven were killed on the spot, and three more died in hospital"} of fourteen told
   * before; {@code "One died at the scene"} of two; {@code "five in all"} after three and two.
   *
   * @param told the people of one harm told by earlier statements
   * @param now those of the same harm told by this one
   */
  static boolean isBreakdown(List<Casualty> told, List<Harmed> now) {
    long total = told.stream().mapToLong(one -> one.count().point().orElse(0)).sum();
    long sum = now.stream().mapToLong(one -> one.party().count().point().orElse(0)).sum();
    if (sum == 0 || told.isEmpty()) {
      return false;
    }
    boolean parts = told.size() == 1 && now.size() > 1 || told.size() > 1 && now.size() == 1;
    return parts && sum == total || told.size() == 1 && sum < total && areSome(told.get(0), now);
  }

  /** {@code "another was taken to hospital, and two others"} of three told before. */
  static boolean isSplit(List<Casualty> told, List<Harmed> now) {
    return told.size() == 1
        && now.size() > 1
        && told.get(0).count().point().orElse(0)
            == now.stream().mapToLong(one -> one.party().count().point().orElse(0)).sum();
  }

  /** Fewer people of the same kind, by numbers that leave no doubt. */
  private static boolean areSome(Casualty told, List<Harmed> now) {
    return now.stream()
        .map(Harmed::party)
        .allMatch(
            party ->
                told.victim().mayBe(party.victim())
                    && (party.count().qualifier() == Qualifier.EXACT
                        || party.count().qualifier() == Qualifier.IMPLICIT_ONE));
  }

  static boolean isSame(Casualty told, Harmed harmed) {
    Party party = harmed.party();
    if (harmed.role() == CountRole.TOLL || told.role() == CountRole.TOLL) {
      return true;
    }
    boolean alike =
        (told.victim().mayBe(party.victim()) || told.victim() == Victim.MIXED)
            && Retold.mayBe(told.demographic(), party.demographic());
    OptionalLong before = told.count().point();
    OptionalLong now = party.count().point();
    if (before.isEmpty() || now.isEmpty() || before.equals(now)) {
      return alike;
    }
    boolean vague =
        party.count().qualifier() == Qualifier.UNSTATED
            || party.count().qualifier() == Qualifier.VAGUE
            || party.definite();
    boolean some = party.count().qualifier() == Qualifier.IMPLICIT_ONE && before.getAsLong() > 1;
    boolean corrects = alike && told.victim() == party.victim();
    return vague
        || some
        || told.count().qualifier() == Qualifier.UNSTATED
        || told.count().qualifier() == Qualifier.VAGUE
        || corrects;
  }

  /**
   * An exact number beats a vague one; two different exact ones are a range, the later the better.
   */
  static Count better(Count told, Harmed harmed) {
    Party party = harmed.party();
    Count now = party.count();
    boolean weak =
        now.qualifier() == Qualifier.UNSTATED
            || now.qualifier() == Qualifier.VAGUE
            || now.qualifier() == Qualifier.IMPLICIT_ONE
            || party.definite() && harmed.role() != CountRole.TOLL;
    if (weak || now.point().isEmpty() || told.equals(now)) {
      return told;
    }
    boolean toldWeak =
        told.qualifier() == Qualifier.UNSTATED
            || told.qualifier() == Qualifier.VAGUE
            || told.point().isEmpty();
    if (toldWeak || told.point().equals(now.point())) {
      return toldWeak ? now : told;
    }
    long one = told.point().orElseThrow();
    long other = now.point().orElseThrow();
    return new Count(
        OptionalLong.of(Math.min(one, other)),
        OptionalLong.of(other),
        OptionalLong.of(Math.max(one, other)),
        Qualifier.RANGE);
  }
}
