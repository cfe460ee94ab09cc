package org.sitrep.export.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/** Lines of brat's format for texts that could tear them. */
class StandoffTest {
  private static final Scheme INCIDENTS = Scheme.ALL.get(0);

  @Test
  void offsetsCountCodePointsAndTheHeadlineComesFirst() {
    String lines =
        standoff(
            "\uD83D\uDCA5 blast",
            "Nine \uD83D\uDC6E killed.",
            new Mark("event_type", 2, 7),
            new Mark("killed", 9, 15));
    assertEquals(
        """
        T1	explosion 2 7	blast
        T2	killed 9 15	Nine \uD83D\uDC6E
        E1	explosion:T1 killed:T2
        A1	cause E1 mine
        A2	background E1
        #1	AnnotatorNotes E1	machine-coded, not checked; incident_id=00000000-0000-0000-0000-000000000007; place=Kel met; review_status=machine
        """,
        lines);
  }

  @Test
  void wordsOverSeveralLinesAreToldInPieces() {
    String lines =
        standoff(
            "Blast",
            "in Kelm\nDistrict\u2028Town\tHall",
            new Mark("event_type", 0, 5),
            new Mark("place", 10, 33));
    assertEquals(
        "T2\tplace 10 14;15 23;24 28;29 33\tKelm District Town Hall", lines.split("\n")[1]);
  }

  @Test
  void severalWordsForTheSameAreNumberedAndToldOnce() {
    String lines =
        standoff(
            "Blast",
            "bomb in Kelmet, Kelmet",
            new Mark("event_type", 0, 5),
            new Mark("event_type", 7, 11),
            new Mark("place", 15, 21),
            new Mark("place", 23, 29));
    assertEquals(
        List.of(
            "T1\texplosion 0 5\tBlast",
            "T2\tevent_type 7 11\tbomb",
            "T3\tplace 15 21\tKelmet",
            "T4\tplace 23 29\tKelmet",
            "E1\texplosion:T1 event_type:T2 place:T3 place2:T4"),
        lines.lines().limit(5).toList());
  }

  private static String standoff(String headline, String body, Mark... marks) {
    Row article = empty(Codebook.of("article")).with("headline", headline).with("body", body);
    Row record =
        empty(INCIDENTS.view())
            .with("incident_id", new UUID(0, 7))
            .with("event_type", "explosion")
            .with("cause", "mine")
            .with("background", true)
            .with("place", "Kel\n\u2028met")
            .with("review_status", "machine");
    CodedRecord coded = new CodedRecord(INCIDENTS, record, List.of(marks));
    return Standoff.of(new CodedArticle(article, List.of(coded)));
  }

  private static Row empty(Relation relation) {
    return Row.of(relation, new @Nullable Object[relation.columns().size()]);
  }
}
