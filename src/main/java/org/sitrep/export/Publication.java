package org.sitrep.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings a set of files and folders into a folder all together or not at all. New ones are written
 * into a staging folder beside the old ones; then the old ones move aside and the new ones in. When
 * that fails, the old ones move back; when the process dies in between, the next one moves them
 * back. Folders move as a whole; what somebody else put into one stays, see {@link OwnFiles}.
 */
public final class Publication {
  private static final String STAGING = ".staging-";
  private static final String PREVIOUS = ".previous-";

  /** What was moved aside for good, and is about to be deleted. */
  private static final String OLD = ".staging-old-";

  /** Before the name of a file that was not there before: an empty mark of what to take away. */
  private static final String ABSENT = ".absent-";

  private final Path folder;

  public Publication(Path folder) {
    this.folder = folder;
  }

  /** Writes files into the folder it is given. */
  public interface Content {
    /** Writes all files. */
    void writeTo(Path staging) throws IOException;
  }

  /**
   * Publishes what {@code content} writes; what is there of other names stays.
   *
   * @param replaced names of files and folders that go where the new set has none of them
   */
  public void publish(String name, List<String> replaced, Content content) {
    Path staging = folder.resolve(STAGING + name);
    Path previous = folder.resolve(PREVIOUS + name);
    try {
      Files.createDirectories(folder);
      recover();
      Files.createDirectory(staging);
      content.writeTo(staging);
      for (Path file : inside(staging, "")) {
        if (Files.isDirectory(file)) {
          OwnFiles.list(file);
        }
      }
      Files.createDirectory(previous);
      layAside(replaced, staging, previous);
      swap(staging, previous);
      // From here on the new set counts: what is named like this is not gone back to.
      move(previous, folder.resolve(OLD + name));
    } catch (IOException problem) {
      throw new UncheckedIOException(
          "cannot publish to " + folder + ": " + problem.getMessage(), problem);
    } finally {
      recover();
    }
  }

  /** Puts back what a dead or failed publication had moved aside, and removes its rests. */
  public void recover() {
    try {
      for (Path previous : inside(folder, PREVIOUS)) {
        for (Path file : inside(previous, "")) {
          putBack(file);
        }
        Files.delete(previous);
      }
      for (Path old : inside(folder, OLD)) {
        for (Path file : inside(old, "")) {
          if (Files.isDirectory(file)) {
            OwnFiles.bringForeign(file, folder.resolve(file.getFileName()));
          }
        }
      }
      for (Path staging : inside(folder, STAGING)) {
        delete(staging);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(
          "cannot tidy up " + folder + ": " + problem.getMessage(), problem);
    }
  }

  /**
   * Deletes files and folders of those names, and the folder where nothing else is in it; what
   * somebody else put into a folder stays.
   */
  public void withdraw(List<String> names) {
    try {
      for (String name : names) {
        Path file = folder.resolve(name);
        if (Files.isDirectory(file)) {
          OwnFiles.delete(file);
        } else {
          Files.deleteIfExists(file);
        }
      }
      if (Files.isDirectory(folder) && inside(folder, "").isEmpty()) {
        Files.delete(folder);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot empty " + folder, problem);
    }
  }

  private void layAside(List<String> names, Path staging, Path previous) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.exists(file) && !Files.exists(staging.resolve(name))) {
        move(file, previous.resolve(name));
      }
    }
  }

  private void putBack(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.startsWith(ABSENT)) {
      remove(folder.resolve(name.substring(ABSENT.length())));
      Files.delete(file);
      return;
    }
    Path target = folder.resolve(name);
    if (Files.isDirectory(target)) {
      delete(target);
    }
    move(file, target);
  }

  private void swap(Path staging, Path previous) throws IOException {
    for (Path file : inside(staging, "")) {
      Path target = folder.resolve(file.getFileName());
      if (Files.isDirectory(target) && !(Files.isDirectory(file) && OwnFiles.isOurs(target))) {
        throw new IOException(
            target + " is a folder" + (Files.isDirectory(file) ? " of somebody else" : ""));
      }
      if (Files.exists(target)) {
        move(target, previous.resolve(file.getFileName()));
      } else {
        Files.createFile(previous.resolve(ABSENT + file.getFileName()));
      }
    }
    for (Path file : inside(staging, "")) {
      move(file, folder.resolve(file.getFileName()));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static List<Path> inside(Path folder, String prefix) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  private static void remove(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      delete(file);
    } else {
      Files.deleteIfExists(file);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
