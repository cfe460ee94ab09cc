package org.sitrep;

import java.util.List;
import java.util.OptionalInt;
import org.sitrep.article.Article;

/**
 * One wording of a case file and what must come out of it.
 *
 * @param name file and number of the wording: {@code a/A01-killed-when-clause 2}
 * @param topic directory of the file: {@code a}
 * @param expected the lines of the expectation; none for {@code none}
 * @param textLine where the wording starts in its file
 * @param wrongLine where its {@code # wrong:} line stands: the case is known to fail
 * @param expectedFrom first line of the expectation in its file
 * @param expectedTo behind its last line
 */
record Case(
    String name,
    String topic,
    Article article,
    List<Line> expected,
    int textLine,
    OptionalInt wrongLine,
    int expectedFrom,
    int expectedTo) {

  Case {
    expected = List.copyOf(expected);
  }

  boolean knownWrong() {
    return wrongLine.isPresent();
  }
}
