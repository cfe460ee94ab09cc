package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.reader.Reading;
import org.sitrep.reader.source.Limits;

class FactivaFormatTest {
  private static final String ID = "AN Document HRLD000020040512e05c0000a\n";

  @TempDir private Path folder;

  @Test
  void codesOneBlankFromTheirValuesAreReadAboveTheReport() throws IOException {
    String text =
        "HD Two flee\nPD 12 May 2004\nSN The Herald\nLP Two men fled.\nIN GOMA, too.\n" + ID;
    assertThat(Reading.summary(Reading.write(folder, "a.txt", text)))
        .containsExactly("document 1: Two men fled. IN GOMA, too.");
  }

  @Test
  void aDocumentTooLongIsRejectedAndTheNextOneRead() throws IOException {
    String head = "HD Two flee\nPD 12 May 2004\nSN The Herald\nLP\n";
    String text = head + "Two men fled.\n".repeat(30) + ID + head + "Three men fled.\n" + ID;
    Limits limits = new Limits(1_000, 200, 1_000, 1_000_000, 200, 4);
    assertThat(Reading.all(Reading.write(folder, "a.txt", text), limits))
        .extracting(Reading::summary)
        .containsExactly("document 1: too_large", "document 2: Three men fled.");
  }

  @Test
  void aReportThatNamesADocumentIsPlainText() throws IOException {
    String text = "The list had 345 words\n\nDocument A4 was found in Goma.\n";
    assertThat(Reading.summary(Reading.write(folder, "a.txt", text))).hasSize(1);
    assertThat(Reading.all(Reading.write(folder, "a.txt", text)))
        .extracting(outcome -> outcome.member().name())
        .containsExactly("");
  }
}
