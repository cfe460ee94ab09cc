package org.sitrep.store.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.finding.record.Incident;
import org.sitrep.job.Toy;
import org.sitrep.store.Database;
import org.sitrep.store.Server;
import org.sitrep.store.event.Events;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.Runs;
import org.sitrep.store.table.Tables;
import org.springframework.dao.DataAccessException;

/** What rests in the tables after articles were coded once, twice, and otherwise. */
@ParameterizedClass
@EnumSource(Server.class)
class ArchiveTest {
  private static final String BODY = "Mine killed 2 civilians in Fuzuli .\nIt rained .";

  private final Database database;
  private final Tables tables;
  private final Archive archive;
  private final Events events;
  private final Runs runs;
  private final Coding first;

  ArchiveTest(Server server) {
    database = Database.on(server);
    tables = database.tables();
    archive = new Archive(tables);
    events = new Events(tables);
    runs = new Runs(tables);
    first = coding("2021-02-05T06:00:00Z");
  }

  @Test
  void anIncidentIsReadBackAsOneFlatRow() {
    write(first, Toy.article("a", BODY));
    Map<String, Object> row = database.jdbc().queryForMap("SELECT * FROM incident_flat");
    assertEquals(
        "explosion mine_ied mine single asserted",
        words(row, "event_type sub_event_type cause scope factuality"));
    assertEquals(
        "2021-02-02 2021-02-02 1 explicit",
        words(row, "date_start date_end date_precision date_basis"));
    assertEquals(
        "TOY West Fuzuli District Fuzuli 39.6 -6.0 6 1",
        words(row, "country admin1 admin2 place latitude longitude geonames_id place_precision"));
    assertEquals("2 2 2 2", words(row, "killed_low killed_best killed_high killed_civilian"));
    assertEquals(
        "null null null null", words(row, "killed_military killed_other injured_low injured_best"));
    assertEquals(
        "Toy army MIL TOY killed",
        words(row, "perpetrators perpetrator_sectors perpetrator_countries perpetrator_texts"));
    assertEquals(
        "Mine killed 2 civilians in Fuzuli . 0 35", words(row, "sentence char_start char_end"));
    assertEquals(
        "1 active machine Toy Times a",
        words(row, "version status review_status publisher source_id"));
  }

  @Test
  void evidenceAndMentionsQuoteTheirWords() {
    write(first, Toy.article("a", BODY));
    assertEquals(
        List.of("killed 1 12 13 2 killed-active"),
        strings(
            "SELECT field || ' ' || sentence_no || ' ' || char_start || ' ' || char_end || ' ' || quote || ' ' || rule FROM evidence"));
    assertEquals(
        List.of("count 2 2"), strings("SELECT kind || ' ' || quote || ' ' || value FROM mention"));
  }

  @Test
  void sumsComeFromTheAdditiveView() {
    write(first, Toy.article("a", BODY));
    assertEquals(List.of("2"), strings("SELECT SUM(killed_best) FROM incident_additive"));
    assertEquals(List.of("2"), strings("SELECT fatalities FROM acled"));
    assertEquals(List.of("2"), strings("SELECT best FROM ucdp_ged"));
  }

  @Test
  void viewsTellTheNumbersOfCountryAndCell() {
    write(first, Toy.article("a", BODY));
    assertEquals(List.of("186829"), strings("SELECT priogrid_gid FROM ucdp_ged"));
    database.jdbc().update("UPDATE place SET latitude = 10.51, longitude = 2.29, country = 'BFA'");
    assertEquals(
        List.of("145085 BFA 439"),
        strings("SELECT priogrid_gid || ' ' || country || ' ' || country_id FROM ucdp_ged"));
    assertEquals(List.of("854"), strings("SELECT iso FROM acled"));
    database.jdbc().update("UPDATE place SET latitude = 90, longitude = 180, country = 'PSE'");
    assertEquals(
        List.of("259200 PSE -"),
        strings(
            "SELECT priogrid_gid || ' ' || country || ' ' || COALESCE(CAST(country_id AS VARCHAR), '-') FROM ucdp_ged"));
    database.jdbc().update("UPDATE place SET latitude = -14.75, longitude = 25.75");
    assertEquals(List.of("108412"), strings("SELECT priogrid_gid FROM ucdp_ged"));
  }

  @Test
  void codingAgainWithTheSameResultChangesNothing() {
    write(first, Toy.article("a", BODY));
    List<List<Map<String, Object>>> before = everything();
    write(coding("2021-02-06T06:00:00Z"), Toy.article("a", BODY));
    List<List<Map<String, Object>>> after = everything();
    assertEquals(before, after);
  }

  @Test
  void otherKnowledgeMakesANewVersionAndTellsTheChange() {
    write(first, Toy.article("a", BODY));
    write(coding("2021-02-06T06:00:00Z"), Toy.article("a", BODY), ArchiveTest::soldiers);
    assertEquals(
        List.of("2 2021-02-05 2021-02-06 active 2"),
        strings(
            "SELECT version || ' ' || CAST(first_seen AS DATE) || ' ' || CAST(updated AS DATE) || ' ' || status || ' ' || killed_military FROM incident_flat"));
    assertEquals(
        List.of("killed_civilian 2 - 2", "killed_military - 2 2"),
        strings(
            "SELECT field || ' ' || COALESCE(old_value, '-') || ' ' || COALESCE(new_value, '-') || ' ' || version FROM change ORDER BY field"));
    assertEquals(List.of("military"), strings("SELECT victim FROM casualty"));
  }

