package org.sitrep.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.store.rows.Row;

/** A way to write the records down: {@code csv}, ten tables as files. */
public interface Format {

  /** What the command line calls it. */
  String name();

  /** Names of the files it writes, each time all of them. */
  List<String> files();

  /** Writes its files into a folder. */
  void write(Selection selection, Row run, Path folder) throws IOException;
}
