package org.sitrep.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What happened, and the records that tell it.
 *
 * @param members in the order they were published, undated ones last; at least one
 */
public record Linked(List<Told> members) {
  private static final Comparator<Told> IN_TIME =
      Comparator.comparing((Told told) -> told.source().published().orElse(LocalDate.MAX))
          .thenComparing(Told::record);

  public Linked {
    members = members.stream().sorted(IN_TIME).toList();
  }

  /** The member that was published first: later reports do not change the event's key. */
  public Told first() {
    return members.get(0);
  }

  /**
   * The record that speaks for the event: one fit to be summed up, with a number where any has one,
   * and of these the latest, as later tolls update and correct earlier ones.
   */
  public Told primary() {
    Comparator<Told> order =
        Comparator.comparingInt((Told told) -> (int) told.fit())
            .thenComparing(told -> told.figures().main().best().isPresent())
            .thenComparing(told -> told.figures().main().isStated())
            .thenComparing(told -> told.source().published().orElse(LocalDate.MIN))
            .thenComparing(Told::fit)
            .thenComparing(Comparator.comparing(Told::record).reversed());
    return members.stream().max(order).orElseThrow();
  }
}
