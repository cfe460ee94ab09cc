package org.sitrep.event.move;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.code.Item;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;

/**
 * Knows who is some of those told before: {@code "120 soldiers, including 20 officers"} are 120.
 */
final class Portions {
  private final Scene scene;

  Portions(Scene scene) {
    this.scene = scene;
  }

  /** The loads of a movement, with those that are some of others marked. */
  List<Load> marked(List<Load> loads) {
    OptionalInt including =
        scene.labels().within(scene.tokens(), "links").stream()
            .filter(link -> link.entry().id().equals("including"))
            .map(Label::range)
            .mapToInt(TokenRange::from)
            .findFirst();
    if (including.isEmpty()) {
      return loads;
    }
    List<Load> marked = new ArrayList<>();
    for (Load load : loads) {
      boolean some =
          load.words().from() > including.getAsInt()
              && loads.stream()
                  .anyMatch(
                      whole -> whole.words().from() < including.getAsInt() && holds(whole, load));
      marked.add(some ? load.asSubset() : load);
    }
    return marked;
  }

  private static boolean holds(Load whole, Load part) {
    boolean alike = isPeople(whole) == isPeople(part) && whole.item() != Item.MONEY;
    boolean more =
        whole.item() == Item.UNIT
            || whole.count().best().isPresent()
                && part.count().best().isPresent()
                && whole.count().best().getAsLong() >= part.count().best().getAsLong();
    return alike && more;
  }

  private static boolean isPeople(Load load) {
    return load.item() == Item.PERSONNEL || load.item() == Item.UNIT;
  }
}
