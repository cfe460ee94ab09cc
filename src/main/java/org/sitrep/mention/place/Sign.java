package org.sitrep.mention.place;

import org.sitrep.code.Code;

/**
 * What speaks for or against words being a place name here. Weights stand in {@code
 * gazetteer/signs.tsv}.
 */
enum Sign implements Code {
  /** Always there. */
  BASE,
  /** A preposition of place before it: {@code "near Shusha"}. */
  PREPOSITION,
  /** A word that may stand before anything: {@code "of Shusha"}. */
  WEAK_PREPOSITION,
  /** A type word behind it: {@code "Shusha district"}. */
  TYPE_BEHIND,
  /** A type word before it: {@code "the city of Shusha"}. */
  TYPE_BEFORE,
  /** A place it lies in behind it: {@code "Shusha, Azerbaijan"}. */
  CONTAINER_BEHIND,
  /** A place that lies in it before it. */
  CONTAINS_BEFORE,
  /**
   * In brackets that say where a name before them lies: {@code "in Zigberi (Markoye, Oudalan)"}.
   */
  BRACKETED,
  /** Heads an entry of a list that has others: {@code "Kunar: Shelling injured two farmers"}. */
  ENTRY,
  /** In the dateline. */
  DATELINE,
  /** Name of a country, a region, a sea or a place the hand-kept files prefer. */
  KEPT,
  /** Decimal logarithm of the largest population, over 7. */
  POPULATION,
  /** More than one word. */
  WORDS,
  /** Also a given name. */
  GIVEN_NAME,
  /** A given name with another name right behind it: {@code "Paris Hilton"}. */
  FULL_NAME,
  /** A given name or title before it: {@code "Gen. Lee"}. */
  PERSON_BEFORE,
  /** A word with a capital before it that is no place. */
  CAPITAL_BEFORE,
  /** A word with a capital behind it that is no place. */
  CAPITAL_BEHIND,
  /** A word for a part of a place before it: {@code "southern Aleppo"}. */
  PART_BEFORE,
  /** A noun that makes it part of an organisation's name. */
  ORGANIZATION_HEAD,
  /** A verb of taking or striking places right before it: {@code "stormed Baidoa"}. */
  TAKEN,
  /** Says whose police, prosecutors or people they are: {@code "Dallas police"}. */
  LOCAL_FORCE,
  /** Names a street, a square or a building: {@code "Algiers Drive"}. */
  STREET,
  /** Opens the sentence. */
  SENTENCE_START,
  /** The document also writes the word without a capital. */
  LOWER_ELSEWHERE,
  /** Part of a person's name elsewhere in the document. */
  PERSON_ELSEWHERE,
  /** Behind a preposition of place elsewhere in the document. */
  PLACE_ELSEWHERE,
  /** On the list of words that are hardly ever places by themselves. */
  NOT_PLACE,
  /** Joined to a place: {@code "Barda and Shusha"}. */
  JOINED,
  /** A sign of money behind it: {@code "US$5"}. */
  MONEY_BEHIND,
  /** Owns something: {@code "Shusha's mayor"}. */
  POSSESSIVE
}
