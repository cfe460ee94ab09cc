package org.sitrep.reader.format.paper;

/**
 * A line as it stands on a page, in points from the left and from the top: {@code "Two men fled to"
 * at 72, 120}.
 *
 * @param end where it ends on the right
 * @param size of its letters
 */
record PrintedLine(String text, Place place, float end, float size) {

  /** A place on a page of a document; pages from 1. */
  record Place(int page, float x, float y) {}

  /** Points from the line above down to this one; below nought where it stands higher. */
  float below(PrintedLine above) {
    return place.y() - above.place().y();
  }

  boolean isOnPageOf(PrintedLine other) {
    return place.page() == other.place().page();
  }
}
