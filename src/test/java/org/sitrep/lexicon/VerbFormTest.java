package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.document.TokenRange;

/** What the place of a form in its line says of it. */
final class VerbFormTest {
  private static final String HURT = "hurt|hurts|hurt|hurt|hurting";
  private static final String FIRE =
      "return fire|returns fire|returned fire|returned fire|returning fire|return gunfire"
          + "|returns gunfire|returned gunfire|returned gunfire|returning gunfire";

  @Test
  void firstPlaceOfSeveralCounts() {
    assertThat(VerbForm.of(label(HURT, "hurt"))).isEqualTo(VerbForm.BASE);
    assertThat(VerbForm.of(label(HURT, "hurting"))).isEqualTo(VerbForm.GERUND);
  }

  @Test
  void wordsMayBeOtherFormsToo() {
    Label hurt = label(HURT, "hurt");
    assertThat(Arrays.stream(VerbForm.values()).filter(form -> form.fits(hurt)))
        .containsExactly(VerbForm.BASE, VerbForm.PAST, VerbForm.PARTICIPLE);
  }

  @Test
  void secondWordingHasTheSameForms() {
    Label returned = label(FIRE, "returned gunfire");
    assertThat(VerbForm.of(returned)).isEqualTo(VerbForm.PAST);
    assertThat(VerbForm.PARTICIPLE.fits(returned)).isTrue();
    assertThat(VerbForm.BASE.fits(returned)).isFalse();
  }

  @Test
  void lineOfTooFewFormsIsNoFault() {
    assertThat(VerbForm.PAST.fits(label("gun down|guns down", "gun down"))).isFalse();
  }

  private static Label label(String surface, String form) {
    List<String> forms = List.of(surface.split("\\|"));
    Entry entry = new Entry("verbs", forms.get(0), forms, Map.of());
    return new Label(TokenRange.of(0), entry, forms.indexOf(form));
  }
}
