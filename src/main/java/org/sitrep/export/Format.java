package org.sitrep.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.store.rows.Row;

/** A way to write the records down: {@code csv}, ten tables as files. */
public interface Format {

  /** What the command line calls it. */
  String name();

  /** Names of the files it writes, each time all of them. */
  List<String> files();

  /** True where it is written only when it is asked for by its name. */
  default boolean isOnRequest() {
    return false;
  }

  /** What its files cannot hold of a selection, as people are told it. */
  default Optional<String> leftOut(Selection selection) {
    return Optional.empty();
  }

  /** Writes its files into a folder. */
  void write(Selection selection, Row run, Path folder) throws IOException;
}
