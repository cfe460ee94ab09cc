package org.sitrep.reader;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Source;

/**
 * The outcomes of some files, one at a time and in order; at most one file is open. A file the disk
 * refuses is one more rejection, never an exception.
 */
public final class Outcomes implements Iterator<Outcome>, Closeable {
  private final Readers readers;
  private final Iterator<Source> sources;
  private final long from;
  private Optional<Source> source = Optional.empty();
  private Optional<Format.Members> members = Optional.empty();
  private Optional<Outcome> ahead = Optional.empty();
  private boolean given;

  Outcomes(Readers readers, List<Source> sources, long from) {
    this.readers = readers;
    this.sources = sources.iterator();
    this.from = from;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && (members.isPresent() || sources.hasNext())) {
      try {
        ahead = advance();
      } catch (IOException e) {
        ahead = source.map(file -> unreadable(file, e));
        giveUp();
      }
    }
    return ahead.isPresent();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more articles");
    }
    Outcome outcome = ahead.orElseThrow();
    ahead = Optional.empty();
    return outcome;
  }

  @Override
  public void close() throws IOException {
    Optional<Format.Members> open = members;
    members = Optional.empty();
    if (open.isPresent()) {
      open.get().close();
    }
  }

  private void giveUp() {
    try {
      close();
    } catch (IOException e) {
      // The file is already reported as unreadable.
      members = Optional.empty();
    }
  }

  private Optional<Outcome> advance() throws IOException {
    if (members.isEmpty()) {
      source = Optional.of(sources.next());
      given = false;
      members = Optional.of(readers.open(source.get(), from));
    }
    Optional<Outcome> outcome = members.get().next();
    if (outcome.isPresent()) {
      given = true;
      return outcome;
    }
    close();
    return given || from > 0 ? outcome : source.map(Outcomes::nothing);
  }

  /** No file disappears: one without any article says so. */
  private static Outcome nothing(Source source) {
    return new Outcome.Rejected(
        Member.whole(source.path()), RejectionReason.NO_BODY, "no article found");
  }

  private static Outcome unreadable(Source source, IOException fault) {
    return new Outcome.Rejected(
        Member.whole(source.path()),
        RejectionReason.UNREADABLE,
        "cannot be read: " + fault.getClass().getSimpleName());
  }
}
