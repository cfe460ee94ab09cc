package org.sitrep.event.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;

/** The number told before, once more: {@code "Two guards were killed and as many injured"}. */
public final class AsMany {
  private final Scene scene;

  public AsMany(Scene scene) {
    this.scene = scene;
  }

  /** Readings of one sentence, with the number before for each {@code as many}. */
  public List<Reading> fill(List<Reading> readings) {
    List<Reading> filled = new ArrayList<>();
    for (Reading reading : readings) {
      filled.add(reading.harming(harmed -> fill(harmed, readings)));
    }
    return filled;
  }

  private Harmed fill(Harmed harmed, List<Reading> readings) {
    return asMany(harmed.party().words())
        .flatMap(
            words ->
                before(words, readings)
                    .map(party -> Party.counted(words, words, party.count()).like(party)))
        .map(harmed::withParty)
        .orElse(harmed);
  }

  /** Both words; nothing in {@code "as many as ten"}. */
  private Optional<TokenRange> asMany(TokenRange words) {
    int many = words.from();
    boolean same =
        many > scene.tokens().from()
            && scene.norm(many).equals("many")
            && scene.norm(many - 1).equals("as")
            && !(many + 1 < scene.tokens().to() && scene.norm(many + 1).equals("as"));
    return same ? Optional.of(new TokenRange(many - 1, many + 1)) : Optional.empty();
  }

  private static Optional<Party> before(TokenRange words, List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.harmed().stream())
        .map(Harmed::party)
        .filter(party -> party.isNumbered() && party.words().to() <= words.from())
        .reduce((one, next) -> next);
  }
}
