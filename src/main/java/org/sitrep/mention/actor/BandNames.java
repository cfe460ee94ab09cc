package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.actor.Scene.Core;

/**
 * Finds the name a band goes by, behind the noun for it: {@code "a group calling itself 'Red
 * Dawn'"}, {@code "a self-styled commando unit, the Red Dawn Front,"}, {@code "the militant group
 * Ansar X"}.
 */
final class BandNames {
  private static final int LONGEST = 7;
  private static final int FARTHEST = 6;

  private final Scene scene;

  BandNames(Scene scene) {
    this.scene = scene;
  }

  /** The phrase with the name behind it; the phrase as it is where no name follows. */
  Phrase joined(Phrase phrase, int limit) {
    return isBand(phrase.word())
        ? name(phrase, limit).map(name -> with(phrase, name, limit)).orElse(phrase)
        : phrase;
  }

  private static boolean isBand(ActorWord word) {
    boolean fights =
        switch (word.sector()) {
          case REB, CRM, UNK, MIL -> true;
          default -> false;
        };
    return fights && word.plural() && !word.isBody() && word.type() != ActorWord.Type.PEOPLE;
  }

  private Optional<TokenRange> name(Phrase phrase, int limit) {
    int next = phrase.range().to();
    if (next + 1 >= limit) {
      return Optional.empty();
    }
    Optional<Label> naming = scene.labels().at(next, "self_naming");
    if (naming.isPresent()) {
      return nameAt(naming.get().range().to(), limit);
    }
    if (scene.norm(next).equals(",")) {
      return nameAt(next + 1, limit).filter(name -> isQuoted(name) || isAside(name, limit));
    }
    return isNamedAtOnce(phrase) ? nameAt(next, limit) : ofBand(next, limit);
  }

  /** {@code "militants from a group called X"}, {@code "members of a sect known as X"}. */
  private Optional<TokenRange> ofBand(int of, int limit) {
    if (!scene.norm(of).equals("of") && !scene.norm(of).equals("from")) {
      return Optional.empty();
    }
    for (int i = of + 1; i < Math.min(limit, of + FARTHEST); i++) {
      Optional<Label> naming = scene.labels().at(i, "self_naming");
      if (naming.isPresent()) {
        return nameAt(naming.get().range().to(), limit);
      }
      if (!scene.isDeterminer(i) && scene.tag(i) != Tag.ADJ && scene.tag(i) != Tag.NOUN) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code "the militant group"} {@code "X"}; not {@code "the unit"} {@code "X"}. */
  private boolean isNamedAtOnce(Phrase phrase) {
    boolean outlaw = phrase.word().sector() == Sector.REB || phrase.word().sector() == Sector.CRM;
    return outlaw
        && scene
            .labels()
            .over(phrase.head(), "roles")
            .filter(label -> label.entry().is("body") || label.entry().is("number", "collective"))
            .isPresent();
  }

  /** {@code ", the Red Dawn Front,"}: a noun for a band is in the name, a mark behind it. */
  private boolean isAside(TokenRange name, int limit) {
    boolean band =
        scene.labels().within(name, "orgnouns").stream()
            .flatMap(noun -> noun.entry().code("sector", Sector.class).stream())
            .anyMatch(sector -> sector == Sector.REB || sector == Sector.MIL);
    return band && name.to() < limit && scene.document().token(name.to()).isPunctuation();
  }

  private boolean isQuoted(TokenRange name) {
    return scene.norm(name.from() - 1).equals("\"");
  }

  /** The name that begins at a token, behind an article and a quotation mark. */
  private Optional<TokenRange> nameAt(int token, int limit) {
    int from = token;
    while (from < limit && (scene.norm(from).equals("the") || scene.norm(from).equals("\""))) {
      from++;
    }
    int end = from < limit ? end(from, Math.min(limit, from + LONGEST)) : from;
    return end > from ? Optional.of(new TokenRange(from, end)) : Optional.empty();
  }

  private int end(int from, int limit) {
    int end = from;
    for (int i = from; i < limit && (scene.capitalised(i) || leadsOn(i)); i++) {
      if (scene.capitalised(i)) {
        end = i + 1;
      }
    }
    return scene.isCalendar(from) ? from : end;
  }

  /** {@code "of"}, {@code "the"} within {@code "Army of the Just"}. */
  private boolean leadsOn(int token) {
    return scene.cue(token, "connector") || scene.cue(token, "name_particle");
  }

  private Phrase with(Phrase phrase, TokenRange name, int limit) {
    Optional<ActorWord> known =
        scene
            .coreAt(name.from())
            .filter(core -> core.range().to() >= name.to())
            .map(Core::word)
            .filter(word -> word.type() == ActorWord.Type.GROUP);
    List<ActorWord> side = new ArrayList<>(phrase.side());
    known.ifPresent(group -> side.add(0, group));
    int last = name.last();
    boolean closed = isQuoted(name) && scene.norm(Math.min(last + 1, limit - 1)).equals("\"");
    return new Phrase(
        new TokenRange(phrase.range().from(), closed ? last + 2 : last + 1),
        phrase.head(),
        known.isPresent() ? phrase.word() : named(phrase.word(), name),
        side,
        phrase.country(),
        phrase.rule() + "-named");
  }

  private ActorWord named(ActorWord band, TokenRange name) {
    return new ActorWord(
        ActorWord.Type.GROUP,
        scene.document().line(name),
        band.sector(),
        band.victim(),
        band.demographic(),
        ActorKind.GROUP,
        band.country(),
        Optional.empty(),
        true,
        false);
  }
}
