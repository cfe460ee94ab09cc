package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.PublicationBasis;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.source.Limits;

class LexisFormatTest {
  @TempDir private Path folder;

  @Test
  void theDayItWasLoadedIsNeverTheDayItAppeared() throws IOException {
    String text =
        "1 of 1 DOCUMENTS\n\nThe Herald\n\nJune 2004\n\nLENGTH: 5 words\n\nBODY:\n\nTwo men fled.\n\nLOAD-DATE: June 9, 2004\n";
    var outcome = Reading.all(Reading.write(folder, "a.txt", text)).get(0);
    assertThat(Reading.article(outcome).publicationBasis()).isEqualTo(PublicationBasis.UNKNOWN);
    assertThat(Reading.article(outcome).publisher()).contains("The Herald");
  }

  @Test
  void windowsEncodingAndLineEndsMakeNoDifference() throws IOException {
    String text = Files.readString(Sample.file("lexis/classic.txt")).replace("Diaz", "Díaz");
    byte[] windows = text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.summary(Reading.write(folder, "a.txt", windows)))
        .isEqualTo(Reading.summary(Reading.write(folder, "a.txt", utf8)));
  }

  @Test
  void aDocumentTooLongIsRejectedAndTheNextOneRead() throws IOException {
    String one = "LENGTH: 5 words\n\nBODY:\n" + "Two men fled.\n".repeat(30);
    String two = "LENGTH: 5 words\n\nBODY:\nThree men fled.\n\nLOAD-DATE: June 9, 2004\n";
    String text = "1 of 2 DOCUMENTS\n\n" + one + "\n2 of 2 DOCUMENTS\n\n" + two;
    Limits limits = new Limits(1_000, 200, 1_000, 1_000_000, 200, 4);
    assertThat(Reading.all(Reading.write(folder, "a.txt", text), limits))
        .extracting(Reading::summary)
        .containsExactly("document 1: too_large", "document 2: Three men fled.");
  }

  @Test
  void aReportThatSpeaksOfDocumentsIsPlainText() throws IOException {
    String text = "The police seized\n2 of 5 documents\nin a house in Goma.\n\nBody: none.\n";
    assertThat(Reading.summary(Reading.write(folder, "a.txt", text))).hasSize(1);
    assertThat(Reading.summary(Reading.write(folder, "a.txt", text)))
        .isEqualTo(List.of(text.strip()));
  }
}
