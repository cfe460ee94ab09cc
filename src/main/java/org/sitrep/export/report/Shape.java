package org.sitrep.export.report;

import java.util.List;
import java.util.function.Predicate;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/**
 * What the page holds of one kind of rows.
 *
 * @param kind what the page calls them
 * @param relation the table or view they come from
 * @param index columns it holds of all of them, the key first
 * @param texts columns of records that follow, to search in
 * @param isShown which rows it holds
 */
record Shape(
    String kind,
    Relation relation,
    List<String> index,
    List<String> texts,
    Predicate<Row> isShown) {
  /** Records are searched by their texts; all columns of one come when it is opened. */
  static final List<Shape> RECORDS =
      List.of(
          new Shape(
              "incident",
              Codebook.of("incident_flat"),
              words(
                  "incident_id event_id event_type sub_event_type scope factuality background"
                      + " date_start date_end country place latitude longitude"
                      + " killed_low killed_best killed_high injured_best"
                      + " perpetrators targets victims confidence review_status"),
              words("sentence headline publisher article_id"),
              Shape::isActive),
          new Shape(
              "deployment",
              Codebook.of("deployment_flat"),
              words(
                  "deployment_id event_id deployment_type phase factuality background"
                      + " date_start date_end sender sender_country receiver receiver_country"
                      + " origin origin_country origin_latitude origin_longitude"
                      + " destination destination_country latitude longitude"
                      + " personnel_low personnel_best personnel_high items"
                      + " confidence review_status"),
              words("sentence headline publisher article_id"),
              Shape::isActive));

  /** Events of one article are left out: they tell nothing their record does not. */
  static final List<Shape> OTHERS =
      List.of(
          new Shape(
              "event",
              Codebook.of("event"),
              words(
                  "event_id kind primary_record_id sources articles"
                      + " killed_low killed_best killed_high"),
              List.of(),
              row -> !Integer.valueOf(1).equals(row.get("articles"))),
          new Shape(
              "rejected",
              Codebook.of("rejected"),
              words("rejected_id source_path member reason message"),
              List.of(),
              row -> true),
          new Shape(
              "article",
              Codebook.of("article"),
              words("article_id headline publisher publication_date source_path"),
              List.of(),
              row -> isActive(row) && row.get("duplicate_of") == null));

  Shape {
    index = List.copyOf(index);
    texts = List.copyOf(texts);
  }

  /** The column that tells rows apart, and orders them. */
  String key() {
    return index.get(0);
  }

  private static boolean isActive(Row row) {
    return row.text("status").equals("active");
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
