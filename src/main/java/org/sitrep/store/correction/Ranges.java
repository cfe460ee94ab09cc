package org.sitrep.store.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Code;
import org.sitrep.code.SubEventType;
import org.sitrep.value.DateRange;

/**
 * Keeps values that belong together in order when one of them is corrected: {@code low ≤ best ≤
 * high}, first day before last. Who makes "2 killed" into 3 means 3, 3, 3.
 */
final class Ranges {
  private static final List<String> COUNTS = List.of("killed", "injured", "personnel");

  private final Flat flat;
  private final Map<String, @Nullable Object> given;
  private final Map<String, @Nullable Object> moved = new TreeMap<>();
  private final Map<String, String> refused = new TreeMap<>();

  private Ranges(Flat flat, Map<String, @Nullable Object> given) {
    this.flat = flat;
    this.given = given;
  }

  /**
   * What is to change besides what is given.
   *
   * @param moved values that give way
   * @param refused values that contradict each other, with the reason
   */
  record Result(Map<String, @Nullable Object> moved, Map<String, String> refused) {}

  static Result of(Flat flat, Map<String, @Nullable Object> given) {
    Ranges ranges = new Ranges(flat, given);
    List<String> names = Fields.all(flat.record().kind()).stream().map(Field::name).toList();
    COUNTS.stream().filter(count -> names.contains(count + "_best")).forEach(ranges::count);
    ranges.days();
    if (names.contains("sub_event_type")) {
      ranges.subEventType();
    }
    return new Result(ranges.moved, ranges.refused);
  }

  private void count(String prefix) {
    String low = prefix + "_low";
    String best = prefix + "_best";
    String high = prefix + "_high";
    if (!isGiven(low) && !isGiven(best) && !isGiven(high)) {
      return;
    }
    Long least = number(low);
    Long middle = number(best);
    Long most = number(high);
    if (isGiven(best)) {
      Object old = before(best);
      boolean nothing = old == null && before(low) == null && before(high) == null;
      least = follows(low, old, nothing) ? middle : least;
      most = follows(high, old, nothing) ? middle : most;
    }
    middle = isGiven(best) ? middle : within(middle, given(low), given(high));
    least = isGiven(low) ? least : within(least, null, first(middle, most));
    most = isGiven(high) ? most : within(most, first(middle, least), null);
    if (isAbove(least, middle) || isAbove(middle, most) || isAbove(least, most)) {
      refuse(prefix + " is " + least + " to " + most + ", best " + middle, low, best, high);
      return;
    }
    move(low, least);
    move(best, middle);
    move(high, most);
  }

  /** A bound that was no other number than the best estimate goes along with it. */
  private boolean follows(String bound, @Nullable Object best, boolean nothing) {
    return !isGiven(bound) && (nothing || (best != null && best.equals(before(bound))));
  }

  private static @Nullable Long first(@Nullable Long one, @Nullable Long other) {
    return one == null ? other : one;
  }

  private static @Nullable Long within(
      @Nullable Long value, @Nullable Object low, @Nullable Object high) {
    if (value != null && low instanceof Long least && value < least) {
      return least;
    }
    return value != null && high instanceof Long most && value > most ? most : value;
  }

  private static boolean isAbove(@Nullable Long one, @Nullable Long other) {
    return one != null && other != null && one > other;
  }

  private void days() {
    if (!isGiven("date_start") && !isGiven("date_end")) {
      return;
    }
    LocalDate start = day("date_start");
    LocalDate end = day("date_end");
    boolean oneDay = Objects.equals(before("date_start"), before("date_end"));
    if (!isGiven("date_end") && (oneDay || isAfter(start, end))) {
      end = start;
    }
    if (!isGiven("date_start") && (oneDay || isAfter(start, end))) {
      start = end;
    }
    if (isAfter(start, end)) {
      refuse(start + " is after " + end, "date_start", "date_end");
      return;
    }
    move("date_start", start);
    move("date_end", end);
    boolean same =
        Objects.equals(start, before("date_start")) && Objects.equals(end, before("date_end"));
    if (!same) {
      move("date_precision", precision(start, end));
    }
  }

  private static @Nullable Integer precision(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null) {
      return end == null ? null : DateRange.until(end).precision();
    }
    return (end == null ? DateRange.from(start) : DateRange.between(start, end)).precision();
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  /** A finer type goes with its type: shelling is no battle. */
  private void subEventType() {
    Object type = isGiven("event_type") ? given("event_type") : before("event_type");
    Object finer = isGiven("sub_event_type") ? given("sub_event_type") : before("sub_event_type");
    Optional<SubEventType> code =
        Optional.ofNullable(finer)
            .flatMap(text -> Code.find(SubEventType.class, text.toString()))
            .filter(found -> !found.type().code().equals(type));
    if (code.isEmpty()) {
      return;
    }
    if (isGiven("sub_event_type")) {
      refuse(finer + " is of " + code.get().type().code() + ", not " + type, "sub_event_type");
    } else if (isGiven("event_type")) {
      move("sub_event_type", null);
    }
  }

  private boolean isGiven(String name) {
    return given.containsKey(name);
  }

  private @Nullable Object given(String name) {
    return given.get(name);
  }

  private @Nullable Object before(String name) {
    return flat.seat(name).get(name);
  }

  private @Nullable Long number(String name) {
    return (Long) (isGiven(name) ? given(name) : before(name));
  }

  private @Nullable LocalDate day(String name) {
    return (LocalDate) (isGiven(name) ? given(name) : before(name));
  }

  private void move(String name, @Nullable Object value) {
    if (!isGiven(name) && !Objects.equals(value, before(name))) {
      moved.put(name, value);
    }
  }

  private void refuse(String reason, String... names) {
    new ArrayList<>(List.of(names))
        .stream().filter(this::isGiven).forEach(name -> refused.put(name, reason));
  }
}
