package org.sitrep.score.cases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an expectation: {@code killed civilian 2 "Two farmers"} is the word {@code killed}, the
 * terms {@code civilian} and {@code 2}, and a quote. A line may start with {@code optional}.
 *
 * @param indented true for the lines below the head of a record
 */
public record Line(
    boolean indented, boolean optional, String word, List<String> terms, List<String> quotes) {
  private static final Pattern TERM =
      Pattern.compile("\"([^\"]*)\"|(\\S+=)\"([^\"]*)\"|([^\\s\"]+)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  public Line {
    terms = List.copyOf(terms);
    quotes = List.copyOf(quotes);
  }

  /** Reads a line; throws {@link IllegalArgumentException} where it has no word. */
  public static Line parse(String text) {
    List<String> terms = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    boolean alternative = false;
    Matcher matcher = TERM.matcher(text);
    while (matcher.find()) {
      if (matcher.group().equals("|")) {
        alternative = true;
      } else if (matcher.group(1) == null) {
        terms.add(matcher.group(2) == null ? matcher.group() : matcher.group(2) + matcher.group(3));
      } else if (terms.size() == 1 && terms.get(0).equals("place")) {
        terms.add(matcher.group(1));
      } else if (alternative && !quotes.isEmpty()) {
        quotes.add(quotes.remove(quotes.size() - 1) + "|" + matcher.group(1));
        alternative = false;
      } else {
        quotes.add(matcher.group(1));
      }
    }
    boolean optional = !terms.isEmpty() && terms.get(0).equals("optional");
    int first = optional ? 1 : 0;
    if (terms.size() <= first) {
      throw new IllegalArgumentException("a line needs a word: " + text.strip());
    }
    return new Line(
        text.startsWith(" "),
        optional,
        terms.get(first),
        terms.subList(first + 1, terms.size()),
        quotes);
  }

  /** The term at {@code index}, or {@code any} where the line is shorter. */
  public String term(int index) {
    return index < terms.size() && !terms.get(index).contains("=") ? terms.get(index) : "any";
  }

  /** What stands behind {@code key=}. */
  Optional<String> value(String key) {
    return terms.stream()
        .filter(term -> term.startsWith(key + "="))
        .map(term -> term.substring(key.length() + 1))
        .findFirst();
  }

  boolean has(String term) {
    return terms.contains(term);
  }

  /** True where {@code choice} ({@code civilian|unknown}, {@code any}) allows {@code code}. */
  static boolean allows(String choice, String code) {
    for (String one : choice.split("\\|", -1)) {
      if (one.equals(code) || one.equals("any") || (one.equals("-") && code.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** Lower case without diacritics, so that {@code Füzuli} is {@code fuzuli}. */
  static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('\u0259', 'e').replace('\u0131', 'i');
  }

  /** True where {@code words} are part of the quote, or of one of its choices, or hold it. */
  public static boolean overlap(String words, String quotes) {
    String left = fold(words);
    for (String quote : fold(quotes).split("\\|", -1)) {
      if (!left.isEmpty() && !quote.isEmpty() && (left.contains(quote) || quote.contains(left))) {
        return true;
      }
    }
    return false;
  }
}
