package org.sitrep.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/**
 * How much speaks for two records of different articles telling the same thing, in points: the same
 * day, the same town, the same number of dead. The points were set by hand and looked at on series
 * of articles; see the decision on linking.
 */
public abstract class Likeness {
  /** So many points are enough. */
  static final int ENOUGH = 8;

  /** The two cannot be the same, whatever else they share. */
  static final int IMPOSSIBLE = Integer.MIN_VALUE;

  /** A date of more days tells too little. */
  static final int LONGEST_DAYS = 7;

  /** One sentence printed in two papers within a week is one event. */
  private static final int SAME_SENTENCE = 12;

  /** UCDP place precision: the place, its surroundings, its district; what follows is coarse. */
  private static final int DISTRICT = 3;

  /** Few events of a day have so many dead; the same number tells something. */
  private static final int SOME = 3;

  /** Hardly two events of a day have so many dead. */
  private static final int MANY = 10;

  private static final int VERY_MANY = 25;

  /** Sentences of fewer words may have none in common and tell the same. */
  private static final int TELLING_WORDS = 6;

  private static final double SAME_KM = 3;
  private static final double NEAR_KM = 15;
  private static final double AROUND_KM = 40;
  private static final double KM_PER_DEGREE = 111;

  /** A date of fewer days is nearly one day. */
  private static final int CLOSE_DAYS = 3;

  /** The likeness of incidents. */
  public static Likeness ofIncidents() {
    return IncidentLikeness.ONLY;
  }

  /** The likeness of deployments. */
  public static Likeness ofDeployments() {
    return DeploymentLikeness.ONLY;
  }

  /** Points that speak for the two being the same, or {@link #IMPOSSIBLE}; the same either way. */
  final int of(Told one, Told other) {
    if (one.source().article().equals(other.source().article())) {
      return IMPOSSIBLE;
    }
    boolean first = isFirst(one, other);
    Told earlier = first ? one : other;
    Told later = first ? other : one;
    if (one.words().isSame(other.words()) && isSameWeek(one.source(), other.source())) {
      int kind = kind(earlier, later);
      return kind == IMPOSSIBLE ? IMPOSSIBLE : SAME_SENTENCE + kind;
    }
    int time = time(one.date(), other.date());
    int place = time == IMPOSSIBLE ? IMPOSSIBLE : place(one.where(), other.where());
    int kind = place == IMPOSSIBLE ? IMPOSSIBLE : kind(earlier, later);
    return kind == IMPOSSIBLE
        ? IMPOSSIBLE
        : kind + time + place + figures(earlier, later) + words(one.words(), other.words());
  }

  /** Points for what they are and who is in it. */
  abstract int kind(Told earlier, Told later);

  /** Points for their numbers. */
  abstract int figures(Told earlier, Told later);

  private static boolean isFirst(Told one, Told other) {
    LocalDate day = one.source().published().orElse(LocalDate.MIN);
    int order = day.compareTo(other.source().published().orElse(LocalDate.MIN));
    return order < 0 || (order == 0 && one.record().compareTo(other.record()) < 0);
  }

