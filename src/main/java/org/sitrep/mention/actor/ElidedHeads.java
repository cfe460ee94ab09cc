package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;

/**
 * Sides whose noun follows only once: {@code "Armenian"} in "four Armenian and six Azerbaijani
 * soldiers".
 */
final class ElidedHeads {
  private static final int FARTHEST = 5;

  private final Scene scene;

  ElidedHeads(Scene scene) {
    this.scene = scene;
  }

  /** The elided ones of a sentence, given its phrases. */
  private List<Phrase> read(Sentence sentence, List<Phrase> phrases) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!phrase.word().isBody()) {
        before(phrase, sentence.tokens().from()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Phrase> before(Phrase phrase, int limit) {
    int i = phrase.range().from() - 1;
    int stop = Math.max(limit, phrase.range().from() - FARTHEST);
    while (i >= stop && opens(i)) {
      i--;
    }
    if (i <= limit || !scene.isConjunction(i)) {
      return Optional.empty();
    }
    Optional<Label> side = scene.side(i - 1);
    if (side.isEmpty() || side.get().range().from() < limit) {
      return Optional.empty();
    }
    TokenRange range = side.get().range();
    return Optional.of(
        new Phrase(
            range,
            range.last(),
            phrase.word(),
            phrase.side(),
            side.get().entry().get("iso3"),
            "elided-head"));
  }

  /** The phrases of a sentence, without those that are but a side whose noun follows. */
  List<Phrase> merged(Sentence sentence, List<Phrase> phrases) {
    List<Phrase> found = read(sentence, phrases);
    List<Phrase> all = new ArrayList<>(found);
    for (Phrase phrase : phrases) {
      if (found.stream().noneMatch(other -> other.range().overlaps(phrase.range()))) {
        all.add(phrase);
      }
    }
    return all;
  }

  private boolean opens(int token) {
    return scene.isDeterminer(token) || scene.cue(token, "quantity") || scene.isNumber(token);
  }
}
