package org.sitrep.reader.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a folder and all below, in the order of their paths. Hidden files, README files,
 * links, what a browser saved beside a page, and the files that only tell of others are left out.
 */
public final class Folder {
  private static final String SAVED = "_files";

  private Folder() {}

  /** The files to read; a file alone is its own list. */
  public static List<Path> files(Path root) throws IOException {
    return files(root, Optional.empty());
  }

  /** The files to read, but for those in {@code leftOut}, a folder of something else. */
  public static List<Path> files(Path root, Optional<Path> leftOut) throws IOException {
    if (Files.isRegularFile(root)) {
      return List.of(root);
    }
    List<Path> all = below(root);
    Set<Path> present = new HashSet<>(all);
    Set<Path> articles = all.stream().flatMap(Sidecars::stems).collect(Collectors.toSet());
    return all.stream()
        .filter(file -> isWanted(root, file))
        .filter(file -> leftOut.filter(folder -> isIn(folder, file)).isEmpty())
        .filter(file -> !Sidecars.isSidecar(file, articles))
        .filter(file -> !isSavedWithPage(root, file, present))
        .sorted(Comparator.comparing(file -> path(root, file)))
        .toList();
  }

  /**
   * Links are not followed, neither out of the folder nor round in circles; but the folder itself
   * may be one.
   */
  private static List<Path> below(Path root) throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
      for (Path child : children) {
        try (var paths = Files.walk(child)) {
          paths
              .filter(path -> Files.isRegularFile(path) && !Files.isSymbolicLink(path))
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  /** Path of a file as its articles bear it: relative to the root, with forward slashes. */
  public static String path(Path root, Path file) {
    Path relative = root.equals(file) ? file.getFileName() : root.relativize(file);
    return relative == null ? "" : relative.toString().replace('\\', '/');
  }

  private static boolean isIn(Path folder, Path file) {
    return absolute(file).startsWith(absolute(folder));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static boolean isWanted(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !name(file).toUpperCase(Locale.ROOT).startsWith("README");
  }

  /** Browsers save {@code blast.html} with a folder {@code blast_files} of styles and pictures. */
  private static boolean isSavedWithPage(Path root, Path file, Set<Path> present) {
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root)) {
      String name = name(folder);
      if (name.endsWith(SAVED)) {
        String page = name.substring(0, name.length() - SAVED.length());
        if (present.contains(folder.resolveSibling(page + ".html"))
            || present.contains(folder.resolveSibling(page + ".htm"))) {
          return true;
        }
      }
      folder = folder.getParent();
    }
    return false;
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
