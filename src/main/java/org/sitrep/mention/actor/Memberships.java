package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.code.Sector;
import org.sitrep.document.Tag;
import org.sitrep.mention.actor.Scene.Core;

/**
 * Finds the group that people are said to be of, farther behind them than {@code of}: {@code "men
 * belonging to the FARC"}, {@code "militants from the extremist group Boko Haram"}, {@code "members
 * of the area committee of the CPI-Maoist"}.
 */
final class Memberships {
  private static final int FARTHEST = 9;

  private final Scene scene;

  Memberships(Scene scene) {
    this.scene = scene;
  }

  /** The phrase with the group beside it; the phrase as it is where no group follows. */
  Phrase joined(Phrase phrase, int limit) {
    int start = start(phrase.range().to(), limit);
    if (start < 0 || !mayBelong(phrase.word())) {
      return phrase;
    }
    return group(start, Math.min(limit, start + FARTHEST))
        .map(group -> with(phrase, group))
        .orElse(phrase);
  }

  /** Behind {@code of}, {@code from} or {@code belonging to}; -1 where none stands there. */
  private int start(int token, int limit) {
    int i = token < limit && scene.norm(token).equals(",") ? token + 1 : token;
    if (i + 1 >= limit) {
      return -1;
    }
    boolean plain = i == token && (scene.norm(i).equals("of") || scene.norm(i).equals("from"));
    if (plain) {
      return i + 1;
    }
    return scene
        .labels()
        .at(i, "memberships")
        .map(label -> label.range().to())
        .filter(end -> end < limit)
        .orElse(-1);
  }

  private static boolean mayBelong(ActorWord word) {
    return word.generic()
        || word.sector() == Sector.REB
        || word.sector() == Sector.CRM
        || word.sector() == Sector.UNK
        || word.sector() == Sector.MIL
        || word.name().equals("men")
        || word.name().equals("people");
  }

  /** The first known group behind words that may stand before its name. */
  private Optional<ActorWord> group(int from, int limit) {
    for (int i = from; i < limit; i++) {
      Optional<Core> core = scene.coreAt(i).filter(found -> found.word().isBody());
      if (core.isPresent()) {
        return core.filter(found -> !opensNoun(found.range().to()))
            .map(Core::word)
            .filter(word -> word.type() == ActorWord.Type.GROUP)
            .filter(word -> word.victim().isArmed());
      }
      if (!leadsOn(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code "men from the Taliban stronghold"}: of a place, not of the group. */
  private boolean opensNoun(int token) {
    return token < scene.document().size()
        && scene.tag(token) == Tag.NOUN
        && scene.coreAt(token).isEmpty();
  }

  private boolean leadsOn(int token) {
    Tag tag = scene.tag(token);
    return scene.isDeterminer(token)
        || scene.norm(token).equals("of")
        || tag == Tag.NOUN
        || tag == Tag.PROPN
        || tag == Tag.ADJ
        || scene.side(token).isPresent();
  }

  private static Phrase with(Phrase phrase, ActorWord group) {
    List<ActorWord> side = new ArrayList<>(List.of(group));
    side.addAll(phrase.side());
    return new Phrase(
        phrase.range(),
        phrase.head(),
        phrase.word(),
        side,
        phrase.country(),
        phrase.rule() + "-of");
  }
}
