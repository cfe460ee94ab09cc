package org.sitrep.mention.actor;

import java.util.IdentityHashMap;
import java.util.Set;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;

/** What each small word of {@code actorcues.tsv} is used for. */
final class Cues {
  private final IdentityHashMap<Entry, Set<String>> uses = new IdentityHashMap<>();

  private Cues() {}

  static Cues load(Lexicon lexicon) {
    Cues cues = new Cues();
    for (Entry entry : lexicon.entries("actorcues")) {
      cues.uses.put(entry, Set.of(entry.get("cue").orElseThrow().split(" ")));
    }
    return cues;
  }

  /** What the word at a token is used for; nothing for other words. */
  Set<String> at(Labels labels, int token) {
    return labels
        .over(token, "actorcues")
        .map(label -> uses.getOrDefault(label.entry(), Set.of()))
        .orElse(Set.of());
  }
}
