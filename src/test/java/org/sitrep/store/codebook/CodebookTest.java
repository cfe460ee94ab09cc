package org.sitrep.store.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.store.Database;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of columns and the migrations say the same. */
class CodebookTest {
  /**
   * Free texts that are no words of an article: keys, names of the knowledge, of files and rules.
   */
  private static final String LEFT_WITHOUT_WORDS =
      """
      run.software_version run.knowledge_sha256
      article.source_id article.source_path article.reader article.url article.publisher article.language article.content_sha256 article.coding_sha256 article.reader_reason
      rejected.source_path rejected.member
      place.name place.feature_code place.country place.admin1 place.admin2
      actor.name actor.country actor.group_id
      incident_summary.places incident_summary.perpetrators incident_summary.targets incident_summary.victims incident_summary.perpetrator_sectors incident_summary.target_sectors incident_summary.perpetrator_countries incident_summary.target_countries
      deployment.sender_country deployment.receiver_country deployment.mission
      deployment_item.category deployment_item.unit_size
      deployment_summary.unit
      mention.value mention.rule
      evidence.field evidence.rule
      change.field change.old_value change.new_value
      correction.field correction.machine_value correction.human_value correction.machine_now correction.coder correction.comment correction.reason correction.source_path
      machine_value.field machine_value.value
      input_file.input input_file.source_path input_file.state input_file.coding_sha256
      sketch.sentences linkable.country""";

  private static JdbcTemplate jdbc = new JdbcTemplate();

  @BeforeAll
  static void migrate() {
    jdbc = Database.create().jdbc();
  }

  @TestFactory
  Stream<DynamicTest> tablesAndViewsHaveTheColumnsOfTheList() {
    return Codebook.builtIn().relations().stream()
        .map(
            relation ->
                dynamicTest(
                    relation.name(),
                    () -> assertEquals(relation.columnNames(), columns(relation, "column_name"))));
  }

  @TestFactory
  Stream<DynamicTest> everyColumnOfATableIsCommentedAsInTheList() {
    return tables()
        .map(
            table ->
                dynamicTest(
                    table.name(),
                    () ->
                        assertEquals(
                            table.columns().stream().map(Column::what).toList(),
                            columns(table, "remarks"))));
  }

  @TestFactory
  Stream<DynamicTest> columnsMayBeEmptyWhereTheListSaysSo() {
    return tables()
        .map(
            table ->
                dynamicTest(
                    table.name(),
                    () ->
                        assertEquals(
                            table.columns().stream().map(c -> c.optional() ? "YES" : "NO").toList(),
                            columns(table, "is_nullable"))));
  }

  @TestFactory
  Stream<DynamicTest> codesAreCheckedByTheDatabase() {
    return tables()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> !column.codes().isEmpty())
                    .map(
                        column ->
                            dynamicTest(
                                table + "." + column.name(),
                                () -> assertEquals(column.codes(), checked(table, column)))));
  }

  @Test
  void whatIsLeftWithoutWordsIsDecidedForEveryTextColumn() {
    List<String> left =
        tables()
            .filter(table -> !table.name().equals("work"))
            .flatMap(
                table ->
                    table.columns().stream()
                        .filter(c -> c.type() == Column.Type.TEXT && c.codes().isEmpty())
                        .filter(c -> !c.words())
                        .map(column -> table + "." + column.name()))
            .toList();
    // A new column that may hold words of an article is marked so in columns.tsv; one that never
    // does is added above.
    assertEquals(List.of(LEFT_WITHOUT_WORDS.split("\\s+")), left);
  }

  @Test
  void namesAreShortAndInSnakeCase() {
    List<String> wrong =
        Codebook.builtIn().relations().stream()
            .flatMap(
                relation ->
                    Stream.concat(Stream.of(relation.name()), relation.columnNames().stream()))
            .filter(name -> !name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*") || name.length() > 32)
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void incidentsComeInTheOrderOfTheContract() {
    String contract =
        "incident_id, event_id, article_id, source_id, url, publisher, headline, publication_date,"
            + " event_type, sub_event_type, cause, scope, factuality, background, date_start,"
            + " date_end, date_precision, date_basis, country, admin1, admin2, place, latitude,"
            + " longitude, geonames_id, place_precision, places, killed_low, killed_best,"
            + " killed_high, injured_low, injured_best, injured_high, killed_civilian,"
            + " killed_military, killed_police, killed_militant, killed_other, injured_civilian,"
            + " injured_military, injured_police, injured_militant, injured_other, missing_best,"
            + " abducted_best, arrested_best, perpetrators, targets, victims, perpetrator_sectors,"
            + " target_sectors, perpetrator_countries, target_countries, perpetrator_texts,"
            + " target_texts, victim_texts, claimed_by, sentence, char_start, char_end, confidence,"
            + " version, first_seen, updated, status, review_status";
    assertEquals(contract, String.join(", ", Codebook.of("incident_flat").columnNames()));
  }

  @Test
  void deploymentsComeInTheOrderOfTheContract() {
    String contract =
        "deployment_id, event_id, article_id, source_id, url, publisher, headline,"
            + " publication_date, deployment_type, phase, flow, scope, factuality, background,"
            + " purpose, date_start, date_end, date_precision, date_basis, duration_days, sender,"
            + " sender_country, sender_sector, receiver, receiver_country, receiver_sector,"
            + " personnel_low, personnel_best, personnel_high, items, unit, origin, origin_country,"
            + " origin_latitude, origin_longitude, destination, destination_country,"
            + " destination_admin1, latitude, longitude, geonames_id, place_precision, mission,"
            + " course, claimed_by, sentence, char_start, char_end, confidence, version,"
            + " first_seen, updated, status, review_status";
    assertEquals(contract, String.join(", ", Codebook.of("deployment_flat").columnNames()));
  }

  private static Stream<Relation> tables() {
    return Codebook.builtIn().relations().stream().filter(relation -> !relation.isView());
  }

  private static List<String> columns(Relation relation, String what) {
    return jdbc
        .queryForList(
            "SELECT "
                + what
                + " FROM information_schema.columns WHERE table_schema = 'PUBLIC' AND table_name = ?"
                + " ORDER BY ordinal_position",
            String.class,
            relation.name().toUpperCase(Locale.ROOT))
        .stream()
        .map(value -> what.equals("column_name") ? value.toLowerCase(Locale.ROOT) : value)
        .toList();
  }

  private static List<String> checked(Relation table, Column column) {
    String clause =
        jdbc.queryForObject(
            "SELECT check_clause FROM information_schema.check_constraints WHERE constraint_name = ?",
            String.class,
            (table + "_" + column.name() + "_code").toUpperCase(Locale.ROOT));
    String text = String.valueOf(clause);
    assertTrue(text.contains("ARRAY ["), text);
    String inside = text.substring(text.indexOf('[') + 1, text.lastIndexOf(']'));
    return Stream.of(inside.split(", ")).map(code -> code.replace("'", "")).toList();
  }
}
