package org.sitrep.value;

import java.util.Locale;
import java.util.Optional;

/**
 * A place of the gazetteer: {@code Fuzuli}, ADM1 of AZE at 39.6 N, 47.1 E.
 *
 * @param key what identifies it: {@code geonames:585187}, {@code region:donbas}
 * @param geonamesId empty for hand-kept regions and seas
 * @param featureCode GeoNames feature code: PPL, PPLC, ADM1, ADM2, PCLI, RGN, SEA …
 * @param country ISO 3166-1 alpha-3; empty for what lies in several countries or in none
 * @param admin1 name of the first-order division; empty where unknown
 * @param admin2 name of the second-order division; empty where unknown
 * @param point empty where the place has no sensible point
 */
public record Place(
    String key,
    Optional<Long> geonamesId,
    String name,
    String featureCode,
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> admin2,
    Optional<Point> point) {

  /** WGS84 degrees. */
  public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6371;

    /** Great-circle distance in kilometres (haversine formula). */
    public double kilometresTo(Point other) {
      return kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /** The same between degrees that are no points yet. */
    public static double kilometres(
        double latitude, double longitude, double otherLatitude, double otherLongitude) {
      double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
      double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
      double half =
          north * north
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(otherLatitude))
                  * east
                  * east;
      return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
    }
  }

  /** Kilometres to what lies beside a district or town. */
  private static final double BESIDE = 30;

  private static final String UNLISTED = "unlisted:";

  /**
   * A place the gazetteer does not have, in one it has: its point is that of a division or town
   * that holds it, and only as exact as that.
   */
  public static Place unlisted(String name, String featureCode, Place holder) {
    return new Place(
        UNLISTED + holder.key() + "/" + name.toLowerCase(Locale.ROOT),
        Optional.empty(),
        name,
        featureCode,
        holder.country(),
        holder.admin1(),
        holder.admin2(),
        holder.isCountry() ? Optional.empty() : holder.point());
  }

  /** A place the gazetteer does not have and nothing known holds. */
  public static Place unlisted(String name, String featureCode) {
    return new Place(
        UNLISTED + name.toLowerCase(Locale.ROOT),
        Optional.empty(),
        name,
        featureCode,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** True where the gazetteer only has what it lies in. */
  public boolean isUnlisted() {
    return key.startsWith(UNLISTED);
  }

  /** True for a whole country. */
  public boolean isCountry() {
    return featureCode.startsWith("PCL") || featureCode.equals("TERR");
  }

  /** True for provinces, districts and the like. */
  public boolean isDivision() {
    return featureCode.startsWith("ADM");
  }

  /** True for towns, villages and parts of them. */
  public boolean isSettlement() {
    return featureCode.startsWith("PPL");
  }

  /** True where the names of divisions put it inside a country, province or district. */
  public boolean liesIn(Place holder) {
    if (holder.country().isEmpty() || !holder.country().equals(country) || isCountry()) {
      return false;
    }
    return switch (holder.featureCode()) {
      case "ADM1" -> holder.admin1().equals(admin1) && !featureCode.equals("ADM1");
      case "ADM2" -> holder.admin2().equals(admin2) && !isDivision();
      default -> holder.isCountry();
    };
  }

  /** True in a province, and in or beside a district or town. */
  public boolean isBy(Place holder) {
    boolean near =
        point.isPresent()
            && holder.point.isPresent()
            && point.get().kilometresTo(holder.point.get()) <= BESIDE;
    return liesIn(holder) || near && !holder.featureCode.equals("ADM1");
  }

  /** True for hand-kept regions, continents and other stretches of land no point stands for. */
  public boolean isRegion() {
    return switch (featureCode) {
      case "RGN", "CONT", "ISL", "PEN", "MTS", "VAL", "DSRT", "LK", "STM" -> true;
      default -> false;
    };
  }

  /** True for seas, gulfs and straits. */
  public boolean isWater() {
    return featureCode.equals("SEA")
        || featureCode.equals("OCN")
        || featureCode.equals("GULF")
        || featureCode.equals("STRT");
  }
}
