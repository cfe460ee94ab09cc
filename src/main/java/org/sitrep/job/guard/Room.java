package org.sitrep.job.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.job.setting.Settings;

/** Room on the disks a run writes to: the output's, and that of its database file. */
public final class Room {
  /** Less is not enough for a database of nothing and its files. */
  private static final long LEAST = 16L << 20;

  private Room() {}

  /** Refuses to begin what cannot end. */
  public static void require(Settings settings) {
    List<Path> folders = new ArrayList<>(List.of(settings.output()));
    settings.databaseFile().map(Path::getParent).ifPresent(folders::add);
    folders.forEach(Room::require);
  }

  /** Throws {@link UncheckedIOException} where hardly anything is free below {@code folder}. */
  public static void require(Path folder) {
    long left = left(folder);
    if (left < LEAST) {
      String message = folder + ": " + (left >> 20) + " MB left on the disk, too little for a run";
      throw new UncheckedIOException(message, new IOException(message));
    }
  }

  /** Bytes left on the disk of a folder. */
  public static long left(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException problem) {
      throw new UncheckedIOException(folder + ": " + Failure.reason(problem), problem);
    }
  }
}
