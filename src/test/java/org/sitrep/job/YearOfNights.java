package org.sitrep.job;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.sitrep.Extractor;
import org.sitrep.job.setting.ExitCode;
import org.sitrep.job.setting.Settings;
import org.sitrep.lexicon.Knowledge;

/**
 * A year of nights: reports come into a folder, a run a night codes what is new. Prints how long
 * the nights of each month took, by the clock and in time of the processor, which other programs on
 * the machine change less; they should take as long in December as in January.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.sitrep.job.YearOfNights -Dexec.args="FOLDER 365 30 csv,report"
 * </pre>
 */
public final class YearOfNights {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final List<String> TOWNS =
      List.of(
          "Butembo",
          "Goma",
          "Beni",
          "Bunia",
          "Djibo",
          "Gao",
          "Mopti",
          "Maiduguri",
          "Kandahar",
          "Herat",
          "Kunduz",
          "Mosul",
          "Kirkuk",
          "Aleppo",
          "Homs",
          "Tartar",
          "Fuzuli",
          "Agdam",
          "Pemba",
          "Mogadishu",
          "Kismayo",
          "Cali",
          "Medellin",
          "Quetta",
          "Peshawar");

  private static final List<String> DEEDS =
      List.of(
          "A bomb exploded at a market in %s on %s, killing %d people, police said.",
          "Gunmen shot dead %3$d herders near %1$s on %2$s, the mayor said.",
          "A mine killed %3$d farmers in %1$s on %2$s.",
          "%3$d soldiers were killed in clashes with rebels near %1$s on %2$s.",
          "Police arrested %3$d members of a gang in %1$s on %2$s.");

  private final Path folder;
  private final int perNight;
  private final Random random = new Random(20210101);
  private final List<String> earlier = new ArrayList<>();

  private final List<String> formats;

  private YearOfNights(Path folder, int perNight, List<String> formats) {
    this.folder = folder;
    this.perNight = perNight;
    this.formats = formats;
  }

  /**
   * Arguments: an empty folder, number of nights, reports a night, formats parted by commas or
   * {@code none}.
   */
  public static void main(String[] args) throws IOException {
    List<String> formats = args[3].equals("none") ? List.of() : List.of(args[3].split(","));
    new YearOfNights(Path.of(args[0]), Integer.parseInt(args[2]), formats)
        .run(Integer.parseInt(args[1]));
  }

  private void run(int nights) throws IOException {
    Tools tools =
        new Tools(new ReaderInput(Optional.empty()), Extractor.load(Knowledge.builtIn())::extract);
    List<Long> month = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    System.out.println("month  nights  median ms  slowest ms  median CPU ms  database");
    for (int night = 0; night < nights; night++) {
      LocalDate day = FIRST.plusDays(night);
      report(day);
      long start = System.nanoTime();
      long spent = processorTime();
      Clock clock =
          Clock.fixed(
              day.plusDays(1).atTime(LocalTime.of(3, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
      int code = Ingest.run(settings(), () -> tools, clock);
      month.add((System.nanoTime() - start) / 1_000_000);
      processor.add((processorTime() - spent) / 1_000_000);
      if (code != ExitCode.OK) {
        throw new IllegalStateException("night " + night + " ended with " + code);
      }
      if (day.plusDays(1).getDayOfMonth() == 1 || night == nights - 1) {
        System.out.printf(
            Locale.ROOT,
            "%5d  %6d  %9d  %10d  %13d  %s%n",
            day.getMonthValue(),
            month.size(),
            median(month),
            Collections.max(month),
            median(processor),
            (Files.size(folder.resolve("out/sitrep.mv.db")) >> 10) + " KiB");
        month.clear();
        processor.clear();
      }
    }
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** Of all threads, in nanoseconds. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private Settings settings() {
    return Settings.of(folder.resolve("in"), folder.resolve("out"))
        .threads(2)
        .force(true)
        .formats(formats)
        .build();
  }

  /** New events, each in one to three papers, and a word on one of the week before. */
  private void report(LocalDate day) throws IOException {
    Path in = folder.resolve("in").resolve(day.toString());
    Files.createDirectories(in);
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String event = "";
    for (int i = 0; i < perNight; i++) {
      if (event.isEmpty() || random.nextInt(2) == 0) {
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        String deed = DEEDS.get(random.nextInt(DEEDS.size()));
        event = String.format(Locale.ROOT, deed, town, weekday, 2 + random.nextInt(12));
        earlier.add(event.replace(weekday, day.format(WORDS)));
      }
      String old = earlier.get(random.nextInt(earlier.size()));
      String text =
          "date %s By Paper %d\nReport %d of %s\n\n%s\n\n%s Nobody has claimed responsibility, report %d of that day says.\n"
              .formatted(
                  day, random.nextInt(9), i, day, event, random.nextInt(5) == 0 ? old : "", i);
      Path file = in.resolve(i + ".txt");
      Files.writeString(file, text);
      Files.setLastModifiedTime(
          file, FileTime.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    }
  }
}
