package org.sitrep.job.guard;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.job.setting.Settings;

/**
 * Keeps a second run off the same output and the same database file. The operating system lets go
 * of it when the process dies, however it dies.
 */
public final class RunLock implements Closeable {
  private final List<FileChannel> channels = new ArrayList<>();

  private RunLock() {}

  /** The lock; empty where another run holds it. */
  public static Optional<RunLock> acquire(Settings settings) {
    RunLock lock = new RunLock();
    List<Path> files = new ArrayList<>(List.of(settings.output().resolve(".lock")));
    settings
        .databaseFile()
        .map(file -> file.resolveSibling("." + file.getFileName() + ".lock"))
        .ifPresent(files::add);
    for (Path file : files) {
      if (!lock.add(file)) {
        lock.close();
        return Optional.empty();
      }
    }
    return Optional.of(lock);
  }

  private boolean add(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channels.add(channel);
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException held) {
      return false;
    } catch (IOException problem) {
      close();
      String why = Failure.reason(problem);
      throw new UncheckedIOException("cannot write " + file + ": " + why, problem);
    }
  }

  @Override
  public void close() {
    for (FileChannel channel : channels) {
      try {
        channel.close();
      } catch (IOException problem) {
        throw new UncheckedIOException("cannot let go of the lock", problem);
      }
    }
  }
}
