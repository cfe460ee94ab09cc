package org.sitrep.mention.numeral;

import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Entry;

/** Numbers and years in words: {@code "twenty four"}, {@code "nineteen ninety-six"}. */
final class SpokenNumbers {
  private static final int LONGEST = 6;

  private final TimeWords words;

  SpokenNumbers(TimeWords words) {
    this.words = words;
  }

  /** A number, and the token behind it. */
  record Found(int value, int end) {}

  /** The number in words that begins at a token. */
  Optional<Found> number(Document document, int from) {
    if (!begins(document.norm(from))) {
      return Optional.empty();
    }
    int limit = Math.min(document.sentenceOf(from).tokens().to(), from + LONGEST);
    Sum sum = new Sum();
    int end = from;
    for (int i = from; i < limit && addAll(sum, document.norm(i)); i++) {
      end = i + 1;
    }
    return end == from ? Optional.empty() : Optional.of(new Found(sum.value(), end));
  }

  /** Adds the words of a token, or none of them where one does not fit. */
  private boolean addAll(Sum sum, String norm) {
    Sum tried = sum.copy();
    for (String word : norm.split("-", -1)) {
      Optional<Entry> entry = words.find("numbers", word);
      if (entry.isEmpty() || !tried.add(entry.get())) {
        return false;
      }
    }
    sum.become(tried);
    return true;
  }

  /** What the words up to here add up to. */
  private static final class Sum {
    private long total;
    private long group;
    private String last = "";

    Sum copy() {
      Sum copy = new Sum();
      copy.become(this);
      return copy;
    }

    void become(Sum other) {
      total = other.total;
      group = other.group;
      last = other.last;
    }

    boolean add(Entry entry) {
      String rank = entry.get("rank").orElse("");
      if (!follows(rank, last)) {
        return false;
      }
      long value = Long.parseLong(entry.get("value").orElse("0"));
      switch (rank) {
        case "hundred" -> group = Math.max(1, group) * value;
        case "scale", "group" -> {
          total += Math.max(1, group) * value;
          group = 0;
        }
        default -> group += value;
      }
      last = rank;
      return true;
    }

    int value() {
      return (int) Math.min(Integer.MAX_VALUE, total + group);
    }
  }

  private boolean begins(String norm) {
    int hyphen = norm.indexOf('-');
    return words.find("numbers", hyphen < 0 ? norm : norm.substring(0, hyphen)).isPresent();
  }

  private static boolean follows(String rank, String before) {
    return switch (rank) {
      case "digit" -> !before.equals("digit") && !before.equals("teen");
      case "teen", "ten" ->
          !before.equals("digit") && !before.equals("teen") && !before.equals("ten");
      case "zero" -> before.isEmpty();
      case "hundred", "group", "scale" -> true;
      default -> false;
    };
  }

  /** The year spoken as two numbers that begins at a token: {@code "nineteen ninety-six"}. */
  Optional<Found> year(Document document, int from) {
    Optional<Entry> first = words.find("numbers", document.norm(from));
    int century = first.map(SpokenNumbers::valueOf).orElse(0);
    int next = from + 1;
    if (century < 13 || century > 20 || next >= document.sentenceOf(from).tokens().to()) {
      return Optional.empty();
    }
    if (document.norm(next).equals("hundred")) {
      return Optional.of(new Found(100 * century, next + 1));
    }
    return number(document, next)
        .filter(found -> found.value() >= 10 && found.value() <= 99)
        .map(found -> new Found(100 * century + found.value(), found.end()));
  }

  private static int valueOf(Entry entry) {
    String value = entry.get("value").orElse("");
    return value.length() < 3 && !value.isEmpty() ? Integer.parseInt(value) : 0;
  }
}
