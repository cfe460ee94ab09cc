package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is shipped is under licences of a short list, {@code licences.tsv}, and {@code NOTICE} names
 * all of it; {@code -Dbless} renews that. Read from the bill of materials that Maven makes.
 */
class LicencesTest {
  private static final String BILL = "/META-INF/sbom/application.cdx.json";
  private static final Path NOTICE = Path.of("NOTICE");
  private static final String LIST = "names each with version and hashes:\n\n";

  private final List<String[]> lines = known();
  private final Map<String, String> corrected =
      lines.stream()
          .filter(line -> line.length > 1)
          .collect(Collectors.toMap(line -> line[1], line -> line[0]));

  @Test
  void everyLibraryHasALicenceOfTheList() throws IOException {
    List<String> allowed =
        lines.stream().filter(line -> line.length == 1).map(line -> line[0]).toList();
    assertThat(licences())
        .isNotEmpty()
        .allSatisfy(
            (library, licence) ->
                assertThat(licence.split(" or ")).as(library).containsAnyElementsOf(allowed));
  }

  @Test
  void noLibraryIsCorrectedThatIsNotShipped() throws IOException {
    assertThat(licences().keySet()).containsAll(corrected.keySet());
  }

  @Test
  void theNoticeNamesWhatIsShipped() throws IOException {
    String notice = Files.readString(NOTICE);
    String renewed = notice.substring(0, notice.indexOf(LIST) + LIST.length()) + groups();
    if (System.getProperty("bless") != null) {
      Files.writeString(NOTICE, renewed);
    }
    assertThat(Files.readString(NOTICE)).isEqualTo(renewed);
  }

  /** {@code MIT: org.jsoup, org.slf4j}. */
  private String groups() throws IOException {
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    licences()
        .forEach(
            (library, licence) ->
                groups
                    .computeIfAbsent(licence, all -> new TreeSet<>())
                    .add(library.split(":", -1)[0]));
    return groups.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  /** {@code org.jsoup:jsoup} to {@code MIT}; several licences are parted by "or". */
  private Map<String, String> licences() throws IOException {
    try (InputStream bill = LicencesTest.class.getResourceAsStream(BILL)) {
      assertThat(bill).as("made by mvn process-test-classes").isNotNull();
      Map<String, String> licences = new TreeMap<>();
      for (JsonNode library : new JsonMapper().readTree(bill).get("components")) {
        String name = library.get("group").asString() + ":" + library.get("name").asString();
        licences.put(name, corrected.getOrDefault(name, licence(library)));
      }
      return licences;
    }
  }

  private static String licence(JsonNode library) {
    return library
        .path("licenses")
        .valueStream()
        .flatMap(LicencesTest::names)
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private static Stream<String> names(JsonNode told) {
    String expression = told.path("expression").asString("");
    if (!expression.isEmpty()) {
      return Arrays.stream(expression.replaceAll("[()]", "").split(" OR "));
    }
    JsonNode licence = told.path("license");
    return Stream.of(licence.path("id").asString(licence.path("name").asString("unknown")));
  }

  private static List<String[]> known() {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/licences.tsv"))) {
      return lines.filter(line -> !line.startsWith("#")).skip(1).map(l -> l.split("\t")).toList();
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }
}
