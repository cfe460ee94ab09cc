package org.sitrep.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.sitrep.clause.ClauseParser;
import org.sitrep.code.DateBasis;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Phase;
import org.sitrep.code.Sector;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.document.TokenRange;
import org.sitrep.event.Speaker;
import org.sitrep.event.move.Load;
import org.sitrep.event.move.MoveReader;
import org.sitrep.event.move.Movement;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Actor;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/** Makes one record of each deployment an article tells, however often it tells it. */
public final class Deployments {
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
    Optional<Actor> people = moved(main, actor -> actor.actor().country().isPresent());
    Optional<Actor> sender =
        main.ends()
            .sender()
            .actor()
            .map(ActorMention::actor)
            .or(() -> people)
            .or(() -> moved(main, actor -> actor.victim().isArmed() && isOnTheirOwn(main)));
    Optional<String> senderCountry =
        main.ends().sender().country().or(() -> people.flatMap(Actor::country));
    Optional<Place> destination =
        group.stream().flatMap(movement -> place(movement).stream()).findFirst();
    Optional<String> receiverCountry =
        main.ends()
            .receiver()
            .country()
            .or(() -> destination.flatMap(Place::country))
            .or(() -> other(senderCountry, main));
    Dating dating = dating(group);
    return new Deployment(
        main.type(),
        main.phase(),
        main.told().flow(),
        main.factuality(),
        isBackground(dating),
        main.scope(),
        main.purpose(),
        sender,
        senderCountry,
        main.ends().receiver().actor().map(ActorMention::actor),
        receiverCountry,
        main.mission().map(actor -> actor.actor().name()),
        group.stream()
            .flatMap(movement -> movement.course().stream())
            .findFirst()
            .map(words -> document.quote(words)),
        main.ends().origin().flatMap(PlaceMention::place),
        destination,
        precision(group, destination),
        dating,
        group.stream()
            .map(Movement::days)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty()),
        claim(group, senderCountry, receiverCountry),
        new DeployedItems(document, movements).of(main),
        0.8,
        trigger,
        ordinal,
        document.span(main.sentence().tokens()),
        evidence(group));
  }

  /** Who moves and nobody is said to send: {@code "members of an armed group were seen"}. */
  private static Optional<Actor> moved(Movement movement, Predicate<ActorMention> fits) {
    return movement.loads().stream()
        .flatMap(load -> load.actor().stream())
        .filter(fits)
        .map(ActorMention::actor)
        .findFirst();
  }

  private static boolean isOnTheirOwn(Movement movement) {
    return movement.type() == DeploymentType.ARRIVAL
        || movement.type() == DeploymentType.STATIONING;
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

  /** Who receives is not said: the other country the article speaks of most. */
  private Optional<String> other(Optional<String> sender, Movement main) {
    if (sender.isEmpty()
        || main.type() == DeploymentType.WITHDRAWAL
        || main.type() == DeploymentType.ORDER) {
      return Optional.empty();
    }
    return new CountryVotes().addActors(mentions).addPlaces(mentions).mostBut(sender.get());
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
  private Optional<Claim> claim(
      List<Movement> group, Optional<String> sender, Optional<String> receiver) {
    Optional<Speaker> speaker =
        group.stream().flatMap(movement -> movement.speaker().stream()).findFirst();
    return speaker
        .map(one -> Claim.of(document, one))
        .map(
            claim ->
                new Claim(
                    claim.speaker(),
                    claim.party() || isSide(speaker.get(), sender, receiver),
                    claim.words()));
  }

  private boolean isSide(Speaker speaker, Optional<String> sender, Optional<String> receiver) {
    return Mentions.within(mentions.actors(), speaker.words()).stream()
        .map(ActorMention::actor)
        .filter(actor -> actor.sector() == Sector.GOV || actor.sector() == Sector.MIL)
        .map(Actor::country)
        .anyMatch(
            country -> country.isPresent() && (country.equals(sender) || country.equals(receiver)));
  }

  private List<Evidence> evidence(List<Movement> group) {
    List<Evidence> evidence = new ArrayList<>();
    for (Movement movement : group) {
      Quotes quotes = new Quotes(movement.rule(), evidence);
      quotes.add("deployment_type", movement.trigger());
      movement.loads().forEach(load -> quotes.add("item", load.words()));
      movement.ends().sender().words().ifPresent(words -> quotes.add("sender", words));
      movement.ends().receiver().words().ifPresent(words -> quotes.add("receiver", words));
      movement.ends().origin().ifPresent(place -> quotes.add("origin", place.range()));
      movement.ends().destination().ifPresent(place -> quotes.add("destination", place.range()));
      movement.mission().ifPresent(actor -> quotes.add("mission", actor.range()));
      movement.course().ifPresent(words -> quotes.add("course", words));
      movement
          .dates()
          .forEach(
              date -> evidence.add(new Evidence("date", document.span(date.range()), date.rule())));
      movement
          .speaker()
          .ifPresent(
              speaker ->
                  evidence.add(
                      new Evidence("claimed_by", document.span(speaker.words()), "speaker")));
    }
    return evidence;
  }

  /** Collects the words of one movement. */
  private final class Quotes {
    private final String rule;
    private final List<Evidence> evidence;

    Quotes(String rule, List<Evidence> evidence) {
      this.rule = rule;
      this.evidence = evidence;
    }

    void add(String field, TokenRange words) {
      evidence.add(new Evidence(field, document.span(words), rule));
    }
  }
}
