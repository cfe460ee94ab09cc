package org.sitrep.reader.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reader.pack.Packing.bytes;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.reader.Reading;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Limits;

class ArchiveTest {
  private static final String LINES =
      "{\"text\":\"Two men fled.\"}\n{\"text\":\"Three men fled.\"}\n";

  @TempDir private Path folder;

  @Test
  void aCompressedFileIsReadAsWhatIsInIt() throws IOException {
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bzip2)) {
      out.write(bytes(LINES));
    }
    List<byte[]> packed =
        List.of(Packing.gzip(bytes(LINES)), Zstd.compress(bytes(LINES)), bzip2.toByteArray());
    for (int i = 0; i < packed.size(); i++) {
      assertThat(summary("lines" + i + ".packed", packed.get(i)))
          .containsExactly("line 1: Two men fled.", "line 2: Three men fled.");
    }
  }

  @Test
  void aFileCompressedInPiecesIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(Packing.gzip(bytes("{\"text\":\"Two men fled.\"}\n")));
    both.write(Packing.gzip(bytes("{\"text\":\"Three men fled.\"}\n")));
    assertThat(summary("a.jsonl.gz", both.toByteArray()))
        .containsExactly("line 1: Two men fled.", "line 2: Three men fled.");
  }

  @Test
  void membersOfAnArchiveAreFilesAndBearItsName() throws IOException {
    Path zip =
        Reading.write(
            folder,
            "news.zip",
            Packing.zip(
                members("2021-02-04/a.txt", "Two men fled.", "b.jsonl", LINES, "empty.txt", " ")));
    assertThat(Reading.summary(zip))
        .containsExactly(
            "2021-02-04/a.txt: Two men fled.",
            "b.jsonl line 1: Two men fled.",
            "b.jsonl line 2: Three men fled.",
            "empty.txt: empty");
    Article first = ((Outcome.Read) Reading.all(zip).get(0)).article();
    assertThat(first.sourceId()).isEqualTo("news.zip/2021-02-04/a.txt");
    assertThat(first.sourcePath()).isEqualTo("news.zip");
    assertThat(first.publicationDate()).hasToString("Optional[2021-02-04]");
  }

  @Test
  void linksInAnArchiveAreNoFiles() throws IOException {
    byte[] tar = Packing.tarWithLink(members("a.txt", "Two men fled."));
    assertThat(summary("news.tar", tar)).containsExactly("a.txt: Two men fled.");
    assertThat(summary("news.tar.gz", Packing.gzip(tar))).containsExactly("a.txt: Two men fled.");
  }

  @Test
  void aMembersNameLeadsNowhere() throws IOException {
    byte[] zip =
        Packing.zip(
            members(
                "../../etc/passwd", "One man fled.",
                "C:\\..\\windows\\a.txt", "Two men fled.",
                "/root/b.txt", "Three men fled.",
                "a\u202Eb\u0000.txt", "Four men fled."));
    assertThat(summary("news.zip", zip))
        .containsExactly(
            "etc/passwd: One man fled.",
            "windows/a.txt: Two men fled.",
            "root/b.txt: Three men fled.",
            "ab.txt: Four men fled.");
  }

  @Test
  void archivesInArchivesAreReadAndTooDeepOnesRejected() throws IOException {
    byte[] zip = Packing.zip(members("a.txt", "Two men fled."));
    byte[] twice = Packing.zip(Map.of("inner.zip", zip));
    assertThat(summary("twice.zip", twice)).containsExactly("inner.zip/a.txt: Two men fled.");
    byte[] deep = zip;
    for (int i = 0; i < 10; i++) {
      deep = Packing.zip(Map.of(i + ".zip", deep));
    }
    assertThat(summary("deep.zip", deep)).singleElement().asString().endsWith("too_large");
  }

  @Test
  void aSmallFileThatUnpacksToGigabytesIsCutOff() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      byte[] line = bytes("{\"text\":\"" + "a".repeat(99_980) + "\"}\n");
      for (int i = 0; i < 4_000; i++) {
        out.write(line);
      }
    }
    Path file = Reading.write(folder, "a.jsonl.gz", bomb.toByteArray());
    Limits limits = new Limits(1_000_000, 1_000_000, 1_000_000, 5_000_000, 10, 4);
    List<Outcome> all = Reading.all(file, limits);
    assertThat(all).hasSizeLessThan(200);
    assertThat(Reading.summary(all.get(all.size() - 1))).isEqualTo("too_large");
  }

  @Test
  void aBombInsideAnArchiveEndsTheArchive() throws IOException {
    byte[] zeros = new byte[60_000_000];
    byte[] zip = Packing.zip(Map.of("zeros.txt.gz", Packing.gzip(zeros)));
    Path file = Reading.write(folder, "a.zip", zip);
    Limits limits = new Limits(1_000_000_000, 1_000, 1_000, 5_000_000, 10, 4);
    assertThat(Reading.all(file, limits))
        .extracting(Reading::summary)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsAnyOf("too_large", "unreadable"));
  }

  @Test
  void aDamagedArchiveSaysSoAndTheNextFileIsRead() throws IOException {
    byte[] zip = Packing.zip(members("a.txt", "Two men fled.", "b.txt", "Three men fled."));
    Reading.write(folder, "1.zip", Arrays.copyOf(zip, 60));
    Reading.write(folder, "2.txt.gz", Arrays.copyOf(Packing.gzip(bytes(LINES)), 30));
    Reading.write(folder, "3.txt", "Four men fled.");
    assertThat(Reading.summary(folder))
        .satisfies(
            lines -> {
              assertThat(lines).filteredOn(line -> line.endsWith("malformed")).hasSize(2);
              assertThat(String.join("|", lines)).endsWith("malformed|Four men fled.");
            });
  }

  @Test
  void anArchiveWithoutFilesSaysSo() throws IOException {
    assertThat(summary("a.zip", Packing.zip(Map.of("README.txt", bytes("Read me.")))))
        .containsExactly("no_body");
  }

  private List<String> summary(String name, byte[] bytes) throws IOException {
    return Reading.summary(Reading.write(folder, name, bytes));
  }

  private static Map<String, byte[]> members(String... namesAndTexts) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      members.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
    }
    return members;
  }

  @Test
  void aMemberStoredWithoutItsSizeIsHeldOnlyIfItIsSmall() throws IOException {
    Limits limits = new Limits(1_000, 1_000, 1_000, 1_000_000, 200, 4);
    byte[] text = bytes("Two men fled.");
    Path small = Reading.write(folder, "small.zip", storedWithoutSize(text));
    assertThat(Reading.all(small, limits))
        .extracting(Reading::summary)
        .containsExactly("a.txt: Two men fled.");
    Path large = Reading.write(folder, "large.zip", storedWithoutSize(new byte[100_000]));
    assertThat(Reading.all(large, limits))
        .extracting(Reading::summary)
        .last()
        .asString()
        .endsWith("too_large");
  }

  /** A zip as programs write it that do not know how much will come. */
  private static byte[] storedWithoutSize(byte[] content) {
    CRC32 check = new CRC32();
    check.update(content);
    ByteBuffer zip = ByteBuffer.allocate(content.length + 200).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034B50).putShort((short) 10).putShort((short) 8).putShort((short) 0);
    zip.putInt(0).putInt(0).putInt(0).putInt(0).putShort((short) 5).putShort((short) 0);
    zip.put(bytes("a.txt")).put(content);
    zip.putInt(0x08074B50).putInt((int) check.getValue());
    zip.putInt(content.length).putInt(content.length);
    int central = zip.position();
    zip.putInt(0x02014B50).putShort((short) 10).putShort((short) 10).putShort((short) 8);
    zip.putShort((short) 0).putInt(0).putInt((int) check.getValue());
    zip.putInt(content.length).putInt(content.length).putShort((short) 5);
    zip.put(new byte[16]).put(bytes("a.txt"));
    int size = zip.position() - central;
    zip.putInt(0x06054B50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(size).putInt(central).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }
}
