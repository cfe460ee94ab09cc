package org.sitrep.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.clause.ClauseParser;
import org.sitrep.code.DateBasis;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Phase;
import org.sitrep.document.Document;
import org.sitrep.document.Span;
import org.sitrep.event.move.Load;
import org.sitrep.event.move.MoveReader;
import org.sitrep.event.move.Movement;
import org.sitrep.event.statement.Speaker;
import org.sitrep.finding.aspect.Partners;
import org.sitrep.finding.aspect.Whereabouts;
import org.sitrep.finding.record.Claim;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.record.Deployment;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/** Makes one record of each deployment an article tells, however often it tells it. */
public final class Deployments {
  /** Nobody has yet counted how many of them are right. */
  private static final double CONFIDENCE = 0.8;

  private final Document document;
  private final Mentions mentions;
  private final List<Movement> movements;

  private Deployments(ClauseParser parser) {
    this.document = parser.document();
    this.movements = new MoveReader(parser).read();
    this.mentions = parser.mentions();
  }

  /** The deployments of a document, in order of the text. */
  public static List<Deployment> of(ClauseParser parser) {
    return new Deployments(parser).compose();
  }

  private List<Deployment> compose() {
    List<List<Movement>> groups = new ArrayList<>();
    for (Movement movement : movements) {
      groups.stream()
          .filter(group -> isSame(group.get(0), movement))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(movement), () -> groups.add(new ArrayList<>(List.of(movement))));
    }
    List<List<Movement>> told = List.copyOf(groups);
    groups.removeIf(group -> isHeadlineOf(group, told));
    List<Deployment> deployments = new ArrayList<>();
    Map<Span, Integer> ordinals = new HashMap<>();
    for (List<Movement> group : groups) {
      Span trigger = document.span(group.get(0).trigger());
      deployments.add(deployment(group, trigger, ordinals.merge(trigger, 1, Integer::sum) - 1));
    }
    return deployments;
  }

  /** {@code "Last soldiers leave Bangui"} over a report that tells how many left. */
  private boolean isHeadlineOf(List<Movement> group, List<List<Movement>> others) {
    Movement headline = group.get(0);
    return group.stream().allMatch(this::isHeadline)
        && headline.loads().stream().noneMatch(load -> load.count().point().orElse(0) > 1)
        && others.stream()
            .map(other -> other.get(0))
            .anyMatch(
                other ->
                    other.type() == headline.type()
                        && !isHeadline(other)
                        && mayBe(
                            other.ends().sender().country(), headline.ends().sender().country()));
  }

  private boolean isHeadline(Movement movement) {
    return document.sentenceOf(movement.trigger().from()).headline();
  }

  private static boolean mayBe(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** The same kind of movement of as many people or things to the same place. */
  private static boolean isSame(Movement one, Movement other) {
    boolean places =
        one.ends().destination().isEmpty()
            || other.ends().destination().isEmpty()
            || place(one).equals(place(other));
    return one.type() == other.type()
        && one.phase() == other.phase()
        && isSame(one.loads(), other.loads())
        && places;
  }

  private static boolean isSame(List<Load> some, List<Load> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() && others.isEmpty();
    }
    Load one = some.get(0);
    Load other = others.get(0);
    return one.item() == other.item()
        && one.count().equals(other.count())
        && one.count().best().isPresent();
  }

  private static Optional<Place> place(Movement movement) {
    return movement.ends().destination().flatMap(PlaceMention::place);
  }

  private Deployment deployment(List<Movement> group, Span trigger, int ordinal) {
    Movement main = group.get(0);
    Optional<Place> destination =
        group.stream().flatMap(movement -> place(movement).stream()).findFirst();
    Partners partners = Partners.of(main, destination, mentions);
    Dating dating = dating(group);
    return new Deployment(
        main.type(),
        main.phase(),
        main.told().flow(),
        main.factuality(),
        isBackground(dating),
        main.scope(),
        main.purpose(),
        partners.sender(),
        partners.senderCountry(),
        partners.receiver(),
        partners.receiverCountry(),
        main.mission().map(actor -> actor.actor().name()),
        course(group),
        main.ends().origin().flatMap(PlaceMention::place),
        destination,
        precision(group, destination),
        dating,
        days(group),
        claim(group, partners),
        new DeployedItems(document, movements).of(main),
        CONFIDENCE,
        trigger,
        ordinal,
        document.span(main.sentence().tokens()),
        new Traces(document).of(group));
  }

  private Optional<String> course(List<Movement> group) {
    return group.stream()
        .flatMap(movement -> movement.course().stream())
        .findFirst()
        .map(document::quote);
  }

  private static OptionalInt days(List<Movement> group) {
    return group.stream()
        .map(Movement::days)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** What ended more than a year before the article is retold, not news. */
  private boolean isBackground(Dating dating) {
    Optional<LocalDate> yearBefore =
        document.article().publicationDate().map(day -> day.minusYears(1));
    return dating.basis() != DateBasis.PUBLICATION
        && yearBefore.isPresent()
        && dating
            .date()
            .flatMap(DateRange::end)
            .filter(end -> end.isBefore(yearBefore.get()))
            .isPresent();
  }

  /** A place the text names, else the country of who receives. */
  private static OptionalInt precision(List<Movement> group, Optional<Place> destination) {
    if (destination.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        group.stream()
            .flatMap(movement -> movement.ends().destination().stream())
            .filter(mention -> mention.place().equals(destination))
            .findFirst()
            .map(mention -> Whereabouts.precision(List.of(), mention, false))
            .orElse(6));
  }

  private Dating dating(List<Movement> group) {
    Optional<DateMention> date =
        group.stream().flatMap(movement -> movement.dates().stream()).findFirst();
    if (date.isPresent()) {
      return new Dating(
          date.get().date(), date.get().basis(), Optional.of(document.span(date.get().range())));
    }
    Movement main = group.get(0);
    boolean told =
        main.type() == DeploymentType.TRAINING && main.phase() == Phase.COMPLETED
            || main.phase() == Phase.ONGOING;
    Optional<LocalDate> published = document.article().publicationDate().filter(day -> told);
    return published
        .map(
            day ->
                new Dating(
                    Optional.of(DateRange.until(day)), DateBasis.PUBLICATION, Optional.empty()))
        .orElse(Dating.NONE);
  }

  /** Who says so: a side where it is the state that sends or receives. */
  private Optional<Claim> claim(List<Movement> group, Partners partners) {
    Optional<Speaker> speaker =
        group.stream().flatMap(movement -> movement.speaker().stream()).findFirst();
    return speaker
        .map(one -> Claim.of(document, one))
        .map(
            claim ->
                new Claim(
                    claim.speaker(),
                    claim.party() || partners.are(speaker.get(), mentions),
                    claim.words()));
  }
}
