package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Harm;
import org.sitrep.document.Document;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;

/** Joins what the text does not split: {@code "killed or wounded fifteen people"} is one number. */
public final class Unsplit {
  private Unsplit() {}

  public static List<Reading> join(Document document, List<Reading> readings) {
    List<Reading> joined = new ArrayList<>();
    for (Reading reading : readings) {
      Optional<Reading> last =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      if (last.isPresent() && isAlternative(document, last.get(), reading)) {
        Reading whole = last.get().harmed().isEmpty() ? reading : last.get();
        joined.set(joined.size() - 1, whole.harming(Unsplit::unsplit));
      } else {
        joined.add(reading);
      }
    }
    return joined;
  }

  private static boolean isAlternative(Document document, Reading one, Reading other) {
    int gap = one.trigger().to();
    if (other.trigger().from() != gap + 1) {
      return false;
    }
    return switch (document.norm(gap)) {
      case "or" -> !one.harmed().isEmpty() || !other.harmed().isEmpty();
      case "and" -> tellsHarmAlone(one) && tellsHarmAlone(other);
      default -> false;
    };
  }

  private static boolean tellsHarmAlone(Reading reading) {
    return reading.type().isEmpty() && reading.hasDeadOrHurt();
  }

  private static Harmed unsplit(Harmed harmed) {
    return harmed.harm().isDeathOrInjury()
        ? new Harmed(Harm.CASUALTY, harmed.party(), harmed.role(), harmed.parts())
        : harmed;
  }
}
