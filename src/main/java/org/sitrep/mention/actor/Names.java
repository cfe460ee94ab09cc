package org.sitrep.mention.actor;

import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.actor.Scene.Core;

/**
 * Names of persons behind titles and nouns: {@code "Captain Orkhan V."}, {@code "rebel leader X"}.
 */
final class Names {
  private static final int LONGEST = 5;

  private final Scene scene;

  Names(Scene scene) {
    this.scene = scene;
  }

  /** Behind the name that follows a singular noun; the noun's own end where none does. */
  int end(Core head, int limit) {
    boolean single = head.word().type() == ActorWord.Type.ROLE && !head.word().plural();
    int start = head.range().to();
    int title =
        start < limit
            ? scene.labels().at(start, "titles").map(l -> l.range().to()).orElse(start)
            : start;
    if (!single) {
      return start;
    }
    int end = nameEnd(title, limit);
    return end > title ? end : start;
  }

  /** A title with the name behind it; empty where a token is no title, or no name follows. */
  Optional<Phrase> titled(int token, TokenRange bounds, Modifiers modifiers) {
    Optional<Label> title = scene.labels().at(token, "titles");
    if (title.isEmpty() || scene.labels().has(token, "notactors")) {
      return Optional.empty();
    }
    int last = title.get().range().to();
    Label label = title.get();
    Optional<Label> next =
        last < bounds.to() ? scene.labels().at(last, "titles") : Optional.empty();
    if (next.isPresent()) {
      label = next.get();
      last = label.range().to();
    }
    int end = nameEnd(last, bounds.to());
    if (end == last) {
      return Optional.empty();
    }
    ActorWord word = word(label, new TokenRange(last, end));
    Modifiers.Found before = modifiers.before(token, bounds.from(), word);
    TokenRange range = new TokenRange(before.from(), end);
    return Optional.of(
        new Phrase(range, last - 1, word, List.of(), before.country(), "title-and-name"));
  }

  private ActorWord word(Label title, TokenRange name) {
    String shown = title.entry().get("class").orElseGet(() -> scene.document().line(name));
    return new ActorWord(
        ActorWord.Type.ROLE,
        shown,
        title.entry().code("sector", Sector.class).orElseThrow(),
        title.entry().code("victim", Victim.class).orElseThrow(),
        Optional.empty(),
        ActorKind.PEOPLE,
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }

  /** Officials are called by their names, others by what they are. */
  ActorWord bearer(ActorWord role, TokenRange name) {
    if (role.sector() != Sector.GOV && role.sector() != Sector.JUD) {
      return role;
    }
    return new ActorWord(
        role.type(),
        scene.document().line(name),
        role.sector(),
        role.victim(),
        role.demographic(),
        role.kind(),
        role.country(),
        role.group(),
        false,
        role.generic());
  }

  /** Behind the name that begins at a token; the token itself where none begins. */
  int nameEnd(int start, int limit) {
    int end = start;
    int i = start;
    while (i < limit && i < start + LONGEST) {
      if (isNamePart(i)) {
        end = i + 1;
      } else if (!(end > start && scene.cue(i, "name_particle")) && !startsParticle(i, start)) {
        break;
      }
      i++;
    }
    return isPlaceName(end, limit) ? start : end;
  }

  /** True where a name breaks off at a word that makes it a place: {@code "Smith Street"}. */
  private boolean isPlaceName(int end, int limit) {
    return end < limit && scene.cue(end, "facility") && scene.capitalised(end);
  }

  /** {@code "al"} in {@code "President Omar al Bashir"}. */
  private boolean startsParticle(int token, int start) {
    return token == start && scene.cue(token, "name_particle") && scene.capitalised(token);
  }

  private boolean isNamePart(int token) {
    return !scene.document().token(token).isPunctuation()
        && !scene.document().token(token).startsWithDigit()
        && scene.capitalised(token)
        && !scene.cue(token, "facility")
        && !isKnown(token);
  }

  private boolean isKnown(int token) {
    if (scene.isDeterminer(token) || scene.isCalendar(token)) {
      return true;
    }
    return scene.labels().covering(token).stream()
        .anyMatch(
            label ->
                switch (label.kind()) {
                  case "countries", "demonyms", "groups", "institutions" -> true;
                  default -> false;
                });
  }
}
