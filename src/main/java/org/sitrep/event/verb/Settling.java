package org.sitrep.event.verb;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Harm;
import org.sitrep.code.SubEventType;
import org.sitrep.event.statement.Device;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;

/** What a verb's frame comes to by who does it and to what: {@code "Police seized two men"}. */
final class Settling {
  private final Scene scene;
  private final Clause clause;
  private final List<NounGroup> agents;
  private final List<NounGroup> patients;
  private final Seizing seizing;

  /** Of a clause, given who or what does it and whom or what it is done to. */
  Settling(
      Scene scene,
      Clause clause,
      List<NounGroup> agents,
      List<NounGroup> patients,
      Seizing seizing) {
    this.scene = scene;
    this.clause = clause;
    this.agents = agents;
    this.patients = patients;
    this.seizing = seizing;
  }

  /** {@code "Police seized two men"} is an arrest, {@code "shops were looted"} is by a crowd. */
  Frame of(Label label, Frame told) {
    if (label.kind().equals("seizing")) {
      return seizing.settle(told);
    }
    Optional<Device> bursting = bursting(label, told);
    if (bursting.isPresent()) {
      return told.bursting(bursting.get());
    }
    boolean held =
        told.harm().filter(Harm.ARRESTED::equals).isPresent()
            && !label.entry().id().equals("arrest");
    if (held && seizing.isByOutlaw()) {
      return told.abducting();
    }
    boolean robbed = told.subType().filter(SubEventType.ROBBERY::equals).isPresent();
    return robbed
            && clause.verb().isPassive()
            && agents.isEmpty()
            && label.entry().id().equals("loot")
        ? told.looting()
        : told;
  }

  /** {@code "Mortars were fired at"} is no shooting, {@code "bombs were dropped"} from the air. */
  private Optional<Device> bursting(Label label, Frame told) {
    boolean shot = told.subType().filter(SubEventType.SHOOTING::equals).isPresent();
    boolean dropped = label.entry().id().equals("drop") && agents.stream().noneMatch(this::isArmed);
    return patients.stream()
        .flatMap(group -> scene.weapon(group).stream())
        .map(Device::ofWeapon)
        .filter(Device::isExplosive)
        .filter(
            device ->
                shot
                    || dropped
                        && device.subType().filter(SubEventType.MINE_IED::equals).isPresent())
        .map(device -> shot ? device : Device.AIRCRAFT)
        .findFirst();
  }

  private boolean isArmed(NounGroup group) {
    return scene.weapon(group).isPresent();
  }
}
