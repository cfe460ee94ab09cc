package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes and the one line that says what is wrong. */
class ApplicationTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void helpAndVersionAreAnswered() {
    assertEquals(0, Application.run("--help"));
    assertEquals(0, Application.run("--version"));
    assertEquals(0, Application.run("run", "--help"));
    assertEquals(0, Application.run("completion"));
  }

  @Test
  void anUnknownOptionIsToldInOneLine() {
    assertEquals(
        "2 sitrep: Unknown option: '--ouput=x' (did you mean \"--output\"?) (try --help)\n",
        complaint("--ouput=x"));
  }

  @Test
  void anInputThatIsNotThereIsToldInOneLine() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(
        "2 sitrep: --input: there is no " + nowhere + " (try --help)\n",
        complaint("--input=" + nowhere));
  }

  @Test
  void mentionsAreAllOrNone() {
    assertEquals(
        "2 sitrep: Invalid value for option '--mentions': expected one of [all, none]"
            + " (case-sensitive) but was 'some' (try --help)\n",
        complaint("--mentions=some"));
  }

  @Test
  void aDatabaseThatIsNotThereIsToldInOneLine() {
    assertEquals(
        "1 sitrep: there is no database " + folder.resolve("sitrep.mv.db") + "\n",
        complaint("show", "x", "--output=" + folder));
  }

  private static String complaint(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
      int code = Application.run(arguments);
      return code + " " + caught.toString(StandardCharsets.UTF_8);
    } finally {
      System.setErr(before);
    }
  }
}
