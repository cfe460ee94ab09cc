package org.sitrep.score.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.Code;
import org.sitrep.code.Harm;
import org.sitrep.score.Expected;
import org.sitrep.score.Mark;

/**
 * A record a case expects: its head, {@code incident explosion/mine_ied}, and the indented lines
 * below it.
 */
public record CaseRecord(List<Line> lines) implements Expected<CaseFound> {

  public CaseRecord {
    lines = List.copyOf(lines);
  }

  /** The records of an expectation: each begins with a line that is not indented. */
  public static List<CaseRecord> all(List<Line> lines) {
    List<CaseRecord> records = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).indented()) {
        records.add(new CaseRecord(lines.subList(from, i)));
        from = i;
      }
    }
    return records;
  }

  private Line head() {
    return lines.get(0);
  }

  @Override
  public String kind() {
    return head().word();
  }

  @Override
  public boolean isOptional() {
    return head().optional();
  }

  @Override
  public String text() {
    return head().word() + " " + String.join(" ", head().terms());
  }

  @Override
  public List<Mark> compare(CaseFound found) {
    Optional<List<Mark>> incident =
        found.incident().map(one -> IncidentCheck.marks(one, found.document(), lines));
    return incident
        .or(
            () ->
                found.deployment().map(one -> DeploymentCheck.marks(one, found.document(), lines)))
        .orElseThrow();
  }

  @Override
  public List<Mark> missed() {
    String type = kind().equals("incident") ? "event_type" : "deployment_type";
    Stream<String> head = asks(head()) ? Stream.of(type) : Stream.of();
    Stream<String> values =
        lines.stream()
            .skip(1)
            .filter(line -> !line.optional() && asks(line))
            .flatMap(line -> field(line).stream());
    return Stream.concat(head, values)
        .map(field -> Mark.missing(field, field + " missing"))
        .toList();
  }

  /** False for lines that allow everything, or say that there is nothing. */
  private static boolean asks(Line line) {
    return !line.has("?") && !line.has("none") && !line.term(0).equals("any") || harms(line);
  }

  private static boolean harms(Line line) {
    return Code.find(Harm.class, line.word()).isPresent();
  }

  private static Optional<String> field(Line line) {
    return switch (line.word()) {
      case "zero", "casualties" -> Optional.empty();
      case "actor" -> Optional.of(CaseFound.actors(line.term(0)));
      case "item" -> Optional.of("items");
      case "claim" -> Optional.of("claimed_by");
      case "sender", "receiver" -> Optional.of(line.word() + "_country");
      case "duration" -> Optional.of("duration_days");
      default -> Optional.of(line.word());
    };
  }
}
