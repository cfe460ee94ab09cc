package org.sitrep.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer once broke, and must not break again: one file a finding. */
class FuzzFindingsTest {
  private static final Path FINDINGS = Path.of("src/test/resources/fuzz");

  @TestFactory
  Stream<DynamicTest> readersKeepTheirPromises() throws IOException {
    return findings("reader").map(file -> trial(file, ReaderFuzz::fuzzerTestOneInput));
  }

  @TestFactory
  Stream<DynamicTest> theExtractorKeepsItsPromises() throws IOException {
    return findings("extractor").map(file -> trial(file, ExtractorFuzz::fuzzerTestOneInput));
  }

  private interface Trial {
    void on(byte[] bytes) throws IOException;
  }

  private static DynamicTest trial(Path file, Trial trial) {
    return dynamicTest(
        String.valueOf(file.getFileName()),
        () -> assertThatCode(() -> trial.on(Files.readAllBytes(file))).doesNotThrowAnyException());
  }

  private static Stream<Path> findings(String kind) throws IOException {
    try (Stream<Path> files = Files.list(FINDINGS.resolve(kind))) {
      return List.copyOf(files.sorted().toList()).stream();
    }
  }
}
