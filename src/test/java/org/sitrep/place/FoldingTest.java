package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void schwaAndDottedLettersBecomePlain() {
    assertThat(Folding.fold("Tərtər")).isEqualTo("tartar");
    assertThat(Folding.fold("Xankǝndi")).isEqualTo("xankandi");
    assertThat(Folding.fold("İzmir")).isEqualTo("izmir");
    assertThat(Folding.fold("Diyarbakır")).isEqualTo("diyarbakir");
    assertThat(Folding.fold("Şuşa")).isEqualTo("susa");
  }

  @Test
  void hyphensPartWordsAndDotsVanish() {
    assertThat(Folding.fold("Deir ez-Zor")).isEqualTo("deir ez zor");
    assertThat(Folding.fold("Washington, D.C.")).isEqualTo("washington dc");
    assertThat(Folding.fold("St. Petersburg")).isEqualTo("st petersburg");
  }

  @Test
  void apostrophesOfAnyKindVanish() {
    assertThat(Folding.fold("Ta‘izz")).isEqualTo("taizz");
    assertThat(Folding.fold("N'Djamena")).isEqualTo("ndjamena");
    assertThat(Folding.fold("Ts’khinvali")).isEqualTo("tskhinvali");
  }

  @Test
  void ligaturesBecomeTwoLetters() {
    assertThat(Folding.fold("Weißrußland")).isEqualTo("weissrussland");
    assertThat(Folding.fold("Ærø")).isEqualTo("aero");
  }

  @Test
  void phraseOfWordsHashesLikeItsText() {
    long words = Folding.extend(Folding.extend(Folding.START, "Deir"), "ez-Zor");

    assertThat(words).isEqualTo(Folding.extend(Folding.START, "deir ez zor"));
    assertThat(words).isEqualTo(hash("deir ez zor"));
  }

  @Test
  void cliticJoinsItsWord() {
    long words = Folding.extend(Folding.extend(Folding.START, "King"), "'s");

    assertThat(words).isEqualTo(hash("kings"));
  }

  private static long hash(String folded) {
    byte[] bytes = folded.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    return Folding.hash(bytes, 0, bytes.length);
  }
}