  @Test
  void aRecordNotFoundAgainIsRetractedAndKept() {
    write(first, Toy.article("a", BODY));
    write(coding("2021-02-06T06:00:00Z"), Toy.article("a", BODY), ArchiveTest::none);
    assertEquals(List.of("retracted 2"), strings("SELECT status || ' ' || version FROM incident"));
    assertEquals(
        List.of("status active retracted"),
        strings("SELECT field || ' ' || old_value || ' ' || new_value FROM change"));
    assertEquals(List.of("0"), strings("SELECT COUNT(*) FROM event"));
  }

  @Test
  void aRetractedRecordThatIsFoundAgainIsActiveAgain() {
    write(first, Toy.article("a", BODY));
    write(coding("2021-02-06T06:00:00Z"), Toy.article("a", BODY), ArchiveTest::none);
    write(coding("2021-02-07T06:00:00Z"), Toy.article("a", BODY));
    assertEquals(List.of("active 3"), strings("SELECT status || ' ' || version FROM incident"));
    assertEquals(List.of("1"), strings("SELECT COUNT(*) FROM event"));
  }

  @Test
  void aChangedTextSupersedesTheOldRecords() {
    write(first, Toy.article("a", BODY));
    write(coding("2021-02-06T06:00:00Z"), Toy.article("a", "Mine killed 3 civilians in Fuzuli ."));
    assertEquals(
        List.of("active 3 2 2021-02-05", "superseded 2 2 2021-02-05"),
        strings(
            "SELECT status || ' ' || killed_best || ' ' || version || ' ' || CAST(first_seen AS DATE) FROM incident_flat ORDER BY status"));
    assertEquals(
        List.of("active", "superseded"), strings("SELECT status FROM article ORDER BY status"));
    assertEquals(List.of("3"), strings("SELECT SUM(killed_best) FROM incident_additive"));
  }

  @Test
  void theSameWordsInTwoSourcesHaveTwoKeysAndOneEvent() {
    write(first, Toy.article("a", BODY), Toy.article("b", BODY + " Again ."));
    assertEquals(List.of("2"), strings("SELECT COUNT(DISTINCT incident_id) FROM incident"));
    assertEquals(
        List.of("1 2 2"),
        strings("SELECT sources || ' ' || articles || ' ' || killed_high FROM event"));
  }

  @Test
  void aCodeOutsideTheCodebookIsRefused() {
    write(first, Toy.article("a", BODY));
    assertThrows(
        DataAccessException.class,
        () -> database.jdbc().update("UPDATE incident SET cause = 'mien'"));
  }

  private Coding coding(String started) {
    OffsetDateTime now = OffsetDateTime.parse(started);
    return new Coding(runs.begin(now, "nightly", "test", "knowledge"), now, "fingerprint", true);
  }

  private void write(Coding coding, Article... articles) {
    List<ArticleRows> rows =
        Arrays.stream(articles).map(a -> ArticleRows.of(a, Toy.extract(a), coding)).toList();
    write(coding, rows);
  }

  private void write(Coding coding, Article article, UnaryOperator<Extraction> knowledge) {
    Extraction extraction = knowledge.apply(Toy.extract(article));
    write(coding, List.of(ArticleRows.of(article, extraction, coding)));
  }

  private void write(Coding coding, List<ArticleRows> rows) {
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              archive.write(rows, coding);
              events.refresh(coding.run(), coding.now());
            });
  }

  private static Extraction none(Extraction extraction) {
    return new Extraction(extraction.document(), List.of(), List.of(), extraction.mentions());
  }

  private static Extraction soldiers(Extraction extraction) {
    Incident as = extraction.incidents().get(0);
    Extraction other = Toy.extract(Toy.article("x", BODY.replace("civilians", "soldiers")));
    Incident incident =
        new Incident(
            as.type(),
            as.subType(),
            as.cause(),
            as.scope(),
            as.factuality(),
            as.background(),
            as.dating(),
            as.placePrecision(),
            as.places(),
            as.actors(),
            other.incidents().get(0).casualties(),
            Optional.empty(),
            as.confidence(),
            as.trigger(),
            as.ordinal(),
            as.sentence(),
            as.evidence());
    return new Extraction(
        extraction.document(), List.of(incident), List.of(), extraction.mentions());
  }

  /** Every row of every table but those that tell of runs. */
  private List<List<Map<String, Object>>> everything() {
    List<String> names =
        List.of(
            "incident_flat",
            "event",
            "casualty",
            "evidence",
            "mention",
            "place",
            "actor",
            "change");
    return names.stream()
        .map(name -> database.jdbc().queryForList("SELECT * FROM " + name + " ORDER BY 1"))
        .toList();
  }

  private List<String> strings(String sql) {
    return database.jdbc().queryForList(sql, String.class);
  }

  private static String words(Map<String, Object> row, String columns) {
    return String.join(
        " ",
        Arrays.stream(columns.split(" ")).map(column -> String.valueOf(row.get(column))).toList());
  }

  @Test
  void keysDependOnContentOnly() {
    UUID one = ArticleRows.id(Toy.article("a", BODY));
    assertEquals(one, ArticleRows.id(Toy.article("a", BODY)));
    assertEquals(false, one.equals(ArticleRows.id(Toy.article("b", BODY))));
    assertEquals(false, one.equals(ArticleRows.id(Toy.article("a", BODY + " "))));
  }
}
