package org.sitrep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.document.WordCases.Use;

/** How English words are written. */
class WordCasesTest {
  @ParameterizedTest
  @CsvSource({"mayor,SMALL", "peru,NAME", "turkey,BOTH", "nato,ACRONYM", "fuzuli,UNKNOWN"})
  void aWordIsWrittenAsTheListSays(String word, Use use) {
    assertThat(WordCases.of(word)).isEqualTo(use);
  }

  @Test
  void everyLineIsFound() throws IOException {
    for (String line : lines()) {
      String[] cells = line.split("\t");
      Use use = cells.length == 1 ? Use.SMALL : Use.valueOf(cells[1].toUpperCase(Locale.ROOT));
      assertThat(WordCases.of(cells[0])).as(line).isEqualTo(use);
      assertThat(WordCases.of(cells[0] + "\0")).as(line).isEqualTo(Use.UNKNOWN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "\t", "\n", "a\tacronym", "zzzzzzzz", "ünye", "mayo\n"})
  void oddWordsAreUnknown(String word) {
    assertThat(WordCases.of(word)).isEqualTo(Use.UNKNOWN);
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        WordCases.class.getResourceAsStream("/document/words.gz"))),
                StandardCharsets.US_ASCII))) {
      return reader.lines().toList();
    }
  }
}
