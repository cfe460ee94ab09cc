package org.sitrep.reader.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.told.Sidecar;
import org.sitrep.reader.told.Told;

/**
 * What files beside the articles tell of them: {@code _defaults.yml} of all in its folder and
 * below, {@code columns.yml} of the columns of their tables, {@code blast.html.meta.json} (or
 * {@code blast.meta.json}) of one file. One that cannot be read is rejected, and the articles are
 * read without it.
 */
public final class Sidecars {
  private static final String META = ".meta.json";
  private static final String DEFAULTS = "_defaults.yml";
  private static final String COLUMNS = "columns.yml";
  private static final int LARGEST = 1_000_000;

  /** Instead of the state of what changed just now. */
  private static final String UNSETTLED = "?";

  /** File systems tell times to two seconds or better. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final Path root;
  private final Map<Path, String> states = new HashMap<>();
  private final Map<Path, Told> folders = new HashMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Outcome> faults = new ArrayList<>();

  public Sidecars(Path root) {
    this.root = root;
  }

  /** What is told of a file before it is read. */
  public Told of(Path file) {
    Path folder = file.getParent();
    Told told = folder == null ? Told.NOTHING : ofFolder(folder);
    Optional<Path> meta = meta(file);
    return meta.isEmpty() ? told : read(meta.get(), Sidecar::of, told);
  }

  /**
   * Size and time of last change of a file and of what tells of it; empty where one of them changed
   * so shortly ago that it may change again within the same tick of the clock.
   */
  public String state(Path file) {
    StringBuilder state = new StringBuilder();
    boolean settled = addState(file, state);
    Optional<Path> meta = meta(file);
    settled &= meta.isEmpty() || addState(meta.get(), state);
    Path folder = file.getParent();
    while (folder != null) {
      String told = states.computeIfAbsent(folder, Sidecars::stateOf);
      settled &= !told.equals(UNSETTLED);
      state.append(told);
      boolean inside = !folder.equals(root) && folder.startsWith(root);
      folder = inside ? folder.getParent() : null;
    }
    return settled ? state.toString() : "";
  }

  private static String stateOf(Path folder) {
    StringBuilder state = new StringBuilder();
    for (String name : List.of(DEFAULTS, COLUMNS)) {
      Path sidecar = folder.resolve(name);
      if (isFile(sidecar) && !addState(sidecar, state.append(name))) {
        return UNSETTLED;
      }
    }
    return state.toString();
  }

  /** False where the file changed just now, or cannot be asked. */
  private static boolean addState(Path file, StringBuilder state) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Instant changed = attributes.lastModifiedTime().toInstant();
      state.append(attributes.size()).append('@').append(changed).append(' ');
      return changed.isBefore(Instant.now().minus(SETTLED));
    } catch (IOException e) {
      return false;
    }
  }

  /** Sidecars that could not be read since last asked. */
  public List<Outcome> takeFaults() {
    List<Outcome> taken = List.copyOf(faults);
    faults.clear();
    return taken;
  }

  /** True for a file that only tells of others; {@code blast.meta.json} alone tells of none. */
  static boolean isSidecar(Path file, Set<Path> articles) {
    String name = Folder.name(file);
    return name.equals(DEFAULTS)
        || name.equals(COLUMNS)
        || (isMeta(file)
            && articles.contains(
                file.resolveSibling(name.substring(0, name.length() - META.length()))));
  }

  /** The names a file's sidecar may begin with: {@code blast.html}, {@code blast}. */
  static Stream<Path> stems(Path file) {
    return isMeta(file) ? Stream.empty() : Stream.of(file, file.resolveSibling(stem(file)));
  }

  private static boolean isMeta(Path file) {
    return Folder.name(file).endsWith(META);
  }

  private static String stem(Path file) {
    String name = Folder.name(file);
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }

  private Told ofFolder(Path folder) {
    Told known = folders.get(folder);
    if (known != null) {
      return known;
    }
    Path outer = folder.getParent();
    boolean inside = !folder.equals(root) && folder.startsWith(root);
    Told told = inside && outer != null ? ofFolder(outer) : Told.NOTHING;
    told = read(folder.resolve(DEFAULTS), Sidecar::of, told);
    told = read(folder.resolve(COLUMNS), Sidecar::columns, told);
    folders.put(folder, told);
    return told;
  }

  private static Optional<Path> meta(Path file) {
    Path full = file.resolveSibling(Folder.name(file) + META);
    Path stem = file.resolveSibling(stem(file) + META);
    if (isFile(full)) {
      return Optional.of(full);
    }
    return isFile(stem) && !stem.equals(file) ? Optional.of(stem) : Optional.empty();
  }

  private interface Reading {
    Told read(String text, Told told);
  }

  private Told read(Path sidecar, Reading reading, Told told) {
    if (!isFile(sidecar)) {
      return told;
    }
    try {
      if (Files.size(sidecar) > LARGEST) {
        return fault(sidecar, RejectionReason.TOO_LARGE, "more than " + LARGEST + " bytes", told);
      }
      return reading.read(Files.readString(sidecar), told);
    } catch (IOException e) {
      return fault(
          sidecar,
          RejectionReason.UNREADABLE,
          "cannot be read: " + e.getClass().getSimpleName(),
          told);
    } catch (Sidecar.Odd e) {
      return fault(sidecar, RejectionReason.MALFORMED, String.valueOf(e.getMessage()), told);
    }
  }

  private Told fault(Path sidecar, RejectionReason reason, String message, Told told) {
    if (seen.add(sidecar)) {
      faults.add(new Outcome.Rejected(Member.whole(Folder.path(root, sidecar)), reason, message));
    }
    return told;
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path) && !Files.isSymbolicLink(path);
  }
}
