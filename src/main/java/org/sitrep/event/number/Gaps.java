package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;

/**
 * Completes what is told without a verb of its own: {@code "Three died in Douma on Sunday, five in
 * Homs"}: the five died on Sunday too. A total the parts add up to is no event beside them: {@code
 * "nine people, four of them in Mosul and five in Tikrit"}.
 */
public final class Gaps {
  private Gaps() {}

  public static List<Statement> complete(List<Statement> statements) {
    List<Statement> completed = new ArrayList<>();
    for (Statement statement : shared(statements)) {
      boolean dateless = statement.gapped() && statement.dates().isEmpty() && !completed.isEmpty();
      completed.add(
          dateless ? statement.on(completed.get(completed.size() - 1).dates()) : statement);
    }
    if (isSum(completed)) {
      completed.remove(0);
    }
    return completed;
  }

  /** {@code "Three were killed in Homs and six in Aleppo on Sunday by shelling"}: all of them. */
  private static List<Statement> shared(List<Statement> statements) {
    List<Statement> shared = new ArrayList<>(statements);
    for (int i = statements.size() - 2; i >= 0; i--) {
      Statement gapped = shared.get(i + 1);
      Statement before = shared.get(i);
      if (gapped.gapped() && before.dates().isEmpty()) {
        before = before.on(gapped.dates());
      }
      boolean untyped = before.readings().stream().allMatch(reading -> reading.type().isEmpty());
      if (gapped.gapped() && untyped) {
        before = before.with(causes(gapped));
      }
      shared.set(i, before);
    }
    return shared;
  }

  private static List<Reading> causes(Statement statement) {
    return statement.readings().stream()
        .filter(reading -> reading.type().isPresent() && reading.harmed().isEmpty())
        .toList();
  }

  private static boolean isSum(List<Statement> statements) {
    if (statements.size() < 3 || statements.get(0).gapped()) {
      return false;
    }
    long sum = 0;
    for (Statement part : statements.subList(1, statements.size())) {
      OptionalLong number = number(part);
      if (!part.gapped() || number.isEmpty()) {
        return false;
      }
      sum += number.getAsLong();
    }
    OptionalLong total = number(statements.get(0));
    return total.isPresent() && total.getAsLong() == sum;
  }

  private static OptionalLong number(Statement statement) {
    List<Harmed> harmed = statement.harmed();
    return harmed.size() == 1 ? harmed.get(0).party().count().point() : OptionalLong.empty();
  }
}
