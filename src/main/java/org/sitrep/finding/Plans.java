package org.sitrep.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.ActorRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.same.Draft;

/**
 * Violence that somebody threatens or plans, {@code "threatened to kill mayors"}: one record a kind
 * and article, beside those of what happened.
 */
final class Plans {
  private Plans() {}

  static List<Draft> of(List<Statement> statements) {
    List<Draft> plans = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.factuality() == Factuality.PLANNED && isOfSomebody(statement)) {
        Optional<Draft> same = plans.stream().filter(plan -> isSame(plan, statement)).findFirst();
        same.ifPresentOrElse(plan -> plan.add(statement), () -> plans.add(new Draft(statement)));
      }
    }
    return plans;
  }

  private static boolean isSame(Draft plan, Statement statement) {
    return plan.type().equals(statement.readings().get(0).type());
  }

  private static boolean isOfSomebody(Statement statement) {
    return statement.harmed().isEmpty()
        && statement.readings().stream().allMatch(Plans::isViolent)
        && statement.readings().stream()
            .flatMap(reading -> reading.involved().stream())
            .anyMatch(Plans::isTold);
  }

  private static boolean isTold(Involved who) {
    return who.role() == ActorRole.TARGET
        || who.role() == ActorRole.PERPETRATOR && who.party().actor().isPresent();
  }

  private static boolean isViolent(Reading reading) {
    return reading.isOf(EventType.ATTACK)
        || reading.isOf(EventType.EXPLOSION)
        || reading.isOf(EventType.ABDUCTION);
  }
}
