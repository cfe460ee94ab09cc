package org.sitrep.store.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Location;
import org.sitrep.document.Span;
import org.sitrep.finding.record.Claim;
import org.sitrep.finding.record.Dating;
import org.sitrep.value.DateRange;

/** What all records of an article have in common: its document, its key, the run, their ids. */
final class Frame {
  private final Document document;
  private final UUID article;
  private final Names names;
  private final Coding coding;
  private final Set<UUID> taken = new HashSet<>();

  Frame(Document document, UUID article, Names names, Coding coding) {
    this.document = document;
    this.article = article;
    this.names = names;
    this.coding = coding;
  }

  Names names() {
    return names;
  }

  UUID article() {
    return article;
  }

  String quote(Span span) {
    return document.quote(span);
  }

  Location locate(Span span) {
    return document.locate(span);
  }

  /** A key nothing else of this article has: of two rows that are alike the second gets another. */
  UUID unique(Object... parts) {
    UUID id = Keys.of(parts);
    while (!taken.add(id)) {
      id = Keys.of(id, "again");
    }
    return id;
  }

  /** Key of a record: its article, kind, trigger words and ordinal. */
  UUID recordId(String kind, Span trigger, int ordinal) {
    Location place = locate(trigger);
    String part = place.sentenceNo() == 0 ? "headline" : "body";
    return unique(kind, article, part, place.charStart(), place.charEnd(), ordinal);
  }

  /** Begins the row of a record with what every record has. */
  Row.Builder record(String kind, UUID id, Span sentence) {
    Location place = locate(sentence);
    return Row.in(kind)
        .put(kind + "_id", id)
        .put("article_id", article)
        .put("version", 1)
        .put("first_seen", coding.now())
        .put("updated", coding.now())
        .put("status", "active")
        .put("review_status", "machine")
        .put("run_id", coding.run())
        .put("sentence", place.quote())
        .put("char_start", place.charStart())
        .put("char_end", place.charEnd());
  }

  /** Puts the columns every dated row has. */
  void putDating(Row.Builder row, Dating dating) {
    row.put("date_start", dating.date().flatMap(DateRange::begin))
        .put("date_end", dating.date().flatMap(DateRange::end))
        .put("date_precision", dating.date().map(DateRange::precision))
        .put("date_basis", dating.basis())
        .put("date_text", dating.words().map(this::quote));
  }

  /** Puts who says so. */
  void putClaim(Row.Builder row, Optional<Claim> claim) {
    row.put("claimed_by", claim.map(Claim::speaker))
        .put("claimed_by_party", claim.map(Claim::party));
  }

  List<Row> evidence(UUID record, List<Evidence> evidence) {
    List<Row> rows = new ArrayList<>();
    for (Evidence one : evidence) {
      Location place = locate(one.span());
      rows.add(
          Row.in("evidence")
              .put(
                  "evidence_id",
                  unique(
                      "evidence",
                      record,
                      one.field(),
                      place.sentenceNo() == 0,
                      place.charStart(),
                      place.charEnd(),
                      one.rule()))
              .put("record_id", record)
              .put("field", one.field())
              .put("article_id", article)
              .put("sentence_no", place.sentenceNo())
              .put("char_start", place.charStart())
              .put("char_end", place.charEnd())
              .put("quote", place.quote())
              .put("rule", one.rule())
              .build());
    }
    return rows;
  }
}
