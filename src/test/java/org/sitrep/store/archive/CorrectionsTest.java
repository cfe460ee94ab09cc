package org.sitrep.store.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.job.Toy;
import org.sitrep.store.Database;
import org.sitrep.store.Server;
import org.sitrep.store.correction.Correction;
import org.sitrep.store.correction.CorrectionLine;
import org.sitrep.store.correction.Places;
import org.sitrep.store.event.Events;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.run.Runs;
import org.sitrep.store.table.Tables;
import org.sitrep.value.Place;

/** What coders say, laid over records that rest in the tables and over those coded again. */
@ParameterizedClass
@EnumSource(Server.class)
class CorrectionsTest {
  private static final String BODY = "Mine killed 2 civilians in Fuzuli .";
  private static final Article ARTICLE = Toy.article("a", BODY);

  private final Database database;
  private final Corrections corrections;
  private final Archive archive;
  private final Events events;
  private final Runs runs;
  private Coding coding;
  private int nights;
  private int lines;

  CorrectionsTest(Server server) {
    database = Database.on(server);
    Tables tables = database.tables();
    corrections = new Corrections(tables);
    archive = new Archive(tables, corrections);
    events = new Events(tables);
    runs = new Runs(tables);
    coding = night();
  }

  @BeforeEach
  void code() {
    write(ARTICLE);
    night();
  }

  @Test
  void aCorrectedNumberTakesItsBoundsAlongAndTheChangeIsTold() {
    say("correct", "killed_best", 2, 3);
    assertEquals(
        "3 3 3 corrected 2 active",
        flat("killed_low killed_best killed_high review_status version status"));
    assertEquals(
        List.of(
            "killed_best 2 3",
            "killed_high 2 3",
            "killed_low 2 3",
            "review_status machine corrected"),
        strings("SELECT field || ' ' || old_value || ' ' || new_value FROM change ORDER BY field"));
    assertEquals(List.of("applied 2 3 2 -"), lines());
    assertEquals("3", string("SELECT SUM(killed_best) FROM incident_additive"));
    assertEquals("3", string("SELECT killed_best FROM event"));
  }

  @Test
  void theSameLinesAgainChangeNothing() {
    say("correct", "killed_best", 2, 3);
    List<List<Map<String, Object>>> before = everything();
    night();
    lines = 0;
    say("correct", "killed_best", 2, 3);
    assertEquals(before, everything());
  }

  @Test
  void aHumanValueSurvivesThatTheArticleIsCodedAgain() {
    say("correct", "killed_best", 2, 3);
    List<List<Map<String, Object>>> before = everything();
    night();
    write(ARTICLE);
    assertEquals(before, everything());
  }

  @Test
  void whereTheProgramNowAgreesNothingChangesButTheLine() {
    say("correct", "killed_best", 2, 3);
    night();
    write(ARTICLE, told("3"));
    assertEquals("3 3 3 corrected", flat("killed_low killed_best killed_high review_status"));
    assertEquals(List.of("agreed 2 3 3 -"), lines());
    assertEquals("0", string("SELECT COUNT(*) FROM machine_value"));
  }

  @Test
  void aThirdValueOfTheProgramIsAConflictAndTheHumanValueStays() {
    say("correct", "killed_best", 2, 3);
    night();
    write(ARTICLE, told("7"));
    assertEquals("3 3 3 corrected", flat("killed_low killed_best killed_high review_status"));
    assertEquals(
        List.of("conflict 2 3 7 the program now says \"7\", the coder saw \"2\""), lines());
  }

  @Test
  void aLineThatWasThereBeforeItsRecordLiesOnItFromTheFirstVersion() {
    String other = id(Toy.article("b", BODY));
    take(line(other, "correct", "killed_best", 2, 3));
    assertEquals(List.of("unknown_record 2 3 - there is no such record"), lines());
    night();
    write(Toy.article("b", BODY));
    assertEquals("3 corrected 1", flat(other, "killed_best review_status version"));
    assertEquals(List.of("applied 2 3 2 -"), lines());
  }

