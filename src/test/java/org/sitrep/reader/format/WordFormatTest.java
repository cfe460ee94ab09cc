package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.source.Limits;

class WordFormatTest {
  private static final String START =
      "<?xml version='1.0'?><w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>";
  private static final String END = "</w:t></w:r></w:p></w:body></w:document>";

  @TempDir private Path folder;

  @Test
  void documentsInAnArchiveAreItsMembers() throws IOException {
    byte[] inner = Files.readAllBytes(Sample.file("docx/layout-table.docx"));
    Path archive = Reading.write(folder, "a.zip", zip("notes/one.docx", inner));
    assertThat(Reading.summary(archive))
        .containsExactly(
            "notes/one.docx: The market of Ansongo burnt down on Monday.\n\nNobody was hurt.");
  }

  @Test
  void aDocumentThatSwellsIsTooLarge() throws IOException {
    byte[] bytes = (START + " ".repeat(50_000_000) + END).getBytes(StandardCharsets.UTF_8);
    Limits limits = new Limits(20_000_000, 20_000_000, 5_000_000, 1_000_000, 200, 4);
    assertThat(Reading.all(document(bytes), limits))
        .extracting(Reading::summary)
        .containsExactly("too_large");
    byte[] long5 = (START + "Two men. ".repeat(600_000) + END).getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.summary(document(long5))).containsExactly("too_large");
  }

  @Test
  void entitiesOfItsOwnAreNotRead() throws IOException {
    String secret =
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>Two men fled. &x;"
            + END;
    assertThat(Reading.summary(document(secret.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("malformed");
  }

  @Test
  void whatIsNoWordDocumentInsideIsMalformed() throws IOException {
    assertThat(Reading.summary(document("Two men fled.".getBytes(StandardCharsets.UTF_8))))
        .containsExactly("malformed");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml", new byte[0]);
      add(zip, "word/styles.xml", new byte[0]);
    }
    assertThat(Reading.summary(Reading.write(folder, "b.docx", bytes.toByteArray())))
        .containsExactly("malformed");
  }

  @Test
  void richTextIsRejectedWithAWayOut() throws IOException {
    assertThat(Reading.all(Reading.write(folder, "a.rtf", "{\\rtf1\\ansi Two men fled.}")))
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .contains("RTF: save it as docx or as plain text");
  }

  private Path document(byte[] text) throws IOException {
    return Reading.write(folder, "a.docx", zip("word/document.xml", text));
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, name, bytes);
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
