package org.sitrep.pattern;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.lexicon.Table;

/**
 * How often something is expected in a million words of news. Only speed depends on it: {@code
 * "ago"} is a better word to look for than {@code "the"}.
 */
final class Rarity {
  private static final double RARE_WORD = 10;
  private static final double MENTION = 30_000;

  private final Map<String, Double> words = new HashMap<>();
  private final Map<String, Double> entries = new HashMap<>();
  private final Map<String, Double> labels = new HashMap<>();

  Rarity(Knowledge knowledge, Lexicon lexicon) {
    for (Table.Row row : knowledge.rows("rules/frequent.tsv")) {
      words.put(row.require("word"), perMillion(row));
    }
    for (String kind : lexicon.kinds()) {
      for (Entry entry : lexicon.entries(kind)) {
        double rate = entry.forms().stream().distinct().mapToDouble(this::phrase).sum();
        entries.merge(entry.id(), rate, Double::sum);
        labels.merge(kind, rate, Double::sum);
      }
    }
  }

  private static double perMillion(Table.Row row) {
    String number = row.require("per_million");
    if (!number.chars().allMatch(Character::isDigit) || number.length() > 6) {
      throw row.error("\"" + number + "\" is not a number below a million");
    }
    return Integer.parseInt(number);
  }

  private double phrase(String form) {
    double rate = MENTION;
    for (String word : form.split(" ")) {
      rate = Math.min(rate, words.getOrDefault(word, RARE_WORD));
    }
    return rate;
  }

  double rate(Anchor.Key key) {
    return switch (key.type()) {
      case WORD -> words.getOrDefault(key.name(), RARE_WORD);
      case ENTRY -> entries.getOrDefault(key.name(), RARE_WORD);
      case LABEL -> labels.getOrDefault(key.name(), MENTION);
    };
  }
}