  @Test
  void theLaterLineCountsWhateverTheOrder() {
    say("correct", "killed_best", 2, 3);
    say("correct", "killed_best", 2, 4);
    assertEquals("4", flat("killed_best"));
    assertEquals(List.of("superseded 2 3 2 -", "applied 2 4 2 -"), lines());
    List<Correction> reversed =
        new ArrayList<>(List.of(line(id(ARTICLE), "correct", "killed_high", 2, 9)));
    lines -= 2;
    reversed.add(line(id(ARTICLE), "correct", "killed_high", 2, 8));
    night();
    take(reversed.toArray(Correction[]::new));
    assertEquals("9", flat("killed_high"));
  }

  @Test
  void whatIsWithdrawnGivesTheProgramsValueBack() {
    say("correct", "killed_best", 2, 3);
    night();
    say("withdraw", "killed_best", null, null);
    assertEquals(
        "2 2 2 machine 3", flat("killed_low killed_best killed_high review_status version"));
    assertEquals(List.of("withdrawn 2 3 2 -", "applied - - - -"), lines());
    assertEquals("0", string("SELECT COUNT(*) FROM machine_value"));
  }

  @Test
  void whoTakesARecordBackTakesBackWhatWasSaidOfItsValues() {
    say("correct", "killed_best", 2, 3);
    say("reject", null, null, null);
    say("withdraw", null, null, null);
    assertEquals("2 machine", flat("killed_best review_status"));
  }

  @Test
  void nobodyTakesBackWhatAnotherSaid() {
    say("correct", "killed_best", 2, 3);
    take(line(id(ARTICLE), "withdraw", "killed_best", null, null, "another"));
    assertEquals("3", flat("killed_best"));
  }

  @Test
  void aRejectedRecordIsNoPartOfSumsAndEvents() {
    say("reject", null, null, null);
    assertEquals("rejected null 2", flat("review_status event_id killed_best"));
    assertEquals("0", string("SELECT COUNT(*) FROM incident_additive"));
    assertEquals("0", string("SELECT COUNT(*) FROM event"));
    night();
    say("withdraw", null, null, null);
    assertEquals("machine", flat("review_status"));
    assertEquals("1", string("SELECT COUNT(*) FROM incident_additive"));
  }

  @Test
  void aConfirmedRecordKeepsTheValuesItHadWhenItWasConfirmed() {
    say("confirm", null, null, null);
    assertEquals("confirmed 2 2", flat("review_status killed_best version"));
    night();
    write(ARTICLE, told("7"));
    assertEquals("confirmed 2 2 2", flat("review_status killed_best killed_low killed_high"));
    assertEquals(
        "conflict the program now says killed_low \"7\", killed_best \"7\", killed_high \"7\", killed_civilian \"7\"",
        string("SELECT status || ' ' || reason FROM correction"));
  }

  @Test
  void aConfirmedRecordMayBeCorrectedInOneValue() {
    say("confirm", null, null, null);
    say("correct", "cause", "mine", "ied");
    assertEquals("corrected ied 2", flat("review_status cause killed_best"));
  }

  @Test
  void unsureChangesNothing() {
    say("unsure", null, null, null);
    say("unsure", "killed_best", 2, null);
    assertEquals("machine 2 1", flat("review_status killed_best version"));
  }

