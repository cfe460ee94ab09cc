package org.sitrep.place;

import java.util.List;

/** The generated gazetteer by columns: place number 7 is the eighth of each. */
final class Columns {
  /** Latitude of a place without a point. */
  static final int NO_POINT = 910_000;

  /** Feature codes that {@link #feature} numbers. */
  final List<String> features;

  /** ISO3 codes that {@link #country} numbers. */
  final List<String> countries;

  final byte[] feature;
  final short[] country;

  /** Number of the division or country it lies in, {@link PlaceTable#NONE} for countries. */
  final int[] parent;

  /** 0 for what GeoNames gives no number. */
  final int[] geonamesId;

  /** In ten-thousandths of a degree. */
  final int[] latitude;

  /** In ten-thousandths of a degree. */
  final int[] longitude;

  final int[] population;

  /**
   * Each place's own name, then a mark below a space and a folded name, again and again, then LF.
   */
  final byte[] text;

  /** Where each place's stretch of {@link #text} begins. */
  final int[] textStart;

  /** How many names lead to places. */
  final int names;

  /** Reads the columns in the order of the file. */
  Columns(PlacesFile file) {
    features = file.strings();
    countries = file.strings();
    int size = file.number();
    names = file.number();
    feature = file.bytes(size);
    country = file.shorts(size);
    parent = file.changes(size);
    geonamesId = file.changes(size);
    latitude = file.changesFrom(parent);
    longitude = file.changesFrom(parent);
    population = file.varints(size);
    text = file.bytes(file.number());
    textStart = new int[size];
    int position = 0;
    for (int place = 0; place < size; place++) {
      textStart[place] = position;
      while (text[position] != '\n') {
        position++;
      }
      position++;
    }
  }

  /** The end of the name or code that begins at {@code start} of {@link #text}. */
  int endOfName(int start) {
    int end = start;
    while (text[end] < 0 || text[end] >= ' ') {
      end++;
    }
    return end;
  }
}
