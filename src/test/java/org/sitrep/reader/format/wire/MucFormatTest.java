package org.sitrep.reader.format.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.outcome.Outcome;

class MucFormatTest {

  @Test
  void aMessageIsDatedByItsDatelineAndNamedByItsHeader() throws IOException {
    assertThat(((Outcome.Read) Reading.all(Sample.file("muc/messages.txt")).get(0)).article())
        .isEqualTo(
            new Article(
                "DEV-MUC3-9001",
                "messages.txt",
                new ReadAs("muc", "opens with DEV-MUC3-9001", false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(1989, 1, 12)),
                PublicationBasis.DATELINE,
                "SAN MIGUEL, 12 JAN 89 (RADIO SOL) -- [REPORT] [FROM THE \"MIDDAY\" NEWS PROGRAM]"
                    + " [TEXT] A MINE KILLED TWO FARMERS NEAR USULUTAN THIS MORNING, THE FOURTH"
                    + " DETACHMENT REPORTED.\n\nA THIRD FARMER FLED."));
  }

  @Test
  void aFileHoldsSeveralMessages() throws IOException {
    assertThat(Sample.summary("muc/messages.txt").subList(1, 3))
        .containsExactly(
            "message 2: CLANDESTINE, NO DATE (RADIO LUNA) -- [TEXT] FIVE PYLONS WERE BLOWN UP.",
            "message 3: no_body");
  }
}
