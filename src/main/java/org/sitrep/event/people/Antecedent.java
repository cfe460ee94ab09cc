package org.sitrep.event.people;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;

/**
 * Finds whom {@code them} means, in the same sentence: {@code "took two teachers out of a school
 * and killed them"} are two.
 */
final class Antecedent {
  private final Scene scene;

  Antecedent(Scene scene) {
    this.scene = scene;
  }

  /** The people named last before the pronoun that do not do it themselves, where counted. */
  Optional<Party> of(Reading reading, Party pronoun) {
    Parties parties = new Parties(scene);
    Optional<Party> last = Optional.empty();
    for (NounGroup group : scene.syntax().nounGroups()) {
      if (group.range().from() < pronoun.words().from() && !isDoer(group, reading)) {
        Optional<Party> before = last;
        last =
            people(parties, group)
                .or(() -> group.complement().flatMap(inner -> people(parties, inner)))
                .or(() -> before);
      }
    }
    return last.filter(people -> people.isNumbered() && !people.elided());
  }

  private static Optional<Party> people(Parties parties, NounGroup group) {
    List<Party> people = parties.read(group);
    return people.size() == 1
        ? Optional.of(people.get(0)).filter(Antecedent::isSeveral)
        : Optional.empty();
  }

  private static boolean isSeveral(Party party) {
    return !party.count().isZero() && party.count().point().orElse(2) > 1;
  }

  /** True for who does what befalls them. */
  private static boolean isDoer(NounGroup group, Reading reading) {
    return reading
        .clause()
        .map(Clause::subject)
        .filter(subject -> subject.contains(group))
        .isPresent();
  }
}
