package org.sitrep.reader.pack;

import java.io.IOException;
import java.util.Optional;
import org.sitrep.reader.source.Kind;
import org.sitrep.reader.source.Source;

/** One kind of file that holds files, and how they come out of it. */
public interface Pack extends Kind {

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
