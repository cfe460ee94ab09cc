package org.sitrep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.score.Gold;
import org.sitrep.score.GoldText;
import org.sitrep.score.ScoreTable;
import org.sitrep.score.Scores;

/** From coded lines to scores: hits, misses, false alarms, and what nobody asked for. */
class ScoringTest {
  private static final String BLAST =
      "{\"id\": \"1\", \"date\": \"2021-02-04\", \"text\": \"Two farmers were killed when a mine"
          + " exploded near Barda on Tuesday. In Ganja a bus crashed on Monday, injuring"
          + " three.\", \"gold\": {\"incidents\": [%s]}}";

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsAsCodedIsAHit() throws IOException {
    assertEquals(
        List.of(
            "incident record 2 2 2",
            "incident country 1 1 1",
            "incident date 1 1 1",
            "incident event_type 2 2 2",
            "incident injured 1 1 0",
            "incident killed 1 1 1",
            "incident point 1 1 1"),
        scores(
            """
            {"event_type": "accident", "injured_best": 4},
            {"event_type": "explosion", "killed_best": 2, "injured_best": null,
             "date_start": "2021-02-02", "country": "AZE", "latitude": 40.4, "longitude": 47.1}
            """));
  }

  @Test
  void aRecordThatDidNotComeIsMissed() throws IOException {
    assertEquals(
        List.of("incident record 3 2 2", "incident event_type 3 2 2", "incident killed 1 0 0"),
        scores(
            """
            {"event_type": "accident"}, {"event_type": "explosion"},
            {"event_type": "riot", "killed_best": 7}
            """));
  }

  @Test
  void aRecordNobodyCodedIsAFalseAlarm() throws IOException {
    assertEquals(
        List.of("incident record 1 2 1", "incident event_type 1 2 1"),
        scores("{\"event_type\": \"accident\"}"));
  }

  /** Lines of {@code kind field expected found right}. */
  private List<String> scores(String incidents) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, BLAST.formatted(incidents.replace("\n", " ")));
    Scores scores = new Scores();
    for (GoldText text : Gold.read(file)) {
      scores.add(text.topic(), text.compare(Subject.extractor().apply(text.article())));
    }
    return ScoreTable.rows(scores.fields()).stream()
        .skip(1)
        .map(row -> String.join(" ", List.of(row.split("\t", -1)).subList(1, 6)))
        .toList();
  }
}
