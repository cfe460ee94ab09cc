package org.sitrep.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.HtmlFormat;
import org.sitrep.reader.format.JsonFormat;
import org.sitrep.reader.format.JsonLinesFormat;
import org.sitrep.reader.format.Rejecting;
import org.sitrep.reader.format.TextFormat;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Limits;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/**
 * Reads a file or a folder: {@code Readers.standard().read(Path.of("input"))} gives one outcome an
 * article, in the order of the file names, holding one article at a time.
 *
 * <pre>
 * try (Outcomes outcomes = readers.read(root)) {
 *   while (outcomes.hasNext()) { … outcomes.next() … }
 * }
 * </pre>
 *
 * <p>The format of a file is chosen by its content. Hidden files, README files and links are left
 * out. Safe for many threads; each reads its own {@link Outcomes}.
 */
public final class Readers {
  private final Limits limits;

  // The order decides: plain text takes whatever is left.
  private final List<Format> formats =
      List.of(new HtmlFormat(), new JsonLinesFormat(), new JsonFormat(), new TextFormat());

  private Readers(Limits limits) {
    this.limits = limits;
  }

  /** Readers that hold no more than the standard limits in memory. */
  public static Readers standard() {
    return new Readers(Limits.STANDARD);
  }

  /** Readers with limits of your own. */
  public static Readers within(Limits limits) {
    return new Readers(limits);
  }

  /** Which format a file has, and why: {@code jsonl}, {@code "20 lines are JSON objects"}. */
  public record Choice(String format, String reason) {}

  /** All articles of a file or folder. */
  public Outcomes read(Path root) throws IOException {
    return new Outcomes(this, sources(root, files(root)), 0);
  }

  /** The articles of one file under the root, from that position on. */
  public Outcomes read(Path root, Path file, long from) {
    return new Outcomes(this, sources(root, List.of(file)), from);
  }

  /** The files of a folder and all below, sorted by their path; a file alone is its own list. */
  public List<Path> files(Path root) throws IOException {
    if (Files.isRegularFile(root)) {
      return List.of(root);
    }
    // Links are not followed: neither out of the folder nor round in circles.
    try (var paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(file -> !Files.isSymbolicLink(file) && isWanted(root.relativize(file)))
          .sorted(java.util.Comparator.comparing(file -> path(root, file)))
          .toList();
    }
  }

  /** Path of a file as its articles bear it: relative to the root, with forward slashes. */
  public static String path(Path root, Path file) {
    Path relative = root.equals(file) ? file.getFileName() : root.relativize(file);
    return relative == null ? "" : relative.toString().replace('\\', '/');
  }

  /** The format of a file. */
  public Choice choose(Path file) throws IOException {
    Opening opening = Opening.of(file);
    Format format = format(opening);
    return new Choice(format.name(), format.recognise(opening).orElse(""));
  }

  Format.Members open(Source source, long from) throws IOException {
    return format(Opening.of(source.file())).open(source, from);
  }

  private Format format(Opening opening) {
    if (opening.isBlank()) {
      return new Rejecting(RejectionReason.EMPTY, "nothing in it");
    }
    if (opening.isBinary()) {
      return new Rejecting(RejectionReason.UNREADABLE, "binary: not text");
    }
    return formats.stream()
        .filter(format -> format.recognise(opening).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private List<Source> sources(Path root, List<Path> files) {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(new Source(file, path(root, file), limits));
    }
    return sources;
  }

  private static boolean isWanted(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = Optional.ofNullable(relative.getFileName()).map(Path::toString).orElse("");
    return !name.toUpperCase(Locale.ROOT).startsWith("README");
  }
}
