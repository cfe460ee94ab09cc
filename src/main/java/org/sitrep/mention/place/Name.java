package org.sitrep.mention.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.place.PlaceType;

/**
 * Words that may be a place name, with the words around them that bear on it.
 *
 * @param range the name alone: {@code "Fuzuli"}
 * @param phrase with its type word: {@code "Fuzuli district"}
 * @param type what the type word lets it be
 * @param before the preposition before the phrase
 * @param head the noun that makes it part of an organisation's name: {@code "Hospital"}
 * @param known false where the gazetteer lacks it and only the type word tells that it is a place
 */
record Name(
    TokenRange range,
    TokenRange phrase,
    PlaceType type,
    Optional<Label> before,
    Optional<Label> head,
    boolean known) {

  /** True where a token belongs to one of some names. */
  static boolean isPartOfAny(List<Name> names, int token) {
    return names.stream().anyMatch(name -> name.range.contains(token));
  }

  /** The same name under a type word it shares: {@code "Tartar and Aghdam regions"}. */
  Name sharing(PlaceType shared) {
    return new Name(range, phrase, shared, before, head, known);
  }

  /** The same name under a preposition it shares: {@code "in Fuzuli, Jabrayil and Zangilan"}. */
  Name behind(Optional<Label> preposition) {
    return new Name(range, phrase, type, preposition, head, known);
  }

  /** True where the noun that makes it another name is of that kind. */
  boolean isHeadedBy(String what) {
    return head.filter(label -> label.entry().is("what", what)).isPresent();
  }

  boolean hasTypeWord() {
    return !phrase.equals(range);
  }

  /**
   * Under the type word of another name: {@code "Tarka"} of {@code "the hamlets of Belo, Tarka"}.
   */
  boolean sharesType() {
    return !hasTypeWord() && type != PlaceType.ANY;
  }

  /**
   * Behind {@code "in"}, {@code "at"} or {@code "near"}, or with a type word, be it one it shares;
   * of nothing else.
   */
  boolean isPlaced() {
    return head.isEmpty() && (hasTypeWord() || sharesType() || isBehindPreposition());
  }

  /**
   * Behind {@code "in"}, {@code "at"} or {@code "near"}, not only {@code "of"} or {@code "for"}.
   */
  boolean isBehindPreposition() {
    return before.filter(label -> !label.entry().is("weak")).isPresent();
  }

  /** Behind {@code "off"}: on the water before it. */
  boolean isAtSea() {
    return before.filter(label -> label.entry().is("sea")).isPresent();
  }
}
