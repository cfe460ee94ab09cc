package org.sitrep.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files of a published folder are ours: a list lies in it, {@code .files}. Only folders with
 * such a list are replaced or deleted, and what it does not name, such as a {@code
 * corrections.jsonl} saved there, is kept.
 */
final class OwnFiles {
  private static final String LIST = ".files";

  private OwnFiles() {}

  /** Lists what is in a folder as ours. */
  static void list(Path folder) throws IOException {
    Files.write(folder.resolve(LIST), names(folder), StandardCharsets.UTF_8);
  }

  /** True for a folder with a list, and for an empty one. */
  static boolean isOurs(Path folder) throws IOException {
    return Files.exists(folder.resolve(LIST)) || Publication.inside(folder, "").isEmpty();
  }

  /** Moves what is not ours from an old folder into the one that took its place. */
  static void bringForeign(Path old, Path target) throws IOException {
    for (String name : foreign(old)) {
      Path file = target.resolve(name);
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.move(old.resolve(name), file);
      }
    }
  }

  /** Deletes what is ours, and the folder where nothing else is in it. */
  static void delete(Path folder) throws IOException {
    if (!isOurs(folder)) {
      return;
    }
    Set<String> foreign = Set.copyOf(foreign(folder));
    for (String name : names(folder)) {
      if (!foreign.contains(name)) {
        Files.delete(folder.resolve(name));
      }
    }
    Files.deleteIfExists(folder.resolve(LIST));
    for (Path path : walk(folder)) {
      if (Files.isDirectory(path) && Publication.inside(path, "").isEmpty()) {
        Files.delete(path);
      }
    }
  }

  private static List<String> foreign(Path folder) throws IOException {
    Path list = folder.resolve(LIST);
    Set<String> ours = new HashSet<>();
    if (Files.exists(list)) {
      ours.addAll(Files.readAllLines(list, StandardCharsets.UTF_8));
    }
    return names(folder).stream().filter(name -> !ours.contains(name)).toList();
  }

  /** Files in a folder and its folders, {@code data/report.js}; without the list itself. */
  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path path : walk(folder)) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (!Files.isDirectory(path) && !name.equals(LIST)) {
        names.add(name);
      }
    }
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /** What is in a folder, deepest first, and the folder itself. */
  private static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
