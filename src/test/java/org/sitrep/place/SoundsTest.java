package org.sitrep.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundsTest {

  @Test
  void vowelsAndDoubledLettersCountForNothing() {
    assertThat(Sounds.of("naseerabad")).isEqualTo(Sounds.of("nasirabad")).isEqualTo("nsrbd");
    assertThat(Sounds.of("garabulli")).isEqualTo(Sounds.of("qarabulli")).isEqualTo("krbl");
    assertThat(Sounds.of("djibo")).isEqualTo(Sounds.of("jibo")).isEqualTo("kb");
  }

  @Test
  void spellingsOfOneNameAreAlike() {
    assertThat(Sounds.alike("shushi", "susa")).isTrue();
    assertThat(Sounds.alike("kondoz", "kunduz")).isTrue();
    assertThat(Sounds.alike("hudayda", "al hudaydah")).isTrue();
  }

  @Test
  void namesInOtherLanguagesAreNot() {
    assertThat(Sounds.alike("banani", "banaj")).isFalse();
    assertThat(Sounds.alike("ariel", "jerusalem")).isFalse();
    assertThat(Sounds.alike("turan", "bukhara")).isFalse();
  }

  @Test
  void shortNamesMustDifferLess() {
    assertThat(Sounds.alike("bani", "boone")).isFalse();
  }
}