  @Test
  void whatCannotBeAppliedSaysWhy() {
    say("correct", "killed_bets", 2, 3);
    say("correct", "phase", "planned", "planned");
    say("correct", "cause", "mine", "mien");
    say("correct", "event_type", "explosion", null);
    say("correct", "date_start", "2021-02-02", "2021-02-30");
    say("correct", "killed_low", 2, -1);
    say("correct", "geonames_id", 6, 77);
    say("correct", "sub_event_type", "mine_ied", "shooting");
    say("correct", "injured_low", null, 5);
    say("correct", "injured_high", null, 3);
    say("correct", null, null, 3);
    assertEquals(
        List.of(
            "there is no column \"killed_bets\" to correct (did you mean \"killed_best\"?)",
            "incidents have no column \"phase\" to correct",
            "cause has no code \"mien\" (did you mean \"mine\"?)",
            "event_type cannot be empty",
            "date_start is a day such as 2021-02-04, not \"2021-02-30\"",
            "killed_low is a whole number from 0 to 9999999999, not \"-1\"",
            "the gazetteer has no place 77",
            "shooting is of attack, not explosion",
            "injured is 5 to 3, best null",
            "injured is 5 to 3, best null",
            "correct needs a field"),
        strings("SELECT reason FROM correction WHERE status = 'invalid' ORDER BY coded"));
    assertEquals("machine null null", flat("review_status injured_low injured_high"));
  }

  @Test
  void aNumberThatContradictsABoundMovesIt() {
    say("correct", "killed_low", 2, 5);
    assertEquals("5 5 5", flat("killed_low killed_best killed_high"));
    say("correct", "injured_best", null, 4);
    assertEquals("4 4 4", flat("injured_low injured_best injured_high"));
    say("correct", "injured_high", null, 9);
    assertEquals("4 4 9", flat("injured_low injured_best injured_high"));
  }

  @Test
  void aCorrectedDayIsADayAndARangeHasItsPrecision() {
    say("correct", "date_start", "2021-02-02", "2021-02-01");
    assertEquals("2021-02-01 2021-02-01 1", flat("date_start date_end date_precision"));
    say("correct", "date_end", "2021-02-02", "2021-02-09");
    assertEquals("2021-02-01 2021-02-09 4", flat("date_start date_end date_precision"));
  }

  @Test
  void anotherTypeEmptiesTheFinerType() {
    say("correct", "event_type", "explosion", "battle");
    assertEquals("battle null", flat("event_type sub_event_type"));
    say("correct", "sub_event_type", "mine_ied", "armed_clash");
    assertEquals("battle armed_clash", flat("event_type sub_event_type"));
  }

  @Test
  void aPlaceIsThatOfItsGeonamesId() {
    corrections.lookUpIn(places());
    say("correct", "geonames_id", 6, 42);
    assertEquals(
        "AZE Barda null Barda 40.3744 47.1266 42",
        flat("country admin1 admin2 place latitude longitude geonames_id"));
    night();
    write(ARTICLE);
    assertEquals("AZE 42 2", flat("country geonames_id version"));
    say("withdraw", "geonames_id", null, null);
    assertEquals("TOY Fuzuli 6", flat("country place geonames_id"));
  }

  @Test
  void withinAnotherCountryNothingOfTheOldPlaceIsKept() {
    say("correct", "country", "TOY", "LBN");
    assertEquals(
        "LBN null null Fuzuli null null null",
        flat("country admin1 admin2 place latitude longitude geonames_id"));
    say("correct", "latitude", 39.6, 34.43);
    say("correct", "longitude", -6, 35.85);
    assertEquals(
        "LBN Fuzuli 34.43 35.85 null", flat("country place latitude longitude geonames_id"));
  }

  @Test
  void valuesAreReadAsFormsSendThem() {
    say("correct", "killed_best", "2", "3");
    say("correct", "latitude", "39.60", "39.70");
    say("correct", "background", "false", true);
    assertEquals("3 39.7 true", flat("killed_best latitude background"));
    assertEquals(
        List.of("applied 2 3 2 -", "applied 39.6 39.7 39.6 -", "applied false true false -"),
        lines());
  }

  @Test
  void listsOfNamesAreCorrectedAsTheyAreWritten() {
    say("correct", "perpetrators", "Toy army", null);
    say("correct", "victims", null, "farmers; a teacher");
    assertEquals("null farmers; a teacher", flat("perpetrators victims"));
  }

