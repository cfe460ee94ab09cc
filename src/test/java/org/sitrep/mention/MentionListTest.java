package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sitrep.code.DateBasis;
import org.sitrep.document.TokenRange;

/** Which mention stands over a token. */
final class MentionListTest {

  private static final DateMention LONG = date(new TokenRange(2, 5));
  private static final DateMention WITHIN = date(new TokenRange(3, 4));
  private static final DateMention LATER = date(new TokenRange(7, 9));
  private static final List<DateMention> ALL = List.of(LONG, WITHIN, LATER);

  @Test
  void firstOfSeveralStandsOverAToken() {
    assertThat(MentionList.of(ALL).over(3)).contains(LONG);
  }

  @Test
  void nothingStandsOverTheTokensBetween() {
    assertThat(MentionList.of(ALL).over(5)).isEmpty();
    assertThat(MentionList.of(ALL).over(9)).isEmpty();
    assertThat(MentionList.of(ALL).over(-1)).isEmpty();
  }

  @Test
  void itAnswersAsASearchDoes() {
    MentionList<DateMention> list = MentionList.of(List.of(date(new TokenRange(0, 90)), LATER));

    for (int token = -1; token < 95; token++) {
      assertThat(Mentions.over(list, token)).isEqualTo(Mentions.over(List.copyOf(list), token));
    }
  }

  private static DateMention date(TokenRange range) {
    return new DateMention(
        range,
        Optional.empty(),
        DateBasis.EXPLICIT,
        DateMention.Use.POINT,
        OptionalInt.empty(),
        "month");
  }
}
