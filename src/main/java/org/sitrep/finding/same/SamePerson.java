package org.sitrep.finding.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.lexicon.Labels;

/**
 * Finds the event in which somebody was killed or taken by his name: {@code "the murder of Judge
 * Ana Quispe"}, {@code "Quispe was killed"}. Nobody is killed twice, so neither distance in the
 * text nor the place of an investigation makes it another event.
 */
public final class SamePerson {
  private static final int SHORTEST = 3;

  private final Document document;
  private final Labels labels;

  /** Looks into one document. */
  public SamePerson(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** True where a statement tells again of somebody a draft tells of. */
  public boolean holds(Draft draft, Statement statement) {
    if (isCounted(draft) || statement.isToll()) {
      return false;
    }
    for (Harmed tells : statement.harmed()) {
      List<String> name = isOnce(tells) ? name(tells.party()) : List.of();
      if (!name.isEmpty()
          && fits(draft, statement, tells.harm())
          && draft.harmed().stream()
              .filter(told -> isOnce(told) && told.harm() == tells.harm())
              .anyMatch(told -> isSame(name(told.party()), name))) {
        return true;
      }
    }
    return false;
  }

  /** Totals name some of many: {@code "hundreds were murdered, among them Judge Lara"}. */
  private static boolean isCounted(Draft draft) {
    return switch (draft.scope()) {
      case SINGLE -> false;
      default -> true;
    };
  }

  private static boolean isOnce(Harmed harmed) {
    return (harmed.harm() == Harm.KILLED || harmed.harm() == Harm.ABDUCTED)
        && harmed.party().count().point().orElse(1) == 1;
  }

  private static boolean fits(Draft draft, Statement statement, Harm harm) {
    Optional<EventType> type =
        statement.readings().stream().map(Reading::type).flatMap(Optional::stream).findFirst();
    boolean taken = harm == Harm.ABDUCTED;
    return draft.type().isEmpty()
        || type.isEmpty()
        || taken == (type.get() == EventType.ABDUCTION)
            && taken == (draft.type().get() == EventType.ABDUCTION);
  }

  /** The words of a name, without titles and roles. */
  private List<String> name(Party party) {
    List<String> name = new ArrayList<>();
    TokenRange words = party.actor().map(actor -> actor.range()).orElse(party.words());
    for (int i = words.from(); i < words.to(); i++) {
      Token token = document.token(i);
      if (token.isCapitalised() && token.text().length() >= SHORTEST && isName(i)) {
        name.add(token.norm());
      }
    }
    return name;
  }

  private boolean isName(int token) {
    return labels.covering(token).stream().allMatch(label -> label.kind().equals("first_names"));
  }

  /** {@code "Ana Quispe Rojas"} and {@code "Quispe"}: every word of the shorter, in order. */
  private static boolean isSame(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = shorter == one ? other : one;
    return !shorter.isEmpty()
        && longer.containsAll(shorter)
        && (shorter.size() > 1 || longer.size() == 1 || longer.indexOf(shorter.get(0)) > 0);
  }
}
