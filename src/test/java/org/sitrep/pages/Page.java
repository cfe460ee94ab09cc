package org.sitrep.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the documentation as lines of prose and of commands with what they print. A block
 *
 * <pre>
 * ```console
 * $ java -jar target/sitrep.jar --version
 * sitrep 1.0.0
 * ```
 * </pre>
 *
 * is run; other blocks are not.
 */
record Page(Path file, List<Part> parts) {
  private static final String BEGIN = "```console";
  private static final String END = "```";
  private static final String PROMPT = "$ ";
  private static final String MORE = "\\";

  /** Lines of prose, or a command and what it printed when the page was written. */
  sealed interface Part {}

  record Prose(String line) implements Part {

    String text() {
      return line + "\n";
    }
  }

  record Command(String shown, String output) implements Part {

    /** As bash reads it: {@code $} in front is no part of it. */
    String script() {
      return shown.substring(PROMPT.length());
    }

    String text(String printed) {
      return shown + "\n" + printed;
    }
  }

  Page {
    parts = List.copyOf(parts);
  }

  static Page read(Path file) throws IOException {
    List<Part> parts = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    boolean shell = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      shell = line.equals(BEGIN) || (shell && !line.equals(END));
      if (!shell || !line.startsWith(PROMPT)) {
        parts.add(new Prose(line));
        continue;
      }
      StringBuilder shown = new StringBuilder(line);
      while (lines.get(i).endsWith(MORE)) {
        shown.append('\n').append(lines.get(++i));
      }
      StringBuilder output = new StringBuilder();
      while (!lines.get(i + 1).startsWith(PROMPT) && !lines.get(i + 1).equals(END)) {
        output.append(lines.get(++i)).append('\n');
      }
      parts.add(new Command(shown.toString(), output.toString()));
    }
    return new Page(file, parts);
  }

  List<Command> commands() {
    return parts.stream().filter(Command.class::isInstance).map(Command.class::cast).toList();
  }

  /** The page with other outputs, one for each of its commands. */
  String with(List<String> outputs) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (Part part : parts) {
      if (part instanceof Command command) {
        text.append(command.text(outputs.get(next++)));
      } else if (part instanceof Prose prose) {
        text.append(prose.text());
      }
    }
    return text.toString();
  }
}
