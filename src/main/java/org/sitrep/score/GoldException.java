package org.sitrep.score;

import java.nio.file.Path;

/** Gold that cannot be used, and where: {@code mine.jsonl:7: unknown column "kiled_best"}. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GoldException(Path file, String what) {
    super(file + ": " + what);
  }

  /** A fault in one line of a file; lines count from 1. */
  public GoldException(Path file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
