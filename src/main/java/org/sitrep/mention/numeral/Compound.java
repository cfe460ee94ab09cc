package org.sitrep.mention.numeral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.Entry;

/**
 * A word with hyphens taken apart: {@code "mid-December"} is a part of a month, {@code "two-week"}
 * a number and a unit, {@code "26-28"} two numbers.
 */
final class Compound {
  private static final int MOST_PARTS = 4;

  private final TimeWords words;
  private final String norm;
  private final Map<String, String> values = new HashMap<>();

  Compound(TimeWords words, String norm) {
    this.words = words;
    this.norm = norm;
  }

  /**
   * The kinds of its parts as {@code shape}, and for each kind what it says; a second part of a
   * kind is {@code kind2}. Empty where a part is no word of time.
   */
  Optional<Map<String, String>> values() {
    String[] parts = norm.split("-", -1);
    if (parts.length > MOST_PARTS) {
      return Optional.empty();
    }
    List<String> shape = new ArrayList<>();
    for (String part : parts) {
      Optional<String> kind = kind(part);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      shape.add(kind.get());
    }
    values.put("shape", String.join("-", shape));
    return Optional.of(values);
  }

  private Optional<String> kind(String part) {
    if (!part.isEmpty() && part.length() <= 4 && part.chars().allMatch(Compound::isDigit)) {
      return Optional.of(put(part.length() == 4 ? "year" : "numbers", part));
    }
    Optional<Entry> entry = words.find(part);
    if (entry.isPresent()) {
      Entry word = entry.get();
      return Optional.of(
          put(word.kind(), word.get("value").or(() -> word.get("first")).orElse(word.id())));
    }
    return ordinal(part).or(() -> decade(part));
  }

  private Optional<String> ordinal(String part) {
    for (String ending : List.of("st", "nd", "rd", "th")) {
      String digits = part.substring(0, Math.max(0, part.length() - 2));
      if (part.endsWith(ending) && isNumber(digits)) {
        return Optional.of(put("ordinals", digits));
      }
    }
    return Optional.empty();
  }

  private Optional<String> decade(String part) {
    String digits = part.startsWith("'") ? part.substring(1) : part;
    boolean isDecade = digits.endsWith("0s") && isNumber(digits.substring(0, digits.length() - 1));
    return isDecade
        ? Optional.of(put("decades", digits.substring(0, digits.length() - 1)))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Compound::isDigit);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private String put(String kind, String value) {
    values.put(values.containsKey(kind) ? kind + "2" : kind, value);
    return kind;
  }
}
