package org.sitrep.score.cases;

import java.util.List;
import java.util.OptionalInt;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.score.Comparison;
import org.sitrep.score.GoldText;

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
public record Case(
    String name,
    String topic,
    Article article,
    List<Line> expected,
    int textLine,
    OptionalInt wrongLine,
    int expectedFrom,
    int expectedTo)
    implements GoldText {

  public Case {
    expected = List.copyOf(expected);
  }

  /** True where somebody noted that the program fails it. */
  public boolean knownWrong() {
    return wrongLine.isPresent();
  }

  @Override
  public Comparison compare(Extraction extraction) {
    return Comparison.of(CaseFound.all(extraction), CaseRecord.all(expected));
  }
}
