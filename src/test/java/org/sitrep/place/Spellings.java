package org.sitrep.place;

import java.util.List;
import java.util.Set;

/** Ways of writing names that English news knows and GeoNames does not list. */
final class Spellings {
  private static final Set<String> ARABIC =
      Set.of(
          "AE", "BH", "DJ", "DZ", "EG", "ER", "IL", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR",
          "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE");

  private static final Set<String> ARTICLES =
      Set.of(
          "ad", "adh", "al", "ar", "as", "ash", "at", "ath", "az", "ed", "el", "er", "es", "esh",
          "et", "ez", "ech");

  private Spellings() {}

  /** {@code "Al Hasakah"} is written {@code "Hasakah"} too, {@code "Dayr az Zawr"} al-Zawr. */
  static void addVariants(SourcePlace place, String country) {
    if (!ARABIC.contains(country)) {
      return;
    }
    for (String name : List.copyOf(place.names.keySet())) {
      List<String> words = List.of(name.split(" "));
      List<String> plain =
          words.stream().map(word -> ARTICLES.contains(word) ? "al" : word).toList();
      if (words.size() > 1 && !plain.equals(words)) {
        place.add(String.join(" ", plain), NameTable.Kind.OTHER);
      }
      if (words.size() > 1 && ARTICLES.contains(words.get(0)) && name.length() > 6) {
        place.add(name.substring(words.get(0).length() + 1), NameTable.Kind.OTHER);
      }
    }
  }
}
