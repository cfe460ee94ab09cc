package org.sitrep.event.verb;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.SubEventType;
import org.sitrep.event.statement.Device;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Finds the {@link Device} of a clause: in the place of who did it, {@code "a mine wounded two"},
 * of what is dealt with, {@code "defused a car bomb"}, or behind a preposition.
 */
final class Devices {
  private final Scene scene;

  Devices(Scene scene) {
    this.scene = scene;
  }

  /**
   * The device of a clause, {@link Device#NONE} where there is none.
   *
   * @param agents who or what did it, by the clause
   * @param patients whom or what it was done to
   */
  Device of(Frame frame, Clause clause, List<NounGroup> agents, List<NounGroup> patients) {
    // "Bomb disposal officers made safe a car bomb": what is dealt with, not who deals with it.
    boolean dealt =
        frame.object().equals("device")
            && agents.stream()
                .noneMatch(group -> scene.labels().over(group.head(), "weapons").isPresent());
    Optional<Device> dealtWith = dealt ? first(patients) : Optional.empty();
    return dealtWith
        .or(() -> first(agents))
        .or(() -> frame.object().equals("none") ? first(patients) : Optional.empty())
        .or(() -> behindPreposition(clause.phrases()))
        .or(() -> fromAir(frame, agents))
        .orElse(Device.NONE);
  }

  /** {@code "A strike on a truck killed two"}: nobody dies of stopping work. */
  private static Device ofNoun(Label noun) {
    Device device = Device.ofNoun(noun);
    return device.subType().filter(SubEventType.STRIKE::equals).isPresent()
            && noun.entry().id().equals("strike")
        ? new Device(Optional.of(EventType.EXPLOSION), Optional.empty(), Cause.UNKNOWN)
        : device;
  }

  /** {@code "Its jets bombed a camp"}, {@code "The air force bombed a camp"}. */
  private Optional<Device> fromAir(Frame frame, List<NounGroup> agents) {
    boolean air = frame.isOf(EventType.EXPLOSION) && agents.stream().anyMatch(this::isAircraft);
    return air ? Optional.of(Device.AIRCRAFT) : Optional.empty();
  }

  private boolean isAircraft(NounGroup group) {
    return scene
            .labels()
            .over(group.head(), "things")
            .filter(thing -> thing.entry().id().equals("aircraft"))
            .isPresent()
        || Mentions.within(scene.mentions().actors(), group.range()).stream()
            .anyMatch(actor -> actor.actor().name().equals("Air force"));
  }

  private Optional<Device> behindPreposition(List<Phrase> phrases) {
    return phrases.stream()
        .filter(phrase -> !phrase.isLedBy("against"))
        .flatMap(phrase -> phrase.groups().stream())
        .flatMap(group -> of(group).stream())
        .findFirst();
  }

  private Optional<Device> first(List<NounGroup> groups) {
    return groups.stream().flatMap(group -> of(group).stream()).findFirst();
  }

  private Optional<Device> of(NounGroup group) {
    Optional<Label> noun = scene.eventNoun(group);
    Optional<Device> event = noun.map(Devices::ofNoun).filter(found -> found.type().isPresent());
    Optional<Device> weapon = scene.weapon(group).map(Device::ofWeapon);
    // "a bomb explosion": the noun says explosion, the weapon of what.
    boolean weaponTells =
        weapon.isPresent() && (event.isEmpty() || event.get().subType().isEmpty());
    return weaponTells ? weapon : event;
  }
}
