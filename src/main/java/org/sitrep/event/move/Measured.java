package org.sitrep.event.move;

import java.util.Optional;
import org.sitrep.code.Item;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Reads goods that are weighed or packed: {@code "80 tons of food"}, {@code "5 pairs of boots"}, or
 * told by the piece: {@code "15 units of howitzers"}.
 */
final class Measured {
  private final Scene scene;

  Measured(Scene scene) {
    this.scene = scene;
  }

  /** The number of tons, pairs or boxes of a noun, as its category says: {@code "ton of food"}. */
  Optional<Load> of(TokenRange noun, Item item, String category) {
    int of = noun.from() - 1;
    while (of > scene.tokens().from() && isInside(of)) {
      of--;
    }
    if (of <= scene.tokens().from() + 1 || !scene.norm(of).equals("of")) {
      return Optional.empty();
    }
    TokenRange behind = new TokenRange(of, noun.to());
    return scene
        .labels()
        .over(of - 1, "measures")
        .filter(measure -> measure.range().to() == behind.from())
        .flatMap(measure -> load(measure, behind, item, category));
  }

  /** {@code "medical and"} of {@code "tons of medical and relief items"}. */
  private boolean isInside(int token) {
    return Tally.isNominal(scene.document().tag(token))
        || scene.norm(token).equals("and")
        || scene.norm(token).equals("the");
  }

  private Optional<Load> load(Label measure, TokenRange behind, Item item, String category) {
    String kind = measure.entry().get("category").map(unit -> unit + " of ").orElse("") + category;
    return Mentions.over(scene.mentions().counts(), measure.range().from() - 1)
        .map(
            count ->
                new Load(item, kind, count.count(), count.range().union(behind), Optional.empty()));
  }
}
