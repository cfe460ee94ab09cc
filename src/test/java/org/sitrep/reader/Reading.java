package org.sitrep.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.article.Article;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Limits;

/** Reads what a test wrote to disk, as the job would. */
public final class Reading {
  private Reading() {}

  /** Everything a file or folder gives. */
  public static List<Outcome> all(Path input) throws IOException {
    return all(input, Limits.STANDARD);
  }

  /** Everything a file or folder gives within those limits. */
  public static List<Outcome> all(Path input, Limits limits) throws IOException {
    List<Outcome> all = new ArrayList<>();
    try (Outcomes outcomes = Readers.within(limits).read(input)) {
      outcomes.forEachRemaining(all::add);
    }
    return all;
  }

  /** The one article of a file of that name and text. */
  public static Article article(Path folder, String name, String text) throws IOException {
    List<Outcome> all = all(write(folder, name, text));
    if (all.size() == 1) {
      return article(all.get(0));
    }
    throw new AssertionError("not one article: " + all);
  }

  /** The article of an outcome that is one. */
  public static Article article(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      return read.article();
    }
    throw new AssertionError("no article: " + outcome);
  }

  /** What a file of those bytes gives, a line an outcome: {@code "line 2: malformed"}. */
  public static List<String> summary(Path file) throws IOException {
    return all(file).stream().map(Reading::summary).toList();
  }

  /** {@code "line 2: malformed"}, {@code "line 3: Two men fled."}. */
  public static String summary(Outcome outcome) {
    String what =
        outcome instanceof Outcome.Rejected rejected
            ? rejected.reason().code()
            : ((Outcome.Read) outcome).article().body();
    String name = outcome.member().name();
    return name.isEmpty() ? what : name + ": " + what;
  }

  /** A file of that text. */
  public static Path write(Path folder, String name, String text) throws IOException {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of those bytes. */
  public static Path write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.write(file, bytes);
  }
}
