package org.sitrep.mention.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.lexicon.Lexicon;

/**
 * The single words numbers are made of, also inside hyphenated ones: {@code "twenty"}, {@code
 * "dozen"}, {@code "third"}, {@code "odd"}. Built once from the lexicon.
 */
final class NumberWords {
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> divisors = new HashMap<>();
  private final Map<String, Joint> joints = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, Entry> suffixes = new HashMap<>();
  private final Set<String> openers = new HashSet<>();
  private final Set<String> numerals = new HashSet<>();

  NumberWords(Lexicon lexicon) {
    each(lexicon, "numbers", (form, entry) -> words.put(form, word(entry)));
    each(lexicon, "ordinals", (form, entry) -> ordinals.put(form, (int) number(entry, "value")));
    each(lexicon, "fractions", (form, entry) -> divisors.put(form, (int) number(entry, "divisor")));
    each(lexicon, "number_joints", (form, e) -> joints.put(form, code(Joint.class, e, "role")));
    each(lexicon, "number_nouns", (form, e) -> nouns.put(form, e.get("kind").orElseThrow()));
    each(lexicon, "qualifiers", this::addSuffix);
    openers.addAll(words.keySet());
    openers.addAll(ordinals.keySet());
    openers.addAll(divisors.keySet());
    numerals.addAll(openers);
    joints.forEach(
        (form, joint) -> {
          if (joint == Joint.ARTICLE || joint == Joint.BETWEEN) {
            openers.add(form);
          }
        });
  }

  /** How a number word combines with those before it. */
  enum Rank {
    ZERO,
    DIGIT,
    TEEN,
    TEN,
    HUNDRED,
    GROUP,
    SCALE,
    /** {@code "k"} in {@code "12k"}: only right behind digits. */
    SHORT,
    /** {@code "m"} in {@code "$2m"}: only behind money. */
    MONEY
  }

  /** A number word and its value. */
  record Word(double value, Rank rank) {

    /** True for words that multiply what stands before them: {@code "hundred"}. */
    boolean multiplies() {
      return rank == Rank.HUNDRED || rank == Rank.GROUP || rank == Rank.SCALE;
    }
  }

  /** What a small word does in and around numbers. */
  enum Joint {
    NONE,
    ARTICLE,
    AND,
    TO,
    OR,
    DASH,
    BETWEEN,
    FROM,
    OF,
    AT,
    HEDGE,
    YEAR,
    SKIP,
    SUBSET,
    PER,
    SHIFT,
    DEFINITE,
    SINGULAR,
    PERSON
  }

  Optional<Word> word(String text) {
    return Optional.ofNullable(words.get(text));
  }

  /** True where a hyphenated word that begins so is a number: {@code "two-dozen"}. */
  boolean opensNumber(String text) {
    return words.containsKey(text) || divisors.containsKey(text) || joint(text) == Joint.ARTICLE;
  }

  /** True where a number may begin with a word in lower case; of most words it is false. */
  boolean mayOpen(String text) {
    return openers.contains(text) || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
  }

  /** True for words of which a number holds at least one, if no digits: {@code "twenty"}. */
  boolean isNumeral(String text) {
    return numerals.contains(text);
  }

  OptionalInt ordinal(String text) {
    Integer value = ordinals.get(text);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** By what {@code "thirds"} divides. */
  OptionalInt divisor(String text) {
    Integer value = divisors.get(text);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  Joint joint(String text) {
    return joints.getOrDefault(text, Joint.NONE);
  }

  /** The kind of number a noun behind it tells, as {@code number_nouns.tsv} writes it. */
  Optional<String> noun(String text) {
    return Optional.ofNullable(nouns.get(text));
  }

  /** The qualifier joined behind a number: {@code "odd"} in {@code "dozen-odd"}. */
  Optional<Entry> suffix(String text) {
    return Optional.ofNullable(suffixes.get(text));
  }

  private void addSuffix(String form, Entry entry) {
    if (entry.get("place").orElseThrow().equals("after")) {
      suffixes.put(form, entry);
    }
  }

  private static Word word(Entry entry) {
    return new Word(number(entry, "value"), code(Rank.class, entry, "rank"));
  }

  private interface Use {
    void take(String form, Entry entry);
  }

  private static void each(Lexicon lexicon, String kind, Use use) {
    for (Entry entry : lexicon.entries(kind)) {
      entry.forms().forEach(form -> use.take(form, entry));
    }
  }

  /** The number in a column, or what is wrong with it. */
  static double number(Entry entry, String column) {
    String value = entry.get(column).orElse("");
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException notOne) {
      throw broken(entry, column, value);
    }
  }

  /** The constant a column names, or what is wrong with it. */
  static <C extends Enum<C>> C code(Class<C> codes, Entry entry, String column) {
    String value = entry.get(column).orElse("");
    for (C code : codes.getEnumConstants()) {
      if (code.name().toLowerCase(Locale.ROOT).equals(value)) {
        return code;
      }
    }
    throw broken(entry, column, value);
  }

  private static KnowledgeException broken(Entry entry, String column, String value) {
    return new KnowledgeException(
        "lexicon/%s.tsv: %s: unknown %s \"%s\"".formatted(entry.kind(), entry.id(), column, value));
  }
}
