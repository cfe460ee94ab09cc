package org.sitrep.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.lexicon.Label;

/** What people belong to: {@code "of Turkey"}, {@code "of the Azerbaijani army"}. */
final class Owners {

  private Owners() {}

  /** A country behind {@code of}. */
  static Phrase country(Label label, int token) {
    Optional<String> iso3 = label.entry().get("iso3");
    ActorWord word =
        new ActorWord(
            ActorWord.Type.PEOPLE,
            label.entry().get("name").orElse(label.entry().id()),
            Sector.GOV,
            Victim.OFFICIAL,
            Optional.empty(),
            ActorKind.STATE,
            iso3,
            Optional.empty(),
            false,
            false);
    return new Phrase(label.range(), token, word, List.of(), iso3, "country");
  }

  /** {@code group}, {@code role}, {@code institution-of}. */
  static String rule(ActorWord head, boolean owned) {
    String name = head.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return owned ? name + "-of" : name;
  }
}
