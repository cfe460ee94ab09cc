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

/** Names of persons without title, where the words around make sure: {@code "Elchin M., 34,"}. */
final class Persons {
  private static final int OLDEST = 110;

  private final Scene scene;
  private final Names names;

  Persons(Scene scene) {
    this.scene = scene;
    this.names = new Names(scene);
  }

  /** Those of a sentence that are none of its phrases. */
  List<Phrase> read(Sentence sentence, List<Phrase> phrases) {
    List<Phrase> found = new ArrayList<>();
    TokenRange tokens = sentence.tokens();
    int i = tokens.from();
    while (i < tokens.to()) {
      int end = starts(i) ? names.nameEnd(i, tokens.to()) : i;
      if (end > i + 1 && isPerson(new TokenRange(i, end), tokens)) {
        Phrase phrase = phrase(new TokenRange(i, end));
        if (phrases.stream().noneMatch(other -> other.range().overlaps(phrase.range()))) {
          found.add(phrase);
        }
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private boolean starts(int token) {
    return scene.document().token(token).isCapitalised() && scene.place(token).isEmpty();
  }

  private boolean isPerson(TokenRange name, TokenRange sentence) {
    for (int i = name.from(); i < name.to(); i++) {
      if (scene.labels().has(i, "orgnouns") || scene.labels().has(i, "roles")) {
        return false;
      }
    }
    int next = name.to();
    boolean speaks = next < sentence.to() && scene.labels().has(next, "reporting");
    boolean spoken =
        name.from() > sentence.from() && scene.labels().has(name.from() - 1, "reporting");
    boolean told =
        isFirstName(name.from())
            || speaks
            || spoken
            || hasAge(next, sentence.to())
            || isNamed(name.from(), sentence);
    return told && scene.tag(name.from()) == Tag.PROPN;
  }

  /** {@code "Hector"}; not {@code "Jordan"}, {@code "Georgia"}. */
  private boolean isFirstName(int token) {
    return scene.labels().has(token, "first_names") && !scene.labels().has(token, "countries");
  }

  /** {@code ", 34,"} or {@code "(34)"} behind a name. */
  private boolean hasAge(int next, int limit) {
    if (next + 1 >= limit) {
      return false;
    }
    String mark = scene.norm(next);
    String age = scene.norm(next + 1);
    boolean number = age.length() <= 3 && age.chars().allMatch(Character::isDigit);
    return (mark.equals(",") || mark.equals("(")) && number && Integer.parseInt(age) <= OLDEST;
  }

  /** {@code "identified as"} before a name. */
  private boolean isNamed(int from, TokenRange sentence) {
    return from - 2 >= sentence.from()
        && scene.cue(from - 1, "naming")
        && scene.cue(from - 2, "naming");
  }

  private Phrase phrase(TokenRange name) {
    ActorWord word =
        new ActorWord(
            ActorWord.Type.ROLE,
            scene.document().line(name),
            Sector.UNK,
            Victim.UNKNOWN,
            Optional.empty(),
            ActorKind.PEOPLE,
            Optional.empty(),
            Optional.empty(),
            false,
            false);
    return new Phrase(name, name.last(), word, List.of(), Optional.empty(), "person-name");
  }
}
