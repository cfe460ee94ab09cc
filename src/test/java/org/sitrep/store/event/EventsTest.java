package org.sitrep.store.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.article.Article;
import org.sitrep.job.Toy;
import org.sitrep.store.Database;
import org.sitrep.store.Server;
import org.sitrep.store.archive.Archive;
import org.sitrep.store.erasure.Erasure;
import org.sitrep.store.erasure.Tombstones;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Row;
import org.sitrep.store.run.Runs;
import org.sitrep.store.table.Tables;

/** Events after many nights are those of a single one, and copies of a text are one source. */
@ParameterizedClass
@EnumSource(Server.class)
class EventsTest {
  private static final int SEED = 20210205;
  private static final int NIGHTS = 25;

  private static final String REPORT =
      """
      Mine killed 3 civilians in Fuzuli .
      The three were on their way to a field they had not seen for thirty years .
      Their neighbours carried them to the road where an ambulance was waiting for them .
      Nobody had told them that the path along the river was not cleared yet .
      """;

  private final Database database;
  private final Tables tables;
  private final Archive archive;
  private final Runs runs;

  EventsTest(Server server) {
    database = Database.on(server);
    tables = database.tables();
    archive = new Archive(tables);
    runs = new Runs(tables);
  }

  @Test
  void manyNightsGiveTheEventsOfOne() {
    Events events = new Events(tables, Integer.MAX_VALUE);
    Random random = new Random(SEED);
    Map<Integer, String> texts = new TreeMap<>();
    for (int night = 0; night < NIGHTS; night++) {
      for (int i = 0; i < 8; i++) {
        int source = random.nextInt(60);
        texts.put(source, text(random));
        boolean forgotten = random.nextInt(6) == 0;
        night(events, night, Toy.article("s" + source, texts.get(source)), forgotten);
      }
    }
    Map<UUID, Row> byAndBy = events();
    Map<UUID, Object> members = members();
    Long largest = database.jdbc().queryForObject("SELECT MAX(articles) FROM event", Long.class);
    assertTrue(largest != null && largest > 2, "events of " + largest + " articles at most");
    database.jdbc().update("UPDATE incident SET event_id = NULL");
    database.jdbc().update("DELETE FROM event");
    database.jdbc().update("DELETE FROM linkable");
    night(new Events(tables, -1), NIGHTS, Toy.article("last", "It rained ."), false);
    assertEquals(byAndBy, events());
    assertEquals(members, members());
  }

  @Test
  void copiesOfOneTextAreOneSource() {
    Events events = new Events(tables);
    Article agency = Toy.article("agency", "Agency", REPORT);
    String cut = REPORT.substring(0, REPORT.indexOf("Nobody"));
    Article paper = Toy.article("paper", "Paper", cut);
    Article other = Toy.article("other", "Mine killed 3 civilians in Fuzuli .");
    night(events, 1, agency, false);
    night(events, 2, paper, false);
    night(events, 3, other, false);
    Row event = events().values().iterator().next();
    assertEquals(List.of(3, 2), List.of(event.get("articles"), event.get("sources")));
    UUID first = first(agency, paper);
    assertEquals(first, copyOf(first.equals(id(agency)) ? paper : agency));
    assertNull(copyOf(other));
    assertEquals(1, events().size());
  }

  @Test
  void aCopyWhoseOriginalWasReplacedIsNoCopyAnyMore() {
    Events events = new Events(tables);
    Article agency = Toy.article("agency", REPORT);
    Article paper = Toy.article("paper", REPORT + "It rained .");
    night(events, 1, agency, false);
    night(events, 2, paper, false);
    Article replaced = first(agency, paper).equals(id(agency)) ? agency : paper;
    Article left = replaced.equals(agency) ? paper : agency;
    night(events, 3, Toy.article(replaced.sourceId(), "It rained ."), false);
    assertNull(copyOf(left));
  }

  @Test
  void anErasedArticleLeavesEventsAndCopiesInOrder() {
    Events events = new Events(tables);
    Article agency = Toy.article("agency", "Agency", REPORT);
    Article paper = Toy.article("paper", "Paper", REPORT + "It rained .");
    night(events, 1, agency, false);
    night(events, 2, paper, false);
    Article erased = first(agency, paper).equals(id(agency)) ? agency : paper;
    Article left = erased.equals(agency) ? paper : agency;
    List<String> ids = List.of(erased.sourceId());
    Erasure erasure = new Erasure(tables, new Tombstones(tables), events);
    OffsetDateTime now = OffsetDateTime.parse("2021-02-08T06:00:00Z");
    database
        .transaction()
        .executeWithoutResult(status -> erasure.erase(ids, UUID.randomUUID(), now));
    assertNull(copyOf(left));
    assertEquals(1, events().size());
    Row event = events().values().iterator().next();
    assertEquals(List.of(1, 1), List.of(event.get("articles"), event.get("sources")));
    assertEquals(1, members().size());
    assertEquals(1, tables.count("linkable", "TRUE"));
  }

  private static UUID first(Article... articles) {
    UUID first = id(articles[0]);
    for (Article article : articles) {
      first = Tables.KEY_ORDER.compare(id(article), first) < 0 ? id(article) : first;
    }
    return first;
  }

  private static UUID id(Article article) {
    return ArticleRows.id(article);
  }

  private @Nullable Object copyOf(Article article) {
    return tables
        .selectAny("article", "article_id", List.of(id(article)))
        .get(0)
        .get("near_duplicate_of");
  }

  private static String text(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String who = random.nextBoolean() ? "civilians" : "soldiers";
      String town = "abcde".substring(0, 1 + random.nextInt(4));
      sentences.add("Mine killed " + random.nextInt(9) + " " + who + " in T" + town + " .");
    }
    return String.join("\n", sentences) + "\nIt rained " + random.nextInt(1000) + " times .";
  }

  private void night(Events events, int number, Article article, boolean forgotten) {
    OffsetDateTime now = OffsetDateTime.parse("2021-02-05T06:00:00Z").plusDays(number);
    Coding coding =
        new Coding(runs.begin(now, "nightly", "test", "knowledge"), now, "f" + number, false);
    ArticleRows rows = ArticleRows.of(article, Toy.extract(article), coding);
    ArticleRows none =
        new ArticleRows(rows.article(), List.of(), List.of(), rows.names(), rows.sketch());
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              archive.write(List.of(forgotten ? none : rows), coding);
              events.refresh(coding.run(), coding.now());
            });
  }

  private Map<UUID, Row> events() {
    Map<UUID, Row> events = new TreeMap<>();
    for (Row row : tables.select("event", "TRUE")) {
      events.put(row.id("event_id"), row.with("updated", null));
    }
    return events;
  }

  private Map<UUID, Object> members() {
    Map<UUID, Object> members = new TreeMap<>();
    for (Row row : tables.select("incident", "event_id IS NOT NULL")) {
      members.put(row.id("incident_id"), row.id("event_id"));
    }
    return members;
  }
}
