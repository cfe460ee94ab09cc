package org.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndsTest {

  @Test
  void aWordCutAtTheEndOfALineIsWhole() {
    assertThat(
            LineEnds.rejoin("Two detach-\nments left the vil-\n  lage, all of them.\nNobody fled."))
        .isEqualTo("Two detachments\nleft the village,\nall of them.\nNobody fled.");
    assertThat(LineEnds.rejoin("TWO DETACH-\nMENTS LEFT.")).isEqualTo("TWO DETACHMENTS\nLEFT.");
    assertThat(LineEnds.rejoin("near Washing-\nton")).isEqualTo("near Washington");
    assertThat(LineEnds.rejoin("two detach¬\nments")).isEqualTo("two detachments");
  }

  @Test
  void aHyphenThatBelongsToTheWordStays() {
    assertThat(LineEnds.rejoin("an anti-\naircraft gun")).isEqualTo("an anti-aircraft\ngun");
    assertThat(LineEnds.rejoin("a rebel-\nheld town")).isEqualTo("a rebel-held\ntown");
    assertThat(LineEnds.rejoin("a 20-\nyear-old man")).isEqualTo("a 20-year-\nold man");
    assertThat(LineEnds.rejoin("near Deir ez-\nZor")).isEqualTo("near Deir ez-Zor");
    assertThat(LineEnds.rejoin("a so-\ncalled truce")).isEqualTo("a so-called\ntruce");
    assertThat(LineEnds.rejoin("a Saudi-\nled force")).isEqualTo("a Saudi-led\nforce");
    assertThat(LineEnds.rejoin("state-of-the-\nart")).isEqualTo("state-of-the-art");
  }

  @Test
  void theTextItselfDecidesFirst() {
    assertThat(LineEnds.rejoin("A car-\nbomb hit. The car-bomb was red."))
        .isEqualTo("A car-bomb\nhit. The car-bomb was red.");
    assertThat(LineEnds.rejoin("Inter-\nFax said so. InterFax is an agency."))
        .isEqualTo("InterFax\nsaid so. InterFax is an agency.");
  }

  @Test
  void aDashBetweenWordsIsNoHyphen() {
    assertThat(LineEnds.rejoin("Two men -\nboth soldiers - fled."))
        .isEqualTo("Two men -\nboth soldiers - fled.");
    assertThat(LineEnds.rejoin("Two detach-\n\nments")).isEqualTo("Two detach-\n\nments");
  }

  @Test
  void theLinesOfAParagraphBecomeOne() {
    assertThat(LineEnds.unwrap("Two detach-\nments left\nthe town.\n\nNobody\nfled."))
        .isEqualTo("Two detachments left the town.\n\nNobody fled.");
  }

  @Test
  void aLineOfBlanksPartsParagraphsToo() {
    assertThat(LineEnds.unwrap("The town fell. \n \t\n  Nobody \n fled.\n"))
        .isEqualTo("The town fell.\n\nNobody fled. ");
  }
}