  @Test
  void linesFollowTheirRecordToANewTextThatSaysTheSame() {
    say("correct", "killed_best", 2, 3);
    say("correct", "cause", "mine", "ied");
    night();
    Article newer = Toy.article("a", "Mine killed 5 civilians in Fuzuli .");
    write(newer);
    String id = id(newer);
    assertEquals("5 ied corrected 4", flat(id, "killed_best cause review_status version"));
    assertEquals(
        List.of(
            "applied mine ied mine -",
            "conflict 2 3 2 the text was replaced: the program now says \"5\""),
        strings(lineSql("ORDER BY field")));
    night();
    write(newer, told("5"));
    assertEquals("5 ied corrected 4", flat(id, "killed_best cause review_status version"));
  }

  @Test
  void aNewLineAboutAnOldTextGoesOnToTheNewOne() {
    Article newer = Toy.article("a", "Mine killed 5 civilians in Fuzuli .");
    write(newer);
    night();
    say("correct", "cause", "mine", "ied");
    assertEquals("ied corrected", flat(id(newer), "cause review_status"));
    assertEquals("mine machine", flat("cause review_status"));
  }

  @Test
  void aRetractedRecordLeavesItsLinesWithoutARecordUntilItIsFoundAgain() {
    say("correct", "killed_best", 2, 3);
    night();
    write(ARTICLE, extraction -> none(extraction));
    assertEquals(List.of("unknown_record 2 3 2 the record is retracted"), lines());
    night();
    write(ARTICLE);
    assertEquals("active 3", flat("status killed_best"));
    assertEquals(List.of("applied 2 3 2 -"), lines());
  }

  @Test
  void ofAWholeArticleTheLastWordCounts() {
    String article = ArticleRows.id(ARTICLE).toString();
    article(article, "missed", "incident");
    article(article, "missed", "deployment");
    assertEquals(List.of("missed incident applied", "missed deployment applied"), articleLines());
    article(article, "complete", null);
    assertEquals(
        List.of("missed incident superseded", "missed deployment superseded", "complete - applied"),
        articleLines());
    article(UUID.randomUUID().toString(), "complete", null);
    assertEquals("complete - unknown_record", articleLines().get(3));
  }

  @Test
  void hostileTextsAreNoDanger() {
    say("correct", "perpetrators", "x\u0000y", "=cmd()|'a'");
    say("correct", "targets", null, "a\u0000b");
    say("correct", "claimed_by", null, "'; DROP TABLE incident; --");
    assertEquals(
        "=cmd()|'a' null '; DROP TABLE incident; --", flat("perpetrators targets claimed_by"));
    assertEquals(
        "targets holds a control character or half of one",
        string("SELECT reason FROM correction WHERE status = 'invalid'"));
  }

  private static Places places() {
    Place barda =
        new Place(
            "geonames:42",
            Optional.of(42L),
            "Barda",
            "PPLA",
            Optional.of("AZE"),
            Optional.of("Barda"),
            Optional.empty(),
            Optional.of(new Place.Point(40.3744, 47.1266)));
    return new Places() {
      @Override
      public Optional<Place> place(long geonamesId) {
        return geonamesId == 42 ? Optional.of(barda) : Optional.empty();
      }

      @Override
      public Optional<Place> country(String iso3) {
        return Optional.empty();
      }
    };
  }

  private Coding night() {
    OffsetDateTime now = OffsetDateTime.parse("2021-02-05T06:00:00Z").plusDays(nights++);
    coding = new Coding(runs.begin(now, "nightly", "test", "knowledge"), now, "fingerprint", true);
    return coding;
  }

  private void write(Article article) {
    write(article, UnaryOperator.identity());
  }

  /** Another program: it reads a number as {@code number}. */
  private static UnaryOperator<Extraction> told(String number) {
    return extraction -> Toy.extract(Toy.article("a", BODY.replace("2", number)));
  }

  private static Extraction none(Extraction extraction) {
    return new Extraction(extraction.document(), List.of(), List.of(), List.of());
  }

