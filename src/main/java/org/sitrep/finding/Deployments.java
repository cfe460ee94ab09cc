package org.sitrep.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sitrep.clause.ClauseParser;
import org.sitrep.code.CountRole;
import org.sitrep.code.DateBasis;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Phase;
import org.sitrep.code.Scope;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.event.Load;
import org.sitrep.event.MoveReader;
import org.sitrep.event.Movement;
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

  private Deployments(ClauseParser parser) {
    this.document = parser.document();
    this.mentions = parser.mentions();
  }

  /** The deployments of a document, in order of the text. */
  public static List<Deployment> of(ClauseParser parser) {
    return new Deployments(parser).compose(new MoveReader(parser).read());
  }

  private List<Deployment> compose(List<Movement> movements) {
    List<List<Movement>> groups = new ArrayList<>();
    for (Movement movement : movements) {
      groups.stream()
          .filter(group -> isSame(group.get(0), movement))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(movement), () -> groups.add(new ArrayList<>(List.of(movement))));
    }
    List<Deployment> deployments = new ArrayList<>();
    Map<Span, Integer> ordinals = new HashMap<>();
    for (List<Movement> group : groups) {
      Span trigger = document.span(group.get(0).trigger());
      deployments.add(deployment(group, trigger, ordinals.merge(trigger, 1, Integer::sum) - 1));
    }
    return deployments;
  }

  /** The same kind of movement of as many people or things to the same place. */
  private static boolean isSame(Movement one, Movement other) {
    boolean counts =
        one.loads().get(0).count().equals(other.loads().get(0).count())
            && one.loads().get(0).count().best().isPresent();
    boolean places =
        one.destination().isEmpty()
            || other.destination().isEmpty()
            || one.destination().get().place().equals(other.destination().get().place());
    return one.type() == other.type() && one.phase() == other.phase() && counts && places;
  }

  private Deployment deployment(List<Movement> group, Span trigger, int ordinal) {
    Movement main = group.get(0);
    Optional<Actor> people =
        main.loads().stream()
            .flatMap(load -> load.actor().stream())
            .map(ActorMention::actor)
            .filter(actor -> actor.country().isPresent())
            .findFirst();
    Optional<Actor> sender = main.sender().map(ActorMention::actor).or(() -> people);
    Optional<String> senderCountry =
        sender.flatMap(Actor::country).or(() -> people.flatMap(Actor::country));
    Optional<Place> destination =
        group.stream()
            .flatMap(movement -> movement.destination().stream())
            .findFirst()
            .flatMap(PlaceMention::place);
    Optional<String> receiverCountry =
        main.receiver()
            .flatMap(actor -> actor.actor().country())
            .or(() -> destination.flatMap(Place::country))
            .or(() -> other(senderCountry, main));
    Dating dating = dating(group);
    return new Deployment(
        main.type(),
        main.phase(),
        main.flow(),
        main.factuality(),
        false,
        Scope.SINGLE,
        main.purpose(),
        sender,
        senderCountry,
        main.receiver().map(ActorMention::actor),
        receiverCountry,
        Optional.empty(),
        Optional.empty(),
        main.origin().flatMap(PlaceMention::place),
        destination,
        precision(group, destination),
        dating,
        group.stream()
            .map(Movement::days)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty()),
        claim(group),
        main.loads().stream().map(this::item).toList(),
        0.8,
        trigger,
        ordinal,
        document.span(main.sentence().tokens()),
        evidence(group));
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
            .flatMap(movement -> movement.destination().stream())
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

  private Optional<Claim> claim(List<Movement> group) {
    return group.stream()
        .flatMap(movement -> movement.speaker().stream())
        .findFirst()
        .map(speaker -> Claim.of(document, speaker));
  }

  private DeployedItem item(Load load) {
    return new DeployedItem(
        load.item(),
        Optional.of(load.category()),
        Optional.empty(),
        Optional.empty(),
        load.count(),
        CountRole.TOTAL,
        OptionalInt.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        document.span(load.words()));
  }

  private List<Evidence> evidence(List<Movement> group) {
    List<Evidence> evidence = new ArrayList<>();
    for (Movement movement : group) {
      evidence.add(
          new Evidence("deployment_type", document.span(movement.trigger()), movement.rule()));
      movement
          .loads()
          .forEach(
              load ->
                  evidence.add(new Evidence("item", document.span(load.words()), movement.rule())));
      movement
          .sender()
          .ifPresent(
              actor ->
                  evidence.add(
                      new Evidence("sender", document.span(actor.range()), movement.rule())));
      movement
          .receiver()
          .ifPresent(
              actor ->
                  evidence.add(
                      new Evidence("receiver", document.span(actor.range()), movement.rule())));
      movement
          .origin()
          .ifPresent(
              place ->
                  evidence.add(
                      new Evidence("origin", document.span(place.range()), movement.rule())));
      movement
          .destination()
          .ifPresent(
              place ->
                  evidence.add(
                      new Evidence("destination", document.span(place.range()), movement.rule())));
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
}
