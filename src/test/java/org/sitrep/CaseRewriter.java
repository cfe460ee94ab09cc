package org.sitrep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.score.cases.Case;
import org.sitrep.score.cases.CaseFile;

/** Rewrites a case file; lines behind a change move. */
record CaseRewriter(CaseFile file) {

  /** Writes the file with {@code text} as the expectation of a case. */
  CaseFile withExpected(Case one, String text) {
    List<String> changed = new ArrayList<>(file.lines().subList(0, one.expectedFrom()));
    changed.addAll(text.strip().lines().toList());
    changed.addAll(file.lines().subList(one.expectedTo(), file.lines().size()));
    return write(changed);
  }

  /**
   * Writes the file with a case marked as wrong, or no longer marked where {@code why} is empty.
   */
  CaseFile withWrong(Case one, String why) {
    List<String> changed = new ArrayList<>(file.lines());
    one.wrongLine().ifPresent(line -> changed.remove(line));
    if (!why.isEmpty()) {
      int at = one.textLine() - (one.knownWrong() ? 1 : 0);
      changed.add(at, "# wrong: " + why);
    }
    return write(changed);
  }

  private CaseFile write(List<String> changed) {
    try {
      Files.write(file.path(), changed);
      return CaseFile.read(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(file.path().toString(), e);
    }
  }
}
