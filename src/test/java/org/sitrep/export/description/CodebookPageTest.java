package org.sitrep.export.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sitrep.export.Exported;

/**
 * The page in the documentation is the one the list of columns gives; {@code -Dbless} renews it.
 */
class CodebookPageTest {
  private static final Path DOCUMENTED = Path.of("src/docs/codebook.md");

  @Test
  void theDocumentationHasTheColumnsOfTheFiles() throws IOException {
    if (System.getProperty("bless") != null) {
      Files.writeString(DOCUMENTED, CodebookPage.text());
    }
    assertEquals(Files.readString(DOCUMENTED), CodebookPage.text());
  }

  @Test
  void thePageBesideTheFilesSaysTheSameAndLinksToNoOther() throws IOException {
    String page = Files.readString(Exported.file("codebook.md"));
    assertFalse(page.contains(".md)"), page);
    assertTrue(page.contains("[EventType](#eventtype)"), page);
    assertEquals(CodebookPage.text().lines().count(), page.lines().count());
    assertTrue(page.contains("machine-coded, not checked"), page);
  }
}