  private void write(Article article, UnaryOperator<Extraction> program) {
    Extraction extraction = program.apply(Toy.extract(article));
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              archive.write(List.of(ArticleRows.of(article, extraction, coding)), coding);
              events.refresh(coding.run(), coding.now());
            });
  }

  private static String id(Article article) {
    OffsetDateTime now = OffsetDateTime.parse("2021-02-05T06:00:00Z");
    Coding any = new Coding(new UUID(0, 0), now, "", true);
    return ArticleRows.of(article, Toy.extract(article), any).records().get(0).id().toString();
  }

  private void say(
      String verdict, @Nullable String field, @Nullable Object machine, @Nullable Object human) {
    take(line(id(ARTICLE), verdict, field, machine, human));
  }

  private Correction line(
      String record,
      String verdict,
      @Nullable String field,
      @Nullable Object machine,
      @Nullable Object human) {
    return line(record, verdict, field, machine, human, "NF");
  }

  /** Each a minute later than the one before. */
  private Correction line(
      String record,
      String verdict,
      @Nullable String field,
      @Nullable Object machine,
      @Nullable Object human,
      String coder) {
    String json =
        "{\"record_id\": \"%s\", \"field\": %s, \"machine_value\": %s, \"human_value\": %s, \"verdict\": \"%s\", \"coder\": \"%s\", \"coded\": \"2021-02-05T08:%02d:00Z\"}"
            .formatted(record, json(field), json(machine), json(human), verdict, coder, lines++);
    return CorrectionLine.parse(
        json, new CorrectionLine.Origin("corrections/nf.jsonl", lines, coding.run()));
  }

  private void article(String article, String verdict, @Nullable String kind) {
    String json =
        "{\"article_id\": \"%s\", \"verdict\": \"%s\", \"kind\": %s, \"coder\": \"NF\", \"coded\": \"2021-02-05T08:%02d:00Z\"}"
            .formatted(article, verdict, json(kind), lines++);
    take(
        CorrectionLine.parse(
            json, new CorrectionLine.Origin("corrections/nf.jsonl", lines, coding.run())));
  }

  private static String json(@Nullable Object value) {
    return value instanceof String text
        ? "\"" + text.replace("\u0000", "\\u0000") + "\""
        : String.valueOf(value);
  }

  private void take(Correction... some) {
    database
        .transaction()
        .executeWithoutResult(
            status -> {
              corrections.take(List.of(some));
              while (archive.review(coding, 10) > 0) {}
              corrections.settleArticles();
              events.refresh(coding.run(), coding.now());
            });
  }

  private List<String> lines() {
    return strings(lineSql("ORDER BY coded"));
  }

  private static String lineSql(String order) {
    return "SELECT status || ' ' || COALESCE(machine_value, '-') || ' ' || COALESCE(human_value, '-') || ' '"
        + " || COALESCE(machine_now, '-') || ' ' || COALESCE(reason, '-') FROM correction "
        + order;
  }

  private List<String> articleLines() {
    return strings(
        "SELECT verdict || ' ' || COALESCE(kind, '-') || ' ' || status FROM correction ORDER BY coded");
  }

  private String flat(String columns) {
    return flat(id(ARTICLE), columns);
  }

  private String flat(String record, String columns) {
    Map<String, Object> row =
        database
            .jdbc()
            .queryForMap(
                "SELECT * FROM incident_flat WHERE incident_id = ?", UUID.fromString(record));
    return String.join(
        " ", Arrays.stream(columns.split(" ")).map(name -> String.valueOf(row.get(name))).toList());
  }

  private List<List<Map<String, Object>>> everything() {
    return List.of(
            "incident_flat",
            "event",
            "casualty",
            "place",
            "actor",
            "change",
            "correction",
            "machine_value")
        .stream()
        .map(name -> database.jdbc().queryForList("SELECT * FROM " + name + " ORDER BY 1"))
        .toList();
  }

  private String string(String sql) {
    return String.join(", ", strings(sql));
  }

  private List<String> strings(String sql) {
    return database.jdbc().queryForList(sql, String.class);
  }
}
