package org.sitrep.finding.aspect;

import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Sector;
import org.sitrep.event.move.Movement;
import org.sitrep.event.move.Side;
import org.sitrep.event.statement.Speaker;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/**
 * Who sends and who receives: of {@code "136 Turkish experts arrived in Azerbaijan"} Turkey and
 * Azerbaijan, though neither is said to do so.
 */
public record Partners(
    Optional<Actor> sender,
    Optional<String> senderCountry,
    Optional<Actor> receiver,
    Optional<String> receiverCountry) {
  /** Those of a movement to {@code destination}, in an article that speaks of {@code mentions}. */
  public static Partners of(Movement movement, Optional<Place> destination, Mentions mentions) {
    Side from = movement.ends().sender();
    Side to = movement.ends().receiver();
    Optional<Actor> people = moved(movement, actor -> actor.actor().country().isPresent());
    Optional<String> senderCountry =
        from.country()
            .or(() -> people.flatMap(Actor::country))
            .or(() -> home(movement).filter(land -> !abroad(destination).equals(land)));
    return new Partners(
        from.actor()
            .map(ActorMention::actor)
            .or(() -> people)
            .or(() -> moved(movement, actor -> actor.victim().isArmed() && isOnTheirOwn(movement))),
        senderCountry,
        to.actor().map(ActorMention::actor),
        to.country()
            .or(() -> destination.flatMap(Place::country))
            .or(() -> taught(movement, senderCountry))
            .or(() -> other(senderCountry, movement, mentions)));
  }

  /** {@code "Germany has trained 900 Ukrainian soldiers"}: of Ukraine. */
  private static Optional<String> taught(Movement movement, Optional<String> trainer) {
    return movement.type() == DeploymentType.TRAINING
        ? moved(movement, actor -> actor.actor().country().isPresent())
            .flatMap(Actor::country)
            .filter(land -> trainer.filter(land::equals).isEmpty())
        : Optional.empty();
  }

  /** {@code "A rescue team from Israel landed in Adana"}: of Israel. */
  private static Optional<String> home(Movement movement) {
    boolean comes =
        movement.type() == DeploymentType.ARRIVAL || movement.type() == DeploymentType.DISPATCH;
    return movement
        .ends()
        .origin()
        .filter(place -> comes && movement.ends().sender().words().isEmpty())
        .flatMap(PlaceMention::place)
        .flatMap(Place::country);
  }

  private static String abroad(Optional<Place> destination) {
    return destination.flatMap(Place::country).orElse("");
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

  /** Who receives is not said: the other country the article speaks of most. */
  private static Optional<String> other(
      Optional<String> sender, Movement movement, Mentions mentions) {
    if (sender.isEmpty()
        || movement.type() == DeploymentType.WITHDRAWAL
        || movement.type() == DeploymentType.ORDER) {
      return Optional.empty();
    }
    return new CountryVotes().addActors(mentions).addPlaces(mentions).mostBut(sender.get());
  }

  /** True where it is one of these states that speaks. */
  public boolean are(Speaker speaker, Mentions mentions) {
    return Mentions.within(mentions.actors(), speaker.words()).stream()
        .map(ActorMention::actor)
        .filter(actor -> actor.sector() == Sector.GOV || actor.sector() == Sector.MIL)
        .map(Actor::country)
        .filter(Optional::isPresent)
        .anyMatch(country -> country.equals(senderCountry) || country.equals(receiverCountry));
  }
}
