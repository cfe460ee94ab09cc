package org.sitrep.export.map;

import java.util.List;
import java.util.Optional;
import org.sitrep.store.rows.Row;

/**
 * The way of a deployment on a map: one straight line, or two where it crosses the antimeridian, as
 * RFC 7946 (3.1.9) has it: {@code "from Suva to Apia"} ends at 180 and goes on at -180.
 *
 * @param lines each of two positions
 */
record Track(List<Line> lines) {
  private static final double HALF_ROUND = 180;

  Track {
    lines = List.copyOf(lines);
  }

  /** From here to there. */
  record Line(Position from, Position to) {}

  /** The way from origin to destination; empty where one is unknown or both are the same. */
  static Optional<Track> of(Row deployment) {
    Optional<Position> from = Position.of(deployment, "origin_");
    Optional<Position> to = Position.of(deployment, "");
    return from.isEmpty() || to.isEmpty() || from.equals(to)
        ? Optional.empty()
        : Optional.of(between(from.get(), to.get()));
  }

  static Track between(Position from, Position to) {
    if (Math.abs(to.longitude() - from.longitude()) <= HALF_ROUND) {
      return new Track(List.of(new Line(from, to)));
    }
    double edge = Math.copySign(HALF_ROUND, from.longitude());
    double before = edge - from.longitude();
    double behind = to.longitude() + edge;
    if (before == 0) {
      return new Track(List.of(new Line(new Position(-edge, from.latitude()), to)));
    }
    if (behind == 0) {
      return new Track(List.of(new Line(from, new Position(edge, to.latitude()))));
    }
    double share = before / (before + behind);
    double latitude = from.latitude() + share * (to.latitude() - from.latitude());
    return new Track(
        List.of(
            new Line(from, new Position(edge, latitude)),
            new Line(new Position(-edge, latitude), to)));
  }
}
