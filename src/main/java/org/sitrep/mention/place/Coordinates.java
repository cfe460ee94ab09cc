package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.Span;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/** Places given as degrees: {@code "39.60 N, 47.15 E"}, {@code "39°36'N 47°9'E"}. */
final class Coordinates {
  private static final String DEGREES =
      "(\\d{1,3}(?:\\.\\d{1,8})?)\\s?°?\\s?(?:(\\d{1,2}(?:\\.\\d{1,6})?)\\s?['′’]\\s?)?";

  private static final Pattern PAIR =
      Pattern.compile(DEGREES + "([NS])\\b[,;]?\\s{0,2}" + DEGREES + "([EW])\\b");

  private Coordinates() {}

  static List<PlaceMention> mentions(Document document) {
    List<PlaceMention> mentions = new ArrayList<>();
    Matcher matcher = PAIR.matcher(document.text());
    while (matcher.find()) {
      double latitude =
          degrees(
              matcher.group(1),
              Optional.ofNullable(matcher.group(2)),
              matcher.group(3).equals("S"));
      double longitude =
          degrees(
              matcher.group(4),
              Optional.ofNullable(matcher.group(5)),
              matcher.group(6).equals("W"));
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
        tokens(document, new Span(matcher.start(), matcher.end()))
            .map(range -> mention(range, latitude, longitude))
            .ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private static double degrees(String whole, Optional<String> minutes, boolean negative) {
    double degrees = Double.parseDouble(whole) + minutes.map(Double::parseDouble).orElse(0.0) / 60;
    return negative ? -degrees : degrees;
  }

  private static Optional<TokenRange> tokens(Document document, Span span) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < document.size(); i++) {
      if (document.token(i).span().overlaps(span)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(new TokenRange(from, to));
  }

  private static PlaceMention mention(TokenRange range, double latitude, double longitude) {
    String name = String.format(Locale.ROOT, "%.4f, %.4f", latitude, longitude);
    Place place =
        new Place(
            "point:" + name.replace(" ", ""),
            Optional.empty(),
            name,
            "LCTY",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Place.Point(latitude, longitude)));
    return new PlaceMention(
        range, range, Optional.of(place), PlaceRelation.IN, PlaceMention.Use.PLACE, "coordinates");
  }
}
