package org.sitrep.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishWordsTest {

  @Test
  void wordsAreRunsOfLettersWithTheirMarks() {
    EnglishWords words = EnglishWords.of("The mayor's 3 mules, cafe\u0301s and  D\u0435\u0301d.");
    assertThat(words).isEqualTo(new EnglishWords(7, 2, 0));
  }

  @Test
  void wordsOfOtherScriptsAreForeign() {
    assertThat(EnglishWords.of("\u041C\u0438\u0440 and \uD83D\uDE00 \u5E73\u548C"))
        .isEqualTo(new EnglishWords(3, 1, 2));
  }

  @Test
  void letterAfterLetterWithoutABlankIsCutIntoWords() {
    assertThat(EnglishWords.of("x".repeat(81)).all()).isEqualTo(3);
  }
}
