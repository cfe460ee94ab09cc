package org.sitrep.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.reader.source.Limits;

class HostileInputTest {
  @TempDir private Path folder;

  @Test
  void anEmptyFileIsRejected() throws IOException {
    assertThat(Reading.summary(Reading.write(folder, "a.txt", ""))).containsExactly("empty");
    assertThat(Reading.summary(Reading.write(folder, "b.jsonl", " \n\n\t")))
        .containsExactly("empty");
    assertThat(Reading.summary(Reading.write(folder, "c.html", "\uFEFF"))).containsExactly("empty");
  }

  @Test
  void aBinaryIsRejected() throws IOException {
    byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 'T', 'w', 'o'};
    assertThat(Reading.summary(Reading.write(folder, "a.txt", program)))
        .containsExactly("unreadable");
  }

  @Test
  void whatOnlyOpensAsPdfIsMalformed() throws IOException {
    assertThat(Reading.summary(Reading.write(folder, "a.pdf", "%PDF-1.4\n%abc\n")))
        .containsExactly("malformed");
  }

  @Test
  void bytesThatAreNoUtf8AreReadByWhatTheyLookLike() throws IOException {
    byte[] bytes = "Two men fled to Ñuñoa.".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.summary(Reading.write(folder, "a.txt", bytes)))
        .containsExactly("Two men fled to Ñuñoa.");
    byte[] page = "<html><p>Two men fled to Ñuñoa.".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.summary(Reading.write(folder, "b.html", page)))
        .containsExactly("Two men fled to Ñuñoa.");
  }

  @Test
  void eachLineIsReadInItsOwnEncoding() throws IOException {
    byte[] lines =
        "{\"text\":\"Ñuñoa\"}\n{\"text\":\"Two men fled.\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.summary(Reading.write(folder, "a.jsonl", lines)))
        .containsExactly("line 1: Ñuñoa", "line 2: Two men fled.");
  }

  @Test
  void aLineOfTwoHundredMegabytesIsPassedOver() throws IOException {
    Path file = folder.resolve("a.jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write("{\"text\":\"One man fled.\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] piece = new byte[1_000_000];
      Arrays.fill(piece, (byte) 'a');
      for (int i = 0; i < 200; i++) {
        out.write(piece);
      }
      out.write("\"}\n{\"text\":\"Three men fled.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Reading.summary(file))
        .containsExactly("line 1: One man fled.", "line 2: too_large", "line 3: Three men fled.");
  }

  @Test
  void aTextOrAFileAboveTheLimitIsRejected() throws IOException {
    Limits limits = new Limits(1_000, 1_000, 100, 1_000_000, 200, 4);
    Path text = Reading.write(folder, "a.txt", "Two men fled. ".repeat(10));
    Path page = Reading.write(folder, "b.html", "<html><p>Two men fled. ".repeat(100));
    Path list = Reading.write(folder, "c.json", "[{\"text\":\"" + "a".repeat(2_000) + "\"}]");
    for (Path file : new Path[] {text, page, list}) {
      assertThat(Reading.all(file, limits)).extracting(Reading::summary).hasSize(1);
      assertThat(Reading.summary(Reading.all(file, limits).get(0))).endsWith("too_large");
    }
  }

  @Test
  void deepNestingIsNotFollowed() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String lines = "{\"text\":\"One.\",\"x\":" + deep + "}\n{\"text\":\"Two.\"}\n";
    assertThat(Reading.summary(Reading.write(folder, "a.jsonl", lines)))
        .containsExactly("line 1: too_large", "line 2: Two.");
  }

  @Test
  void anotherLanguageIsRejected() throws IOException {
    String french =
        "Deux soldats ont été tués mardi par une mine près de la frontière, selon le ministère de la"
            + " Défense. Trois autres ont été blessés et conduits à l'hôpital de la capitale, où leur"
            + " état est jugé stable par les médecins qui les soignent depuis leur arrivée hier soir.";
    String russian = "Двое военных подорвались на мине во вторник.";
    assertThat(Reading.summary(Reading.write(folder, "a.txt", french)))
        .containsExactly("not_english");
    assertThat(Reading.summary(Reading.write(folder, "b.txt", russian)))
        .containsExactly("not_english");
  }

  @Test
  void controlCharactersAndMarksOfDirectionDoNoHarm() throws IOException {
    assertThat(Reading.summary(Reading.write(folder, "a.txt", "Two\u202E men\u0007 fled.")))
        .containsExactly("Two men fled.");
  }

  @Test
  void aTextWithoutAnyLetterHasNoBody() throws IOException {
    assertThat(Reading.summary(Reading.write(folder, "a.txt", "12 -- 13 *** 14")))
        .containsExactly("no_body");
  }

  @Test
  void aPageOfAHundredThousandElementsInEachOtherIsRead() throws IOException {
    String page = "<html>" + "<div>".repeat(100_000) + "<p>Two men fled.";
    assertThat(Reading.summary(Reading.write(folder, "a.html", page)))
        .containsExactly("Two men fled.");
  }

  @Test
  void aPageOfAHundredThousandElementsBesideEachOtherIsRead() throws IOException {
    String page = "<html><p>Two men fled to the hills near Goma on Monday.</p>";
    String boxes = "<div class=a><span>x</span></div>".repeat(100_000);
    assertThat(Reading.all(Reading.write(folder, "a.html", page + boxes))).hasSize(1);
  }

  @Test
  void aWordOfAMillionLettersIsRead() throws IOException {
    assertThat(Reading.all(Reading.write(folder, "a.txt", "a".repeat(1_000_000)))).hasSize(1);
  }
}
