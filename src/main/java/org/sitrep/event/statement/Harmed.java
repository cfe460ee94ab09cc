package org.sitrep.event.statement;

import java.util.List;
import org.sitrep.code.CountRole;
import org.sitrep.code.Harm;

/**
 * People and what befell them: {@code "nine people, including three children, were killed"}.
 *
 * @param parts those of them the text names apart; they never add
 */
public record Harmed(Harm harm, Party party, CountRole role, List<Party> parts) {

  public Harmed {
    parts = List.copyOf(parts);
  }

  /** All of some people. */
  public static Harmed of(Harm harm, Party party) {
    return new Harmed(harm, party, CountRole.TOTAL, List.of());
  }

  public Harmed withParts(List<Party> others) {
    return new Harmed(harm, party, role, others);
  }

  /** Some of people told before. */
  public Harmed asPart() {
    return as(CountRole.SUBSET);
  }

  public Harmed as(CountRole other) {
    return new Harmed(harm, party, other, parts);
  }

  public Harmed withParty(Party other) {
    return new Harmed(harm, other, role, parts);
  }
}
