package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.Sentence;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;

/** Capitalised names that hold a noun for a body: {@code "the Damascus Bar Association"}. */
final class Organizations {
  private final Scene scene;

  Organizations(Scene scene) {
    this.scene = scene;
  }

  /** Those of a sentence that are none of its phrases. */
  List<Phrase> read(Sentence sentence, List<Phrase> phrases) {
    List<Phrase> found = new ArrayList<>();
    if (sentence.headline()) {
      return found;
    }
    acronyms(sentence, phrases, found);
    if (scene.labels().within(sentence.tokens(), "orgnouns").isEmpty()) {
      return found;
    }
    int i = sentence.tokens().from();
    while (i < sentence.tokens().to()) {
      int end = isName(i) ? nameEnd(i, sentence.tokens().to()) : i;
      if (end > i + 1) {
        organization(new TokenRange(i, end))
            .filter(phrase -> isFree(phrase, phrases))
            .ifPresent(found::add);
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  /** Unknown short names that act: {@code "NDGJM destroyed a pipeline"}. */
  private void acronyms(Sentence sentence, List<Phrase> phrases, List<Phrase> found) {
    for (int i = sentence.tokens().from(); i + 1 < sentence.tokens().to(); i++) {
      if (scene.isAcronym(i) && scene.place(i).isEmpty() && acts(i, sentence)) {
        TokenRange name = TokenRange.of(i);
        Phrase phrase = new Phrase(name, i, unknown(name), List.of(), Optional.empty(), "acronym");
        if (isFree(phrase, phrases)) {
          found.add(phrase);
        }
      }
    }
  }

  private boolean acts(int token, Sentence sentence) {
    boolean opened =
        token == sentence.tokens().from()
            || scene.cue(token - 1, "article")
            || scene.isDefinite(token - 1);
    return (opened && scene.tag(token + 1) == Tag.VERB)
        || (token > sentence.tokens().from() && scene.cue(token - 1, "agent"));
  }

  private ActorWord unknown(TokenRange name) {
    return word(name, Sector.UNK, ActorKind.ORGANIZATION);
  }

  private static boolean isFree(Phrase phrase, List<Phrase> phrases) {
    return phrases.stream().noneMatch(other -> other.range().overlaps(phrase.range()));
  }

  private boolean isName(int token) {
    return scene.document().token(token).isCapitalised()
        && !scene.isCalendar(token)
        && !scene.isDeterminer(token)
        && !scene.labels().has(token, "notactors")
        && (scene.tag(token) == Tag.PROPN
            || scene.labels().has(token, "orgnouns")
            || scene.side(token).isPresent());
  }

  private int nameEnd(int start, int limit) {
    int end = start;
    int i = start;
    while (i < limit && (isName(i) || (i > start && scene.cue(i, "connector")))) {
      i++;
      if (isName(i - 1)) {
        end = i;
      }
    }
    return end;
  }

  private Optional<Phrase> organization(TokenRange name) {
    for (int i = name.last(); i >= name.from(); i--) {
      Optional<Label> noun =
          scene.labels().over(i, "orgnouns").filter(label -> isName(label.range().from()));
      if (noun.isPresent() && (isLast(i, name) || i == name.from())) {
        return Optional.of(phrase(noun.get(), name));
      }
    }
    return Optional.empty();
  }

  /** The noun ends the name, or the part of it before {@code of}, {@code for}. */
  private boolean isLast(int token, TokenRange name) {
    return token == name.last() || scene.cue(token + 1, "connector");
  }

  private Phrase phrase(Label noun, TokenRange name) {
    Sector sector = noun.entry().code("sector", Sector.class).orElseThrow();
    ActorKind kind = noun.entry().code("kind", ActorKind.class).orElseThrow();
    ActorWord word = word(name, sector, kind);
    return new Phrase(name, noun.range().last(), word, List.of(), country(name), "organization");
  }

  private ActorWord word(TokenRange name, Sector sector, ActorKind kind) {
    return new ActorWord(
        ActorWord.Type.GROUP,
        scene.document().line(name),
        sector,
        Victim.UNKNOWN,
        Optional.empty(),
        kind,
        Optional.empty(),
        Optional.empty(),
        true,
        false);
  }

  private Optional<String> country(TokenRange name) {
    for (int i = name.from(); i < name.to(); i++) {
      int token = i;
      Optional<Label> label = scene.side(i).or(() -> scene.country(token));
      if (label.isPresent()) {
        return label.get().entry().get("iso3");
      }
    }
    return Optional.empty();
  }
}
