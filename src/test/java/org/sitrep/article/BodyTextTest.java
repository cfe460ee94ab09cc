package org.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTextTest {

  @Test
  void spacesLineEndsAndInvisibleCharactersAreMadePlain() {
    assertThat(
            BodyText.normalise(
                "\uFEFFTwo\u00A0men\u2009fled.\r\nOne\u00AD\u200B was\u0007 hit.\rNo\u2028"))
        .isEqualTo("Two men fled.\nOne was hit.\nNo\n");
  }

  @Test
  void accentsAreComposed() {
    assertThat(BodyText.normalise("Fu\u0308zuli")).isEqualTo("F\u00FCzuli");
  }

  @Test
  void mojibakeIsRepaired() {
    assertThat(
            BodyText.normalise(
                "They didn\u00E2\u20AC\u2122t reach F\u00C3\u00BCzuli \u00E2\u20AC\u201C he said."))
        .isEqualTo("They didn\u2019t reach F\u00FCzuli \u2013 he said.");
  }

  @Test
  void mojibakeSavedTwiceIsRepaired() {
    assertThat(BodyText.normalise("didn\u00C3\u00A2\u00E2\u201A\u00AC\u00E2\u201E\u00A2t"))
        .isEqualTo("didn\u2019t");
  }

  @Test
  void lettersThatOnlyLookBrokenStay() {
    String text =
        "\u201CL\u2019ANN\u00C9\u201D and \u201CR\u00C5\u201D, caf\u00E9 \u00C2ge, S\u00C3O";
    assertThat(BodyText.normalise(text)).isEqualTo(text);
  }

  @Test
  void quotesDashesAndLettersBeyondTheFirstPlaneStay() {
    String text = "\u201CWe\u2019re safe\u201D \u2013 \u2018yes\u2019 \uD83D\uDE00";
    assertThat(BodyText.normalise(text)).isEqualTo(text);
  }

  @Test
  void halfACharacterIsReplaced() {
    assertThat(BodyText.normalise("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void normalisingTwiceChangesNothing() {
    String once = BodyText.normalise("Fu\u0308zuli\u00A0didn\u00E2\u20AC\u2122t\r\n");
    assertThat(BodyText.normalise(once)).isEqualTo(once);
  }

  @Test
  void aLineHasNoBreaksAndNoBlanksAround() {
    assertThat(BodyText.line("  Two men\r\n  hurt ")).isEqualTo("Two men hurt");
  }

  @Test
  void whatNeedsNoLookStaysAsItIsBesideWhatDoes() {
    for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
      if (!Character.isSurrogate(letter) && letter != '\r') {
        String alone = BodyText.normalise(String.valueOf(letter));
        assertThat(BodyText.normalise(letter + "\u3000")).isEqualTo(alone + " ");
      }
    }
  }

  @Test
  void lettersSideBySideStayAsTheyAre() {
    for (char one = '\u00C0'; one <= '\u017F'; one++) {
      for (char other = '\u00C0'; other <= '\u017F'; other++) {
        String pair = BodyText.normalise("" + one + other);
        assertThat(BodyText.normalise("" + one + other + "\u3000")).isEqualTo(pair + " ");
      }
    }
  }
}
