package org.sitrep.place;

import org.sitrep.code.Code;

/** What a word beside a name lets it be: {@code "Tartar region"} is no town. */
public enum PlaceType implements Code {
  /** No such word. */
  ANY,
  /** Provinces and districts: {@code "Fuzuli district"}. */
  DIVISION,
  /** Towns and villages: {@code "the town of Barda"}. */
  SETTLEMENT,
  /** Parts of towns, or towns one is part of: {@code "the Harat quarter"}. */
  QUARTER,
  /** Villages, no large towns: {@code "the village of Talish"}. */
  VILLAGE,
  /** Districts or towns: {@code "the municipality of Jenin"}. */
  AREA,
  /** Divisions and regions: {@code "Donbas region"}, {@code "Jolo island"}. */
  LAND,
  /** Seas and straits: {@code "the Black Sea"}. */
  WATER,
  /** Something named after a place: {@code "Ganja airport"}. */
  FEATURE;

  /** True for towns and villages. */
  public boolean isSettled() {
    return this == SETTLEMENT || this == VILLAGE || this == QUARTER;
  }

  /** True where a place of this GeoNames feature code may be meant. */
  boolean fits(String featureCode) {
    boolean division = featureCode.startsWith("ADM");
    boolean settlement = featureCode.startsWith("PPL");
    boolean country = featureCode.startsWith("PCL");
    boolean kept = !division && !settlement && !country;
    return switch (this) {
      case ANY, FEATURE -> true;
      case DIVISION -> division;
      case SETTLEMENT, VILLAGE, QUARTER -> settlement;
      case AREA -> division || settlement;
      case LAND -> division || kept;
      case WATER -> kept;
    };
  }
}
