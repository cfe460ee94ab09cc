package org.sitrep.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitrep.store.Database;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.rows.Row;
import org.springframework.jdbc.core.JdbcTemplate;

/** The made-up records are what they seem. */
class ManyRecordsTest {
  @Test
  void asManyAsAskedForAndAlikeEachTime() {
    Database one = Database.create();
    Database other = Database.create();
    Row run = ManyRecords.fill(one, 700);
    assertEquals(run, ManyRecords.fill(other, 700));
    assertEquals(700, count(one, "incident") + count(one, "deployment"));
    for (var relation : Codebook.builtIn().relations()) {
      assertEquals(rows(one, relation.name()), rows(other, relation.name()), relation::name);
    }
  }

  @Test
  void theirEvidenceStandsInTheBodies() {
    Database database = Database.create();
    ManyRecords.fill(database, 200);
    for (String table : List.of("evidence", "mention")) {
      List<Row> wrong =
          database.tables().select(table, "TRUE").stream()
              .filter(row -> !quoted(database, row).equals(row.text("quote")))
              .toList();
      assertEquals(List.of(), wrong);
    }
  }

  private static String quoted(Database database, Row evidence) {
    Row article =
        database.tables().select("article", "article_id = ?", evidence.id("article_id")).get(0);
    return article.text("body").substring(offset(evidence, "start"), offset(evidence, "end"));
  }

  private static int offset(Row evidence, String end) {
    return (Integer) Objects.requireNonNull(evidence.get("char_" + end));
  }

  private static long count(Database database, String table) {
    return database.tables().count(table, "TRUE");
  }

  private static List<Map<String, Object>> rows(Database database, String table) {
    JdbcTemplate jdbc = database.jdbc();
    return jdbc.queryForList("SELECT * FROM " + table + " ORDER BY 1, 2");
  }
}
