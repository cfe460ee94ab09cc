package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.Document;
import org.sitrep.document.Span;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.PlaceMention;
import org.sitrep.place.Gazetteer;
import org.sitrep.value.Place;
import org.sitrep.value.Place.Point;

/**
 * Places given as coordinates: {@code "39.60 N, 47.15 E"}, {@code "39°36'12"N 47°9'E"}, {@code "N
 * 39.60, E 47.15"}, {@code "(39.6012, 47.1534)"}, {@code "38S MB 4488 8544"}. They lie in the
 * country and province of the nearest place.
 */
final class Coordinates {
  private static final String DEGREES =
      "(\\d{1,3}(?:\\.\\d{1,8})?)(?:\\s?(?:°|º|degrees))?\\s?"
          + "(?:(\\d{1,2}(?:\\.\\d{1,6})?)\\s?(?:['′’]|minutes)\\s?)?"
          + "(?:(\\d{1,2}(?:\\.\\d{1,4})?)\\s?(?:[\"″”]|''|seconds)\\s?)?";

  private static final String BETWEEN = "(?:[,;/]| and)?\\s{0,2}";

  private static final Pattern SUFFIXED =
      Pattern.compile(
          DEGREES
              + "([NS]|(?<=degrees )(?:north|south))\\b"
              + BETWEEN
              + DEGREES
              + "([EW]|(?<=degrees )(?:east|west))\\b");

  private static final Pattern PREFIXED =
      Pattern.compile("\\b([NS])\\s?" + DEGREES + BETWEEN + "([EW])\\s?" + DEGREES);

  /** So many decimals that nothing else is written like that. */
  private static final Pattern BARE =
      Pattern.compile("(?<![\\d.-])(-?\\d{1,2}\\.\\d{3,8}), ?(-?\\d{1,3}\\.\\d{3,8})(?![\\d.])");

  private static final Pattern GRID =
      Pattern.compile(
          "\\b(\\d{1,2})([C-HJ-NP-X]) ?([A-HJ-NP-Z])([A-HJ-NP-V]) ?(\\d{2,5}) ?(\\d{2,5})\\b");

  private final Document document;
  private final Gazetteer gazetteer;
  private final List<PlaceMention> mentions = new ArrayList<>();

  private Coordinates(Document document, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
  }

  static List<PlaceMention> mentions(Document document, Gazetteer gazetteer) {
    Coordinates coordinates = new Coordinates(document, gazetteer);
    String text = document.text();
    CoordinateSigns signs = CoordinateSigns.of(text);
    if (signs.suffixed()) {
      SUFFIXED.matcher(text).results().forEach(found -> coordinates.suffixed(found));
    }
    if (signs.prefixed()) {
      PREFIXED.matcher(text).results().forEach(found -> coordinates.prefixed(found));
    }
    if (signs.bare()) {
      BARE.matcher(text).results().forEach(found -> coordinates.bare(found));
    }
    if (signs.grid()) {
      GRID.matcher(text).results().forEach(found -> coordinates.grid(found));
    }
    return coordinates.mentions;
  }

  private void suffixed(MatchResult found) {
    add(found, degrees(found, 1, found.group(4)), degrees(found, 5, found.group(8)));
  }

  private void prefixed(MatchResult found) {
    add(found, degrees(found, 2, found.group(1)), degrees(found, 6, found.group(5)));
  }

  private void bare(MatchResult found) {
    add(found, Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
  }

  private void grid(MatchResult found) {
    new GridReference(
            Integer.parseInt(found.group(1)),
            found.group(2).charAt(0),
            found.group(3).charAt(0),
            found.group(4).charAt(0),
            found.group(5) + found.group(6))
        .point()
        .ifPresent(point -> add(found, point.latitude(), point.longitude()));
  }

  /** Degrees, minutes and seconds of three groups from {@code first} on. */
  private static double degrees(MatchResult found, int first, String side) {
    double degrees =
        number(found, first) + number(found, first + 1) / 60 + number(found, first + 2) / 3600;
    char letter = Character.toUpperCase(side.charAt(0));
    return letter == 'S' || letter == 'W' ? -degrees : degrees;
  }

  private static double number(MatchResult found, int group) {
    return Optional.ofNullable(found.group(group)).map(Double::parseDouble).orElse(0.0);
  }

  private void add(MatchResult found, double latitude, double longitude) {
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
      tokens(new Span(found.start(), found.end()))
          .filter(range -> mentions.stream().noneMatch(other -> other.range().overlaps(range)))
          .ifPresent(range -> mentions.add(mention(range, new Point(latitude, longitude))));
    }
  }

  private Optional<TokenRange> tokens(Span span) {
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

  private PlaceMention mention(TokenRange range, Point point) {
    String name = String.format(Locale.ROOT, "%.4f, %.4f", point.latitude(), point.longitude());
    Optional<Place> near = gazetteer.nearest(point);
    Place place =
        new Place(
            "point:" + name.replace(" ", ""),
            Optional.empty(),
            name,
            "LCTY",
            near.flatMap(Place::country),
            near.flatMap(Place::admin1),
            near.flatMap(Place::admin2),
            Optional.of(point));
    return new PlaceMention(
        range,
        range,
        Optional.of(place),
        PlaceRelation.IN,
        PlaceMention.Use.PLACE,
        PlaceMention.POINT);
  }
}
