package org.sitrep.event.move;

import java.util.Optional;
import org.sitrep.mention.PlaceMention;

/** From whom to whom, and where from and where to: {@code "from Ganja to Gazakh"}. */
public record Ends(
    Side sender, Side receiver, Optional<PlaceMention> origin, Optional<PlaceMention> destination) {

  Ends withSender(Side other) {
    return new Ends(other, receiver, origin, destination);
  }
}
