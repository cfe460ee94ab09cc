package org.sitrep.store.rows;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitrep.value.Place;

/**
 * A place's name with the one the text has for it, where readers would not find one in the other:
 * {@code "Köln (Cologne)"}, {@code "Janīn (Jenin)"}, but {@code "Bogotá"} for "BOGOTA".
 */
final class ShownName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private ShownName() {}

  static String of(Place place, String written) {
    if (place.isCountry() || isAbbreviation(written) || isIn(written, place.name())) {
      return place.name();
    }
    return place.name() + " (" + written + ")";
  }

  /** {@code "Calif."}, {@code "NSW"}: says less than the name. */
  private static boolean isAbbreviation(String written) {
    return written.endsWith(".")
        || written.length() <= 4 && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private static boolean isIn(String written, String name) {
    String plain = " " + plain(name) + " ";
    String other = " " + plain(written) + " ";
    return plain.contains(other) || other.contains(plain);
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
