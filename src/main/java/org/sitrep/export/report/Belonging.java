package org.sitrep.export.report;

import java.util.List;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Relation;

/**
 * A table whose rows belong to a record or an article: evidence to a record. Rows that belong to
 * none, such as corrections of what is no more, are left out.
 *
 * @param order columns to sort by; the first tells what a row belongs to
 */
record Belonging(Relation relation, List<String> order) {
  static final List<Belonging> ALL =
      List.of(
          of("evidence", "record_id", "sentence_no", "char_start", "evidence_id"),
          of("casualty", "incident_id", "casualty_id"),
          of("deployment_item", "deployment_id", "item_id"),
          of("change", "record_id", "version", "field"),
          of("machine_value", "record_id", "field"),
          of("correction", "lies_on", "coded", "correction_id"),
          of("article", "article_id"));

  Belonging {
    order = List.copyOf(order);
  }

  private static Belonging of(String table, String... order) {
    return new Belonging(Codebook.of(table), List.of(order));
  }

  String key() {
    return order.get(0);
  }
}
