package org.sitrep.event.move;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Phase;
import org.sitrep.code.Scope;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Speakers;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.DateRange;

/** Adds to what is told of a movement when it was, for how long, what for, and who says so. */
final class Circumstances {
  private final Scene scene;

  Circumstances(Scene scene) {
    this.scene = scene;
  }

  Movement movement(Wording wording, Told told, Ends ends) {
    List<DateMention> dates = dates(wording);
    Scope scope = scope(dates);
    Told real = isAhead(told, dates) ? planned(told) : flowing(told, scope);
    Move move = wording.move();
    return new Movement(
        move.rule(),
        move.trigger(),
        scene.syntax().sentence(),
        real,
        ends,
        scope,
        new Purposes(scene).of(told.loads()),
        scene.mission(),
        new Courses(scene).of(wording, real.type()),
        dates,
        days(wording),
        new Speakers(scene).of(move.trigger().from()));
  }

  /** Plans, denials and possibilities never add up to troops. */
  private static Told flowing(Told told, Scope scope) {
    boolean counts = told.flow() == Flow.IN || told.type() == DeploymentType.TRAINING;
    Flow flow =
        !told.stage().isReal()
            ? Flow.NONE
            : scope.isSum() && counts ? Flow.CUMULATIVE : told.flow();
    return new Told(told.type(), told.stage(), flow, told.loads());
  }

  /** {@code "Next week 30 soldiers begin a course"}. */
  private boolean isAhead(Told told, List<DateMention> dates) {
    Optional<LocalDate> published = scene.document().article().publicationDate();
    return told.stage().isReal()
        && published.isPresent()
        && !dates.isEmpty()
        && dates
            .get(0)
            .date()
            .flatMap(DateRange::begin)
            .filter(published.get()::isBefore)
            .isPresent();
  }

  private static Told planned(Told told) {
    return new Told(
        told.type(), new Stage(Phase.PLANNED, Factuality.PLANNED), Flow.NONE, told.loads());
  }

  private Scope scope(List<DateMention> dates) {
    if (dates.stream().anyMatch(date -> date.use() == DateMention.Use.SINCE)) {
      return Scope.PERIOD;
    }
    boolean soFar =
        scene.labels().within(scene.tokens(), "cues").stream()
            .anyMatch(label -> label.entry().id().equals("so-far"));
    return soFar ? Scope.CUMULATIVE : Scope.SINGLE;
  }

  /** Dates of the clause; those that only tell which people are meant come last. */
  private List<DateMention> dates(Wording wording) {
    List<DateMention> dates =
        Mentions.within(scene.mentions().dates(), wording.all()).stream()
            .filter(DateMention::tellsWhen)
            .filter(date -> isOwn(wording, date))
            .toList();
    List<DateMention> free =
        dates.stream().filter(date -> !isOfSubject(wording, date.range())).toList();
    return free.isEmpty() ? dates : free;
  }

  private boolean isOwn(Wording wording, DateMention date) {
    return wording.clause().range().contains(date.range())
        || wording.clause().phrases().stream()
            .anyMatch(phrase -> phrase.range().overlaps(date.range()));
  }

  /** {@code "The sappers due in January arrived on Tuesday"}. */
  private static boolean isOfSubject(Wording wording, TokenRange date) {
    List<NounGroup> subject = wording.clause().subject();
    return !subject.isEmpty()
        && date.from() > subject.get(0).range().from()
        && date.from() < wording.clause().verb().range().from();
  }

  private OptionalInt days(Wording wording) {
    return Mentions.within(scene.mentions().dates(), wording.all()).stream()
        .filter(date -> date.use() == DateMention.Use.DURATION && date.days().isPresent())
        .mapToInt(date -> date.days().getAsInt())
        .findFirst();
  }
}
