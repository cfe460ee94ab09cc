package org.sitrep.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the letters of a word tell. */
final class SpellingTest {

  @Test
  void wordIsComparedInSmallLettersWithPlainMarks() {
    assertThat(Spelling.of("Killed").norm()).isEqualTo("killed");
    assertThat(Spelling.of("’s").norm()).isEqualTo("'s");
  }

  @Test
  void onlyWordsOfLettersArePlain() {
    assertThat(Spelling.of("Iraq").isPlain()).isTrue();
    assertThat(Spelling.of("mid-May").isPlain()).isFalse();
    assertThat(Spelling.of("'s").isPlain()).isFalse();
    assertThat(Spelling.of("M16").isPlain()).isFalse();
  }

  @Test
  void marksHaveNeitherLettersNorDigits() {
    assertThat(Spelling.of("--").isPunctuation()).isTrue();
    assertThat(Spelling.of("½").isPunctuation()).isTrue();
    assertThat(Spelling.of("'s").isPunctuation()).isFalse();
  }

  @Test
  void firstLetterTellsNameOrNumber() {
    assertThat(Spelling.of("Iraq").isCapitalised()).isTrue();
    assertThat(Spelling.of("iPhone").isCapitalised()).isFalse();
    assertThat(Spelling.of("7th").startsWithDigit()).isTrue();
  }
}
