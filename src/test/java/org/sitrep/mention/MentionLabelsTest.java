package org.sitrep.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.value.Actor;
import org.sitrep.value.Count;

class MentionLabelsTest {
  // at least 12 Ruritanian soldiers , 34
  private static final MentionLabels LABELS =
      new MentionLabels(
          new Mentions(
              List.of(),
              List.of(
                  count(5, 6, Count.exact(34), CountMention.Kind.AGE),
                  count(0, 3, Count.atLeast(12), CountMention.Kind.CARDINAL)),
              List.of(),
              List.of(soldiers(3, 5)),
              Optional.empty()));

  private static CountMention count(int from, int to, Count count, CountMention.Kind kind) {
    return new CountMention(new TokenRange(from, to), count, kind, "test");
  }

  private static ActorMention soldiers(int from, int to) {
    Actor actor =
        new Actor("Ruritania", Optional.of("RUR"), Sector.MIL, ActorKind.STATE, Optional.empty());
    return new ActorMention(
        new TokenRange(from, to), 4, actor, Victim.MILITARY, Optional.empty(), true, "test");
  }

  @Test
  void aMentionIsALabelWhereItBegins() {
    assertEquals(3, LABELS.end(0, "count"));
    assertEquals(6, LABELS.end(5, "count"));
    assertEquals(5, LABELS.end(3, "actor"));
  }

  @Test
  void itIsNoneElsewhereAndOfNoOtherName() {
    assertEquals(-1, LABELS.end(1, "count"));
    assertEquals(-1, LABELS.end(6, "count"));
    assertEquals(-1, LABELS.end(0, "actor"));
    assertEquals(-1, LABELS.end(0, "weapons"));
  }

  @Test
  void attributesAreSpeltAsInTheTables() {
    assertEquals(Optional.of("cardinal"), LABELS.attribute(0, "count", "kind"));
    assertEquals(Optional.of("at_least"), LABELS.attribute(0, "count", "qualifier"));
    assertEquals(Optional.of("12.."), LABELS.attribute(0, "count", "value"));
    assertEquals(Optional.of("MIL"), LABELS.attribute(3, "actor", "sector"));
    assertEquals(Optional.of("yes"), LABELS.attribute(3, "actor", "plural"));
  }

  @Test
  void anAttributeThatIsNotThereIsEmpty() {
    assertEquals(Optional.empty(), LABELS.attribute(3, "actor", "demographic"));
    assertEquals(Optional.empty(), LABELS.attribute(0, "count", "sector"));
    assertEquals(Optional.empty(), LABELS.attribute(1, "count", "kind"));
  }
}
