package org.sitrep.pages;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * Bash in a folder that looks like the project after its build: {@code input}, {@code src/docs},
 * and a {@code target/sitrep.jar} that runs the classes under test.
 */
final class Shell {
  private static final List<String> SEEN = List.of("input", "src");

  /** Programs so short are done before Java's second compiler pays. */
  private static final String QUICK =
      "java() { command java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \"$@\"; }\n";

  private final Path folder;

  private Shell(Path folder) {
    this.folder = folder;
  }

  static boolean isThere() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "bash")));
  }

  static Shell inProject() throws IOException {
    // No folder of JUnit's: that warns of the links it takes away.
    Path folder = Files.createTempDirectory(Path.of("target"), "page-").toAbsolutePath();
    Path target = Files.createDirectory(folder.resolve("target"));
    for (String name : SEEN) {
      Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
    }
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "org.sitrep.Application");
    attributes.put(Attributes.Name.CLASS_PATH, classes());
    try (OutputStream file = Files.newOutputStream(target.resolve("sitrep.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      jar.flush();
    }
    return new Shell(folder);
  }

  /** All but the tests' own, which bring a quieter log along. */
  private static String classes() {
    Path mine = Path.of("org/sitrep/pages/Shell.class");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(entry -> !Files.exists(entry.resolve(mine)))
        .map(entry -> entry.toUri().toString())
        .collect(Collectors.joining(" "));
  }

  /** What a command prints on standard output. */
  String run(String script) throws IOException, InterruptedException {
    Path out = folder.resolve(".printed");
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-c", QUICK + script)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    bash.environment().put("LC_ALL", "C.UTF-8");
    bash.start().waitFor();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
