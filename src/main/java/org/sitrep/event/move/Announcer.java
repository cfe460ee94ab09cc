package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.event.statement.Scene;

/**
 * Finds who gives what nobody is said to give: the state that announced it, {@code "Norway
 * announced 100 missiles to be sent"}, or the giver of what was told before, {@code "The shipment
 * includes"}.
 */
final class Announcer {
  private final Scene scene;

  Announcer(Scene scene) {
    this.scene = scene;
  }

  /** The same movement with its giver. */
  Movement complete(Movement movement, List<Movement> before) {
    if (movement.ends().sender().isNamed() || !isGift(movement)) {
      return movement;
    }
    return announced(movement)
        .or(() -> movement.rule().startsWith(Packages.RULE) ? last(before) : Optional.empty())
        .map(side -> movement.with(movement.told(), movement.ends().withSender(side)))
        .orElse(movement);
  }

  private static boolean isGift(Movement movement) {
    return switch (movement.type()) {
      case TRANSFER, DISPATCH, PLEDGE, CONTRIBUTION -> true;
      default -> false;
    };
  }

  private Optional<Side> announced(Movement movement) {
    for (Clause clause : scene.syntax().clauses()) {
      if (scene.labels().has(clause.verb().main(), "announcing")
          && !clause.verb().isPassive()
          && !clause.subject().isEmpty()) {
        Side side = new Sides(scene).side(clause.subject().get(0));
        return Optional.of(side).filter(one -> isOther(one, movement.ends().receiver()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(Side side, Side receiver) {
    return side.country().isPresent() && !side.country().equals(receiver.country());
  }

  private static Optional<Side> last(List<Movement> before) {
    return before.stream()
        .map(movement -> movement.ends().sender())
        .filter(Side::isNamed)
        .reduce((one, other) -> other);
  }
}
