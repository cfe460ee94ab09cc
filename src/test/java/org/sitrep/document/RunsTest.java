package org.sitrep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs of non-blanks and the words they are cut into. */
final class RunsTest {
  private final Runs runs = new Runs((run, last) -> new int[] {run.length() - 1});

  @Test
  void wordsAreFoundByTheLettersOfTheText() {
    String text = "killed, and killed";

    assertThat(texts(runs.of(text, 0, 7).pieces(false))).containsExactly("killed", ",");
    assertThat(texts(runs.of(text, 12, 18).pieces(false))).containsExactly("killed");
  }

  @Test
  void wordsWrittenAlikeShareOneSpelling() {
    Spelling inRun = runs.of("killed,", 0, 7).pieces(false).get(0).spelling();

    assertThat(runs.of("were killed", 5, 11).pieces(false).get(0).spelling()).isSameAs(inRun);
    assertThat(runs.of("Killed", 0, 6).pieces(false).get(0).spelling()).isNotSameAs(inRun);
  }

  @Test
  void runThatEndsItsSentenceIsCutForItself() {
    Runs cutAtTheEnd = new Runs((run, last) -> last ? new int[] {run.length() - 1} : new int[0]);

    assertThat(texts(cutAtTheEnd.of("p.m.", 0, 4).pieces(false))).containsExactly("p.m.");
    assertThat(texts(cutAtTheEnd.of("p.m.", 0, 4).pieces(true))).containsExactly("p.m", ".");
  }

  @Test
  void runsAreKeptApartWhereTheirHashesAreTheSame() {
    // "Aa" and "BB" have one hash in Java.
    assertThat(texts(runs.of("Aa", 0, 2).pieces(false))).containsExactly("Aa");
    assertThat(texts(runs.of("BB", 0, 2).pieces(false))).containsExactly("BB");
  }

  @Test
  void longRunIsCutLikeAnyOther() {
    String run = "x".repeat(5000) + "!";

    assertThat(texts(runs.of(run, 0, run.length()).pieces(false)))
        .containsExactly("x".repeat(5000), "!");
  }

  private static List<String> texts(List<Runs.Piece> pieces) {
    return pieces.stream().map(piece -> piece.spelling().text()).toList();
  }
}
