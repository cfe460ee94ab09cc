package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sitrep.value.DateRange;
import org.sitrep.value.Place;

/**
 * Links made-up records, a million by default, and prints how long it took and how many pairs were
 * compared: {@code LinkingTrial 1000000}. Days and towns are as uneven as in the news: a tenth of
 * the towns has nine tenths of the events. Each event is told once to five times.
 */
public final class LinkingTrial {
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 4000;
  private static final int COUNTRIES = 60;
  private static final int TOWNS = 200;

  private final Random random = new Random(20100101);
  private long compared;

  private LinkingTrial() {}

  /** Argument: number of records. */
  public static void main(String[] args) {
    new LinkingTrial().run(args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]));
  }

  private void run(int number) {
    List<Told> records = new ArrayList<>(number);
    int events = 0;
    while (records.size() < number) {
      events++;
      event(records, number);
    }
    long start = System.nanoTime();
    Neighbourhood all = Neighbourhood.of(records);
    Neighbourhood counting =
        spot -> {
          var found = all.at(spot);
          compared += found.size();
          return found;
        };
    List<Linked> linked = Linker.link(records, Likeness.ofIncidents(), counting);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d records of %d events: %d found in %.1f s, %.1f records looked at for each, %d MB in use%n",
        records.size(),
        events,
        linked.size(),
        seconds,
        (double) compared / records.size(),
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  private void event(List<Told> records, int number) {
    int country = uneven(COUNTRIES);
    int town = uneven(TOWNS);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    int killed = random.nextInt(12);
    String type = List.of("explosion", "attack", "battle", "harm").get(random.nextInt(4));
    int times = 1 + (int) (4 * random.nextDouble() * random.nextDouble());
    for (int i = 0; i < times && records.size() < number; i++) {
      OptionalLong dead = OptionalLong.of(killed + (random.nextInt(5) == 0 ? 1 : 0));
      Place.Point point = new Place.Point(country - 30 + town * 0.02, town * 0.05);
      records.add(
          new Told(
              new UUID(random.nextLong(), random.nextLong()),
              new Told.Source(
                  new UUID(random.nextLong(), random.nextLong()),
                  "Paper " + random.nextInt(50),
                  Optional.of(day.plusDays(random.nextInt(3)))),
              new Told.Kind(type, "", ""),
              Optional.of(DateRange.day(day)),
              new Told.Where("C" + country, "P" + town / 20, "", 1, Optional.of(point)),
              new Told.Figures(new Told.Figure(dead, dead, dead), OptionalLong.empty()),
              new Told.Parties(Set.of(), Set.of()),
              Words.of("People " + killed + " died in Town" + town + " on the " + day + " by " + i),
              3.5));
    }
  }

  /** Nine tenths of what it gives are of the first tenth. */
  private int uneven(int bound) {
    return random.nextInt(10) == 0 ? random.nextInt(bound) : random.nextInt(bound / 10);
  }
}
