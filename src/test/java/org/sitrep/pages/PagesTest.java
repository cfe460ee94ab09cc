package org.sitrep.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The commands of the pages print what the pages say, run as they stand there from the project's
 * folder. {@code -Dbless} writes into the pages what comes out; {@code -Dpages=knowledge.md} runs
 * one.
 */
class PagesTest {
  private static final Path DOCS = Path.of("src/docs");

  @TestFactory
  Stream<DynamicTest> thePagesPrintWhatTheySay() throws IOException {
    assumeTrue(Shell.isThere(), "no bash");
    return pages()
        .filter(page -> !page.commands().isEmpty())
        .map(page -> DynamicTest.dynamicTest(page.file().toString(), () -> check(page)));
  }

  private void check(Page page) throws Exception {
    Shell shell = Shell.inProject();
    List<String> outputs = new ArrayList<>();
    for (Page.Command command : page.commands()) {
      outputs.add(shell.run(command.script()));
    }
    if (System.getProperty("bless") != null) {
      Files.writeString(page.file(), page.with(outputs));
    }
    assertThat(Files.readString(page.file())).isEqualTo(page.with(outputs));
  }

  private static Stream<Page> pages() throws IOException {
    String only = System.getProperty("pages", "");
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(DOCS)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      for (Path file : Stream.concat(Stream.of(Path.of("README.md")), sorted.stream()).toList()) {
        if (file.toString().endsWith(only)) {
          pages.add(Page.read(file));
        }
      }
    }
    return pages.stream();
  }
}
