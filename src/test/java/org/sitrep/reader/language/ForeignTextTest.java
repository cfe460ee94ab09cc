package org.sitrep.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {
  private static final String ENGLISH =
      "Two farmers were killed on Tuesday when a mine exploded on a track near Kunduz, the police"
          + " said. Three others were wounded and taken to a hospital in the capital.";

  static List<String[]> foreign() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/languages.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("language\t"))
        .map(line -> line.split("\t"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void aReportInAnotherLanguageIsNotEnglish(String language, String text) {
    assertThat(ForeignText.language(text)).isPresent();
    assertThat(ForeignText.language(text.toUpperCase(Locale.ROOT))).isPresent();
    assertThat(ForeignText.language((text + "\n\n").repeat(20))).isPresent();
  }

  @Test
  void theLanguageIsNamed() throws IOException {
    assertThat(ForeignText.language(foreign().get(0)[1])).contains("Spanish");
    assertThat(ForeignText.language(foreign().get(6)[1])).contains("Afrikaans");
    assertThat(ForeignText.language(foreign().get(14)[1])).contains("another script");
  }

  static List<String[]> foreignInLetters() throws IOException {
    // Where a sign is a word, the same report is far shorter.
    return foreign().stream().filter(row -> !row[0].equals("Chinese")).toList();
  }

  @ParameterizedTest
  @MethodSource("foreignInLetters")
  void theLargerPartDecides(String language, String text) {
    String half = ENGLISH + "\n\n" + text + "\n\n";
    assertThat(ForeignText.language(half.repeat(3) + (text + "\n\n").repeat(3))).isPresent();
    assertThat(ForeignText.language(half.repeat(3) + (ENGLISH + "\n\n").repeat(3))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two soldiers killed.",
        "Boko Haram militants attack Gwoza, Borno.",
        "JNIM kidnap Ag Mohamed Ould Cheikh, Tin Fadimata cercle de Gourma-Rharous.",
        "TWO SOLDIERS WERE KILLED AND FIVE WOUNDED IN AN AMBUSH NEAR LA UNION, THE ARMY SAID.",
        "GUERRILLAS OF THE FRENTE FARABUNDO MARTI PARA LA LIBERACION NACIONAL BLEW UP TWO PYLONS.",
        "MUJAO gunmen ambush convoy near Tessalit; Ansongo, Menaka, Ménaka, Gao quiet.",
        "Wounded: Ali Hassan Mahmoud, Omar Farouk, Sidi Ould Mohamed, Ahmed Ag Baye.",
        "Oruro"
      })
  void capitalsAndNotesFullOfForeignNamesAreEnglish(String text) {
    assertThat(ForeignText.language(text)).isEmpty();
  }

  @Test
  void oddTextHasNoLanguage() {
    assertThat(ForeignText.language("")).isEmpty();
    assertThat(ForeignText.language("12 -- 13 *** 14")).isEmpty();
    assertThat(ForeignText.language("a".repeat(1_000_000))).isEmpty();
    assertThat(ForeignText.language("\n".repeat(100_000))).isEmpty();
  }
}
