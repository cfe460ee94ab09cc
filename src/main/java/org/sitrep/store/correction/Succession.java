package org.sitrep.store.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.store.rows.RecordRows;

/**
 * What becomes of lines when the text of an article is replaced: they go on with the record that
 * took the place of theirs, where the program says the same in both, or what the coder says.
 *
 * @param before the old record as the program coded it
 * @param after the new one as the program coded it
 */
public record Succession(RecordRows before, RecordRows after, Known known) {

  /** All lines of the old record: some lie on the new one now, some are in conflict. */
  public List<Correction> follow(List<Correction> lines) {
    Ruling ruling = Ruling.of(lines);
    List<Correction> followed = new ArrayList<>();
    for (Correction line : ruling.over()) {
      followed.add(line.verdict() == Verdict.WITHDRAW ? line.on(after.id()) : line);
    }
    for (Correction line : ruling.standing().values()) {
      Optional<String> difference = difference(line);
      followed.add(
          difference.isEmpty()
              ? line.on(after.id())
              : line.as(Status.CONFLICT, "the text was replaced: " + difference.get()));
    }
    return followed;
  }

  private Optional<String> difference(Correction line) {
    Flat old = new Flat(before, known);
    Flat fresh = new Flat(after, known);
    if (line.field().isEmpty()) {
      return old.all().equals(fresh.all())
          ? Optional.empty()
          : Optional.of("the program no longer says the same");
    }
    try {
      Field field = Fields.of(before.kind(), line.field().get());
      Optional<String> now = fresh.text(field);
      boolean same = now.equals(old.text(field)) || now.equals(line.humanValue());
      return same
          ? Optional.empty()
          : Optional.of("the program now says " + now.map(Cleaning::quote).orElse("nothing"));
    } catch (IllegalArgumentException fault) {
      return Optional.of(String.valueOf(fault.getMessage()));
    }
  }
}
