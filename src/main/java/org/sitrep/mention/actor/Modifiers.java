package org.sitrep.mention.actor;

import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Label;

/** The words before a noun for people that belong to it: {@code "three" [suspected Maoist]}. */
final class Modifiers {
  private final Scene scene;

  Modifiers(Scene scene) {
    this.scene = scene;
  }

  /**
   * The modifiers before a core word.
   *
   * @param from the first token of the phrase
   * @param country what they tell of its country
   */
  record Found(int from, Optional<String> country) {}

  /** The modifiers before {@code token}, none of them before {@code limit}. */
  Found before(int token, int limit, ActorWord head) {
    int from = token;
    Optional<String> country = Optional.empty();
    while (from > limit) {
      int i = from - 1;
      Optional<Label> owner = possessor(i, limit);
      if (owner.isPresent()) {
        return new Found(owner.get().range().from(), country.or(() -> iso3(owner.get())));
      }
      Optional<Label> side = scene.side(i).or(() -> namedCountry(i));
      if (side.isPresent() && side.get().range().from() >= limit) {
        country = country.or(() -> iso3(side.get()));
        from = side.get().range().from();
      } else if (isModifier(i, head) && follows(i, from, token)) {
        from = i;
      } else {
        break;
      }
    }
    return new Found(trimmed(from, token), country);
  }

  /**
   * Nouns stand next to their noun: {@code "border post guards"}, not {@code "crisis involved"}.
   */
  private boolean follows(int token, int from, int core) {
    boolean adjective = from < core && scene.tag(from) == Tag.ADJ;
    return scene.tag(token) != Tag.NOUN || !adjective || scene.cue(token, "qualifier");
  }

  private static Optional<String> iso3(Label label) {
    return label.entry().get("iso3");
  }

  /** {@code "Azerbaijan"} in {@code "Azerbaijan's army"}; the token is the {@code 's}. */
  private Optional<Label> possessor(int token, int limit) {
    if (!scene.document().token(token).isGenitive() || token - 1 < limit) {
      return Optional.empty();
    }
    return scene
        .country(token - 1)
        .filter(label -> label.range().to() == token && label.range().from() >= limit);
  }

  /** {@code "Turkey army"}, {@code "US soldiers"}; not {@code "in Turkey soldiers"}. */
  private Optional<Label> namedCountry(int token) {
    return scene
        .country(token)
        .filter(label -> label.range().to() == token + 1)
        .filter(
            label ->
                label.range().from() == 0
                    || !scene.cue(label.range().from() - 1, "place_preposition"));
  }

  private boolean isModifier(int token, ActorWord head) {
    if (scene.cue(token, "qualifier")) {
      return scene.tag(token) != Tag.VERB || isOpened(token);
    }
    if (stops(token)) {
      return false;
    }
    Tag tag = scene.tag(token);
    boolean unit = head.type() == ActorWord.Type.UNIT || head.type() == ActorWord.Type.WEAK_UNIT;
    if (unit && isOrdinal(token)) {
      return true;
    }
    return switch (tag) {
      case ADJ -> !isOrdinal(token) && !scene.norm(token).endsWith("ing");
      case NOUN -> isPlainWord(token);
      case PROPN -> isNamePart(token, unit || head.isBody());
      default -> false;
    };
  }

  /** {@code "the killed civilians"}, not {@code "the blast killed civilians"}. */
  private boolean isOpened(int token) {
    return token == 0
        || scene.cue(token - 1, "article")
        || scene.isDefinite(token - 1)
        || scene.cue(token - 1, "quantity")
        || scene.isNumber(token - 1)
        || scene.document().sentenceOf(token).tokens().from() == token
        || scene.isConjunction(token - 1)
        || scene.tag(token - 1) == Tag.ADP;
  }

  private boolean stops(int token) {
    return scene.isDeterminer(token)
        || scene.cue(token, "quantity")
        || scene.cue(token, "place_preposition")
        || scene.cue(token, "conjunction")
        || scene.cue(token, "saying")
        || scene.document().token(token).isPunctuation()
        || scene.coreAt(token).isPresent()
        || scene.isCalendar(token);
  }

  private boolean isOrdinal(int token) {
    String norm = scene.norm(token);
    return Character.isDigit(norm.charAt(0)) && Character.isLetter(norm.charAt(norm.length() - 1));
  }

  private boolean isPlainWord(int token) {
    String norm = scene.norm(token);
    return norm.length() > 2 && norm.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  /** A name before a unit or body ({@code "Azov" regiment}) or a place ({@code "Kabul" police}). */
  private boolean isNamePart(int token, boolean body) {
    boolean opened = token > 0 && scene.cue(token - 1, "place_preposition");
    boolean place = scene.place(token).isPresent();
    boolean named = body || place || scene.isAcronym(token);
    return !opened && named && scene.capitalised(token);
  }

  /** True for a word that may stand between {@code of} and its noun. */
  boolean opens(int token) {
    return scene.isDeterminer(token)
        || scene.cue(token, "quantity")
        || scene.cue(token, "qualifier")
        || scene.side(token).isPresent()
        || scene.isNumber(token)
        || scene.tag(token) == Tag.ADJ
        || scene.tag(token) == Tag.PROPN;
  }

  /** Numbers and quantities at the front are not part of the phrase. */
  private int trimmed(int from, int token) {
    int start = from;
    while (start < token && scene.isNumber(start) && !isOrdinal(start)) {
      start++;
    }
    return start;
  }
}
