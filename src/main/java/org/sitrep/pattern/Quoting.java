package org.sitrep.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** How patterns write words: plain, or quoted where a character would mean something else. */
final class Quoting {
  private static final String SPECIAL = "()|?*+{}[]<>@:\"!&=~";

  private Quoting() {}

  /** True for characters a word may hold without quotes: {@code 's}, {@code a.m.}, {@code $}. */
  static boolean isPlain(int character) {
    return !Character.isWhitespace(character) && SPECIAL.indexOf(character) < 0;
  }

  /** The word as a pattern writes it: {@code ":"} with quotes, {@code mine} without. */
  static String quote(String word) {
    boolean plain = !word.equals("_") && word.chars().allMatch(Quoting::isPlain);
    return plain ? word : "\"" + word + "\"";
  }

  /** The id of an entry, which may be a phrase: {@code open fire}. */
  static String quoteEntry(String id) {
    boolean plain = id.chars().allMatch(c -> c == ' ' || isPlain(c));
    return plain ? id : "\"" + id + "\"";
  }

  /** {@code mine|ied}. */
  static String join(List<String> words) {
    return words.stream().map(Quoting::quote).collect(Collectors.joining("|"));
  }
}
