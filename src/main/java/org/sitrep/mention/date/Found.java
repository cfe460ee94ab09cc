package org.sitrep.mention.date;

import java.util.List;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.reading.DateReading;
import org.sitrep.pattern.Match;

/**
 * Words a rule takes for a date, not yet resolved.
 *
 * @param range the mention
 * @param inner the dates within it: {@code "March"} in {@code "late March"}
 */
record Found(TokenRange range, Match match, DateReading reading, List<Found> inner) {

  Found {
    inner = List.copyOf(inner);
  }

  static Found of(Match match, List<Found> inner) {
    DateReading reading = DateReading.of(match.rule().require("reading"));
    return new Found(match.get("mention").orElse(match.range()), match, reading, inner);
  }

  /** The rule, for explanations. */
  String rule() {
    return "dates/" + match.rule().name();
  }
}
