package org.sitrep.mention.reading;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.calendar.Stretch;
import org.sitrep.mention.numeral.TimeShapes;
import org.sitrep.pattern.Match;

/**
 * What the captures of a rule hold, as values: in {@code "two days ago"} {@code number("count")} is
 * 2 and {@code stretch("unit")} a day.
 *
 * @param dates what the dates within the words mean
 */
public record Captured(
    Match match, Labels labels, TimeShapes shapes, Map<TokenRange, Dated> dates) {
  private static final List<String> NUMERIC =
      List.of("year", "day_number", "quantity", "short_year");

  /** True where the capture took words. */
  boolean has(String capture) {
    return match.get(capture).isPresent();
  }

  /** The lexicon entry a capture holds, alone or as a part of a word with hyphens. */
  Optional<Entry> entry(String capture, String kind) {
    return match
        .get(capture)
        .flatMap(range -> labels.within(range, kind).stream().findFirst())
        .map(Label::entry)
        .or(() -> part(capture, kind).flatMap(form -> shapes.word(kind, form)));
  }

  /** The id of that entry. */
  Optional<String> id(String capture, String kind) {
    return entry(capture, kind).map(Entry::id);
  }

  /** A number the capture writes in digits or words. */
  OptionalInt number(String capture) {
    for (String label : NUMERIC) {
      OptionalInt value = value(capture, label, "value");
      if (value.isPresent()) {
        return value;
      }
    }
    return asInt(
        part(capture, "year")
            .or(() -> part(capture, "numbers"))
            .or(() -> part(capture, "ordinals")));
  }

  /** True where the words of a capture hold a year. */
  boolean tellsYear(String capture) {
    TokenRange range = match.require(capture);
    return IntStream.range(range.from(), range.to())
        .anyMatch(token -> shapes.at(token, "year").isPresent());
  }

  /** The second number of a word with hyphens: 28 in {@code "26-28"}. */
  OptionalInt second(String capture) {
    boolean mixed = part(capture, "year").isPresent() && part(capture, "numbers").isPresent();
    return asInt(
        part(capture, "year2")
            .or(() -> part(capture, "numbers2"))
            .or(() -> mixed ? part(capture, "numbers") : Optional.empty()));
  }

  /** A number of a label by shape: {@code value("date", "iso_date", "month")}. */
  OptionalInt value(String capture, String label, String name) {
    return asInt(
        match
            .get(capture)
            .flatMap(range -> shapes.at(range.from(), label))
            .flatMap(found -> found.entry().get(name)));
  }

  /** What a word with hyphens says of a kind: {@code part("date", "months")} is december. */
  Optional<String> part(String capture, String kind) {
    return match
        .get(capture)
        .flatMap(range -> shapes.at(range.from(), "compound"))
        .flatMap(found -> found.entry().get(kind));
  }

  /** A number of that name in the columns of an entry. */
  static int column(Entry entry, String name) {
    return asInt(entry.get(name)).orElse(0);
  }

  /** How many units {@code "last"} goes back and {@code "next"} goes on; 0 for other words. */
  int steps() {
    return entry("shift", "date_shifts").map(shift -> column(shift, "steps")).orElse(0);
  }

  /** The unit of time a capture holds. */
  Optional<Stretch> stretch(String capture) {
    return entry(capture, "time_units")
        .map(
            unit ->
                new Stretch(
                    ChronoUnit.valueOf(unit.get("unit").orElse("days").toUpperCase(Locale.ROOT)),
                    column(unit, "amount")));
  }

  /** What the date a capture holds means. */
  Optional<Dated> date(String capture) {
    return match.get(capture).flatMap(range -> Optional.ofNullable(dates.get(range)));
  }

  static OptionalInt asInt(Optional<String> text) {
    return text.map(digits -> OptionalInt.of(Integer.parseInt(digits))).orElse(OptionalInt.empty());
  }
}