  private static boolean isSameWeek(Told.Source one, Told.Source other) {
    return one.published().isEmpty()
        || other.published().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()))
            <= LONGEST_DAYS;
  }

  /** True where a date is close enough to tell events apart. */
  static boolean isTelling(Optional<DateRange> date) {
    return date.isPresent()
        && date.get().begin().isPresent()
        && date.get().end().isPresent()
        && date.get().end().get().toEpochDay() - date.get().begin().get().toEpochDay()
            < LONGEST_DAYS;
  }

  private static int time(Optional<DateRange> one, Optional<DateRange> other) {
    if (!isTelling(one) || !isTelling(other)) {
      return IMPOSSIBLE;
    }
    long oneBegin = one.get().begin().get().toEpochDay();
    long oneEnd = one.get().end().get().toEpochDay();
    long otherBegin = other.get().begin().get().toEpochDay();
    long otherEnd = other.get().end().get().toEpochDay();
    long gap = Math.max(otherBegin - oneEnd, oneBegin - otherEnd);
    if (gap > 0) {
      return gap == 1 ? -2 : IMPOSSIBLE;
    }
    long longest = Math.max(oneEnd - oneBegin, otherEnd - otherBegin);
    return longest == 0 ? 3 : longest < CLOSE_DAYS ? 2 : 1;
  }

  private static int place(Told.Where one, Told.Where other) {
    if (one.country().isEmpty() || other.country().isEmpty()) {
      return -2;
    }
    if (!one.country().equals(other.country())) {
      return IMPOSSIBLE;
    }
    if (one.precision() > DISTRICT || other.precision() > DISTRICT) {
      boolean known = !one.province().isEmpty() && !other.province().isEmpty();
      boolean same = one.province().equals(other.province());
      return !known ? -1 : same ? 1 : IMPOSSIBLE;
    }
    double kilometres = kilometres(one.point(), other.point());
    if (kilometres <= SAME_KM) {
      return 3;
    }
    boolean district = !one.district().isEmpty() && one.district().equals(other.district());
    if (kilometres <= NEAR_KM || (district && one.province().equals(other.province()))) {
      return 2;
    }
    boolean vague = one.precision() > 1 || other.precision() > 1;
    if (vague && kilometres <= AROUND_KM) {
      return 0;
    }
    // Towns that bear the name of their province are taken for it, and it for them.
    boolean province = !one.province().isEmpty() && one.province().equals(other.province());
    return province ? -3 : IMPOSSIBLE;
  }

  /** The distance of two points; a rough one where they are far apart. */
  private static double kilometres(Optional<Place.Point> one, Optional<Place.Point> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Double.MAX_VALUE;
    }
    double north = KM_PER_DEGREE * Math.abs(one.get().latitude() - other.get().latitude());
    return north > AROUND_KM ? north : one.get().kilometresTo(other.get());
  }

  private static int words(Words one, Words other) {
    double share = one.likeness(other);
    boolean telling = one.size() >= TELLING_WORDS && other.size() >= TELLING_WORDS;
    return share >= 0.5
        ? 3
        : share >= 0.25 ? 2 : share >= 0.12 ? 1 : share < 0.04 && telling ? -1 : 0;
  }

  /** Points for a number two reports give; tolls grow from the earlier to the later one. */
  static int figure(Told.Figure earlier, Told.Figure later) {
    if (!earlier.isStated() || !later.isStated()) {
      return 0;
    }
    long before = number(earlier);
    long after = number(later);
    boolean exact = earlier.best().isPresent() && later.best().isPresent();
    if (exact && before == after) {
      return before >= VERY_MANY ? 4 : before >= MANY ? 3 : before >= SOME ? 2 : 1;
    }
    long more = Math.max(before, after);
    long less = Math.min(before, after);
    if (less >= MANY && 10 * (more - less) <= more) {
      return 2;
    }
    long low = Math.max(least(earlier), least(later));
    long high = Math.min(most(earlier), most(later));
    if (low <= high) {
      return 0;
    }
    boolean grown = after > before && (after - before <= 2 || after <= 3 * before);
    boolean mended = after < before && (before - after <= 1 || 4 * after >= 3 * before);
    return grown || mended ? (less >= MANY ? 0 : -1) : -4;
  }

  /** Points for a number without bounds. */
  static int figure(OptionalLong one, OptionalLong other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long less = Math.min(one.getAsLong(), other.getAsLong());
    long more = Math.max(one.getAsLong(), other.getAsLong());
    return less == more ? (less >= SOME ? 1 : 0) : more > 3 * less && more - less > 5 ? -1 : 0;
  }

  static boolean share(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static long number(Told.Figure figure) {
    return figure.best().orElseGet(() -> figure.low().orElseGet(() -> most(figure)));
  }

  private static long least(Told.Figure figure) {
    return figure.low().orElse(figure.best().orElse(0));
  }

  private static long most(Told.Figure figure) {
    return figure.high().orElse(Long.MAX_VALUE);
  }
}
