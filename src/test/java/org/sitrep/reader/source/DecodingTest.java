package org.sitrep.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String REPORT = "Two men fled to Ñuñoa – “by car”.";

  @Test
  void utf8WithAndWithoutMarkIsRead() {
    assertThat(decode(REPORT.getBytes(StandardCharsets.UTF_8))).contains(REPORT);
    assertThat(decode(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_8))).contains(REPORT);
  }

  @Test
  void sixteenBitsAreReadWithAndWithoutMark() {
    assertThat(decode(REPORT.getBytes(StandardCharsets.UTF_16))).contains(REPORT);
    assertThat(decode(REPORT.getBytes(StandardCharsets.UTF_16LE))).contains(REPORT);
    assertThat(decode(REPORT.getBytes(StandardCharsets.UTF_16BE))).contains(REPORT);
  }

  @Test
  void whatTheFileDeclaresIsBelievedWhereItIsNoUtf8() {
    String turkish = "Two soldiers died in Şırnak’ta";
    assertThat(
            Decoding.decode(
                turkish.getBytes(Charset.forName("windows-1254")), Optional.of("iso-8859-9")))
        .contains(turkish);
    assertThat(Decoding.decode(REPORT.getBytes(StandardCharsets.UTF_8), Optional.of("iso-8859-1")))
        .contains(REPORT);
    assertThat(Decoding.decode(REPORT.getBytes(WINDOWS), Optional.of("x?"))).contains(REPORT);
  }

  @Test
  void curlyQuotesOfAnOldEditorAreRead() {
    assertThat(decode(REPORT.getBytes(WINDOWS))).contains(REPORT);
  }

  @Test
  void aLongTextInAnotherAlphabetIsReadInIt() {
    String russian =
        "Двое военнослужащих погибли во вторник при взрыве мины недалеко от села. По словам"
            + " представителя министерства обороны, ещё трое получили ранения.";
    assertThat(decode(russian.getBytes(Charset.forName("windows-1251")))).contains(russian);
  }

  @Test
  void bytesPastedIntoUtf8AreReadAsWhatTheyAre() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("Ñuñoa, Peñalolén: ".getBytes(StandardCharsets.UTF_8));
    bytes.write("the “mayor” said".getBytes(WINDOWS));
    assertThat(decode(bytes.toByteArray())).contains("Ñuñoa, Peñalolén: the “mayor” said");
  }

  @Test
  void aLetterCutInTwoAtTheEndIsLetGo() {
    byte[] bytes = "Two men fled to Ñ".getBytes(StandardCharsets.UTF_8);
    assertThat(decode(Arrays.copyOf(bytes, bytes.length - 1))).contains("Two men fled to ");
  }

  private static Optional<String> decode(byte[] bytes) {
    return Decoding.decode(bytes, Optional.empty());
  }
}
