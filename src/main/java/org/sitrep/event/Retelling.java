package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.event.statement.Statement;
import org.sitrep.mention.DateMention;
import org.sitrep.value.DateRange;

/**
 * Finds the older events that an article retells behind its news: {@code "A mine hurt a shepherd on
 * Monday. … In January one killed a road builder near Fuzuli."}
 */
final class Retelling {
  /** What happened so long before it was printed is no news beside something newer. */
  private static final int DAYS_OF_NEWS = 30;

  private final LocalDate published;
  private final LookingBack lookingBack;

  Retelling(LocalDate published, LookingBack lookingBack) {
    this.published = published;
    this.lookingBack = lookingBack;
  }

  /** The statements, those of older events marked as background. */
  List<Statement> mark(List<Statement> statements) {
    List<Statement> marked = new ArrayList<>();
    boolean news = false;
    for (Statement statement : statements) {
      Optional<Statement> last =
          marked.isEmpty() ? Optional.empty() : Optional.of(marked.get(marked.size() - 1));
      boolean old =
          statement.background() || news && isOld(statement) || lookingBack.is(statement, marked);
      boolean goesOn = last.filter(before -> continues(before, statement)).isPresent();
      marked.add(old || goesOn ? statement.inBackground() : statement);
      news = news || !old && statement.strength() > 0;
    }
    return marked;
  }

  private boolean isOld(Statement statement) {
    return !statement.scope().isSum()
        && !statement.dates().isEmpty()
        && statement.dates().stream()
            .map(DateMention::date)
            .allMatch(date -> date.flatMap(DateRange::end).filter(this::isLongAgo).isPresent());
  }

  private boolean isLongAgo(LocalDate end) {
    return end.isBefore(published.minusDays(DAYS_OF_NEWS));
  }

  /** {@code "The blast also hurt two of his sons."}: of the older event just told. */
  private static boolean continues(Statement before, Statement statement) {
    return before.background()
        && statement.definite()
        && statement.dates().isEmpty()
        && statement.places().isEmpty()
        && statement.sentence().paragraph() == before.sentence().paragraph()
        && statement.sentence().index() - before.sentence().index() <= 1;
  }
}
