package org.sitrep.export;

import org.sitrep.store.rows.Row;

/** What every export says of its records, and whom it thanks. */
public final class Notice {
  /** Of records nobody has looked at. */
  public static final String TEXT = "machine-coded, not checked";

  /** The same, for whole files. */
  public static final String LONG =
      TEXT
          + ": a program read these records out of news reports and makes mistakes; review_status"
          + " tells which of them a person has looked at";

  /** Where coordinates and names of places come from. */
  public static final String PLACES = "Places: GeoNames (https://www.geonames.org), CC BY 4.0";

  private Notice() {}

  /** Of one incident or deployment. */
  public static String of(Row record) {
    String review = record.text("review_status");
    return review.equals("machine") ? TEXT : "machine-coded, " + review + " by a person";
  }
}
