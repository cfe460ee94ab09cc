package org.sitrep.reader.format.wire;

import java.util.regex.Pattern;
import org.sitrep.article.DateStyle;
import org.sitrep.article.Dateline;

/** An agency's text under its dateline, as newspapers print it. */
final class Copy {
  private static final Pattern DASH = Pattern.compile("\\s*[-–—_:]+$");

  private Copy() {}

  /**
   * {@code "PARIS, May 12 (AFP)"} and {@code "Two men fled."} to {@code "PARIS, May 12 (AFP) – Two
   * men fled."}, unless the text opens with a dateline already.
   */
  static String under(String dateline, String text) {
    String place = DASH.matcher(dateline.strip()).replaceFirst("");
    boolean there = text.startsWith(place) || Dateline.find(text, DateStyle.UNTOLD).isPresent();
    return place.isEmpty() || text.isBlank() || there ? text : place + " – " + text;
  }
}
