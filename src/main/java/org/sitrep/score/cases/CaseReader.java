package org.sitrep.score.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.article.Article;
import org.sitrep.article.BodyText;
import org.sitrep.score.GoldException;

/** Reads the blocks of a case file; the grammar stands at {@link CaseFile}. */
final class CaseReader {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 4);

  private final Path path;
  private final List<String> lines;
  private final List<Case> cases = new ArrayList<>();

  CaseReader(Path path, List<String> lines) {
    this.path = path;
    this.lines = lines;
  }

  /** Text and place of a wording, before its expectation is known. */
  private record Wording(String text, int line, OptionalInt wrong) {}

  /** What stands above the texts of a block. */
  private record Heading(LocalDate published, Optional<String> headline, boolean each, int end) {}

  List<Case> cases() {
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).equals("====")) {
        readBlock(from, i);
        from = i + 1;
      }
    }
    return List.copyOf(cases);
  }

  private void readBlock(int from, int to) {
    int separator = lines.subList(from, to).indexOf("--");
    if (separator < 0) {
      throw new GoldException(path, from + 1, "a block without --");
    }
    int end = from + separator;
    Heading heading = heading(from, end);
    List<Line> expected = expected(end + 1, to);
    for (Wording wording : wordings(heading, end)) {
      Article article = Article.of(BodyText.normalise(wording.text()), heading.published());
      cases.add(
          new Case(
              name() + " " + (cases.size() + 1),
              topic(),
              heading.headline().map(article::withHeadline).orElse(article),
              expected,
              wording.line(),
              wording.wrong(),
              end + 1,
              to));
    }
  }

  private Heading heading(int from, int to) {
    LocalDate published = PUBLISHED;
    Optional<String> headline = Optional.empty();
    boolean each = false;
    int at = from;
    for (; at < to; at++) {
      String line = lines.get(at);
      if (line.startsWith("published ")) {
        published = day(line.substring("published ".length()), at);
      } else if (line.startsWith("headline ")) {
        headline = Optional.of(line.substring("headline ".length()));
      } else if (line.equals("lines")) {
        each = true;
      } else if (!line.isBlank() && (!line.startsWith("#") || line.startsWith("# wrong:"))) {
        break;
      }
    }
    return new Heading(published, headline, each, at);
  }

  private LocalDate day(String text, int line) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException problem) {
      throw new GoldException(path, line + 1, "no day: " + text);
    }
  }

  private List<Wording> wordings(Heading heading, int to) {
    List<Wording> wordings = new ArrayList<>();
    int from = heading.end();
    for (int i = from; i <= to; i++) {
      boolean cut = i == to || lines.get(i).equals("or");
      boolean note = i < to && lines.get(i).startsWith("#");
      if (cut || (heading.each() && !note)) {
        boolean inclusive = !cut;
        wording(from, inclusive ? i + 1 : i).ifPresent(wordings::add);
        from = i + 1;
      }
    }
    return wordings;
  }

  private Optional<Wording> wording(int from, int to) {
    OptionalInt wrong = OptionalInt.empty();
    int start = from;
    while (start < to && (lines.get(start).startsWith("#") || lines.get(start).isBlank())) {
      if (lines.get(start).startsWith("# wrong:")) {
        wrong = OptionalInt.of(start);
      }
      start++;
    }
    String text = String.join("\n", lines.subList(start, to)).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(new Wording(text, start, wrong));
  }

  private List<Line> expected(int from, int to) {
    List<Line> expected = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#") && !line.equals("none")) {
        expected.add(line(i, expected.isEmpty()));
      }
    }
    return expected;
  }

  private Line line(int index, boolean first) {
    try {
      Line line = Line.parse(lines.get(index));
      Vocabulary.check(line);
      if (first && line.indented()) {
        throw new IllegalArgumentException("a value without a record");
      }
      return line;
    } catch (IllegalArgumentException problem) {
      throw new GoldException(path, index + 1, String.valueOf(problem.getMessage()));
    }
  }

  private String topic() {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
  }

  private String name() {
    return topic() + "/" + path.getName(path.getNameCount() - 1).toString().replace(".txt", "");
  }
}
