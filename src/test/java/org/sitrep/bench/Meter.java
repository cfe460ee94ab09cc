package org.sitrep.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.sitrep.article.Article;

/** Watches this Java from its start: time, processor, memory, and how far the articles are. */
final class Meter {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  private final List<Point> points = new ArrayList<>();
  private long articles;
  private long characters;
  private long extractionNanos;
  private long allocated;
  private long heapAfter;

  /** So many articles after so long, in seconds by the clock and of the processor. */
  private record Point(long articles, double clock, double processor) {}

  Meter() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, ignored) ->
                  collected(
                      GarbageCollectionNotificationInfo.from(
                          (CompositeData) notification.getUserData())),
              null,
              null);
    }
  }

  /** Time of the processor the calling thread had, in nanoseconds. */
  static long threadTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Notes that an article has been extracted in so many nanoseconds of the processor. */
  synchronized void extracted(Article article, long nanos) {
    articles++;
    characters += article.body().length();
    extractionNanos += nanos;
    // All up to 16, then each second one up to 32, each fourth up to 64: enough for a line.
    if (articles % Math.max(1, Long.highestOneBit(articles) / 8) == 0) {
      points.add(new Point(articles, clock(), processor()));
    }
  }

  private synchronized void collected(GarbageCollectionNotificationInfo info) {
    long before = sum(info.getGcInfo().getMemoryUsageBeforeGc().values());
    allocated += Math.max(0, before - heapAfter);
    heapAfter = sum(info.getGcInfo().getMemoryUsageAfterGc().values());
  }

  private static long sum(Collection<MemoryUsage> pools) {
    return pools.stream().mapToLong(MemoryUsage::getUsed).sum();
  }

  /** What came of it, a line a number. */
  synchronized String report() {
    double clock = clock();
    double processor = processor();
    Point first = points.isEmpty() ? new Point(0, clock, processor) : points.get(0);
    Point last = points.isEmpty() ? first : points.get(points.size() - 1);
    StringBuilder lines = new StringBuilder();
    line(lines, "articles extracted", "%d", articles);
    line(lines, "megabytes of text (million characters)", "%.1f", characters / MEGABYTE);
    line(lines, "seconds by the clock", "%.1f", clock);
    line(lines, "seconds of the processor", "%.1f", processor);
    line(lines, "first article after, by the clock", "%.2f", first.clock());
    line(lines, "first article after, of the processor", "%.2f", first.processor());
    line(lines, "articles a second", "%.0f", articles / clock);
    line(lines, "articles a second of the processor", "%.0f", articles / processor);
    line(lines, "megabytes a second", "%.2f", characters / MEGABYTE / clock);
    line(lines, "extraction alone, articles a second of the processor", "%.0f", rate());
    line(
        lines,
        "articles a second of the processor, from the first to the last extracted",
        "%.0f",
        (last.articles() - first.articles()) / (last.processor() - first.processor()));
    line(lines, "time over articles, R²", "%.4f", linearity());
    line(lines, "allocated for an article, MB", "%.2f", allocated / MEGABYTE / articles);
    line(lines, "peak resident memory", "%s", peak());
    return lines.toString();
  }

  private double rate() {
    return articles / (extractionNanos / NANOS);
  }

  private static void line(StringBuilder lines, String name, String format, Object value) {
    lines.append(String.format(Locale.ROOT, "%-75s " + format + "%n", name, value));
  }

  private static double clock() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
  }

  private static double processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / NANOS;
  }

  /** The square of the correlation between articles and time; 1 is a straight line. */
  private double linearity() {
    double meanX = points.stream().mapToDouble(Point::articles).average().orElse(0);
    double meanY = points.stream().mapToDouble(Point::clock).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (Point point : points) {
      double x = point.articles() - meanX;
      double y = point.clock() - meanY;
      xy += x * y;
      xx += x * x;
      yy += y * y;
    }
    return xy * xy / (xx * yy);
  }

  private static String peak() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring("VmHWM:".length()).strip())
          .findFirst()
          .orElse("not told by this system");
    } catch (IOException problem) {
      return "not told by this system";
    }
  }
}
