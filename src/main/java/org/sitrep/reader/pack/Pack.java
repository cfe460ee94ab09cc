package org.sitrep.reader.pack;

import java.io.IOException;
import java.util.Optional;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** One kind of file that holds files: how it is recognised, and how they come out of it. */
public interface Pack {

  /** As {@code articles.reader_reason} shows it: {@code "zip"}. */
  String name();

  /** Why a file that opens so is of this kind; empty where it is not. */
  Optional<String> recognise(Opening opening);

  /** Starts unpacking. */
  Contents open(Source source) throws IOException;

  /** The files of one open pack. */
  interface Contents {

    /**
     * The next file, to be read before the one after it is asked for; empty at the end. Where a
     * fault is thrown, nothing behind it can be read.
     */
    Optional<Source> next() throws IOException;
  }
}
