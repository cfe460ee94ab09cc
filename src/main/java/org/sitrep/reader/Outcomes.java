package org.sitrep.reader;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.folder.Folder;
import org.sitrep.reader.folder.Sidecars;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.pack.Pack;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.source.TooLarge;

/**
 * The outcomes of some files, one at a time and in order; at most one file is open, and of an
 * archive one member. What cannot be read is one more rejection, never an exception, and reading
 * goes on behind it.
 */
public final class Outcomes implements Iterator<Outcome>, Closeable {
  private final Readers readers;
  private final Readers.Wanted wanted;
  private final Path root;
  private final Iterator<Path> files;
  private final Sidecars sidecars;
  private final Deque<Outcome> ahead = new ArrayDeque<>();

  /** The open file, and in it archive within archive, the innermost first. */
  private final Deque<Level> levels = new ArrayDeque<>();

  Outcomes(Readers readers, Path root, List<Path> files, Readers.Wanted wanted) {
    this.readers = readers;
    this.wanted = wanted;
    this.root = root;
    this.files = files.iterator();
    this.sidecars = new Sidecars(root);
  }

  /** Something open: its articles, or its files. */
  private static final class Level {
    private final Source source;
    private Optional<Pack.Contents> contents = Optional.empty();
    private Optional<Format.Members> members = Optional.empty();
    private boolean given;

    Level(Source source) {
      this.source = source;
    }
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && (!levels.isEmpty() || files.hasNext())) {
      if (levels.isEmpty()) {
        openFile(files.next());
      } else {
        advance(levels.peek());
      }
    }
    return !ahead.isEmpty();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    return ahead.remove();
  }

  @Override
  public void close() throws IOException {
    while (!levels.isEmpty()) {
      levels.pop().source.close();
    }
  }

  private void openFile(Path file) {
    String path = Folder.path(root, file);
    if (!wanted.isToRead(path, sidecars.state(file))) {
      return;
    }
    try {
      Source source = Source.of(file, path, sidecars.of(file), readers.limits());
      ahead.addAll(sidecars.takeFaults());
      enter(source);
    } catch (IOException e) {
      ahead.add(Outcome.Rejected.unreadable(path, e));
    }
  }

  /** Opens a file or a member of an archive, whatever it is. */
  void enter(Source source) {
    Level level = new Level(source);
    levels.push(level);
    try {
      Readers.Recognised recognised = readers.recognise(source.opening());
      if (recognised.kind() instanceof Format format) {
        ReadAs readAs = new ReadAs(format.name(), recognised.reason(), false);
        level.members = Optional.of(format.open(source, readAs));
      } else if (levels.size() > readers.limits().archiveDepth()) {
        throw new TooLarge("archives within archives, deeper than " + (levels.size() - 1));
      } else if (recognised.kind() instanceof Pack pack) {
        level.contents = Optional.of(pack.open(source));
      }
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      reject(level, fault);
    }
  }

  private void advance(Level level) {
    try {
      if (level.members.isPresent()) {
        Optional<Outcome> outcome = level.members.get().next();
        level.given |= outcome.isPresent();
        outcome.ifPresentOrElse(ahead::add, () -> leave(level));
        return;
      }
      Optional<Source> inner = level.contents.orElseThrow().next();
      level.given |= inner.isPresent();
      inner.ifPresentOrElse(this::enter, () -> leave(level));
    } catch (IOException | RuntimeException | StackOverflowError fault) {
      reject(level, fault);
    }
  }

  /** No file disappears: one without any article says so. */
  private void leave(Level level) {
    if (!level.given) {
      ahead.add(
          new Outcome.Rejected(level.source.member(), RejectionReason.NO_BODY, "no article found"));
    }
    end(level);
  }

  /** After a fault nothing behind it can be trusted: it ends the file or the archive. */
  private void reject(Level level, Throwable fault) {
    RejectionReason reason =
        fault instanceof TooLarge ? RejectionReason.TOO_LARGE : RejectionReason.MALFORMED;
    String start = level.given ? "the rest cannot be read: " : "cannot be read: ";
    ahead.add(new Outcome.Rejected(level.source.member(), reason, start + message(fault)));
    end(level);
  }

  private void end(Level level) {
    while (!levels.isEmpty() && levels.peek() != level) {
      levels.pop();
    }
    levels.pop();
    try {
      level.source.close();
    } catch (IOException e) {
      // All that can be had of it has been had.
      level.given = true;
    }
  }

  private static String message(Throwable fault) {
    String message = fault.getMessage();
    if (message == null && fault instanceof EOFException) {
      return "it ends too early";
    }
    return message == null || fault instanceof StackOverflowError
        ? fault.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
