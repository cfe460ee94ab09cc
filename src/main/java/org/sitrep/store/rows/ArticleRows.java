package org.sitrep.store.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.Extraction;
import org.sitrep.article.Article;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.finding.record.Deployment;
import org.sitrep.finding.record.Incident;
import org.sitrep.link.Sketch;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.DateRange;

/**
 * An article as rows, with all that was found in it.
 *
 * @param article row of {@code article}
 * @param records its incidents and deployments
 * @param mentions rows of the table of that name; empty where they are not wanted
 * @param names the places and actors its rows point to
 * @param sketch rows of {@code sketch} and {@code sketch_key}; empty where it is not coded
 */
public record ArticleRows(
    Row article, List<RecordRows> records, List<Row> mentions, Names names, List<Row> sketch) {

  public ArticleRows {
    records = List.copyOf(records);
    mentions = List.copyOf(mentions);
    sketch = List.copyOf(sketch);
  }

  /** Key of an article: its source and everything its records depend on. */
  public static UUID id(Article article) {
    return Keys.of(
        "article",
        article.sourceId(),
        article.publicationDate().map(Object::toString).orElse(""),
        article.headline().orElse(""),
        article.body());
  }

  /** Key of this article. */
  public UUID id() {
    return article.id("article_id");
  }

  /** The rows of an article that was coded. */
  public static ArticleRows of(Article article, Extraction extraction, Coding coding) {
    UUID id = id(article);
    Document document = extraction.document();
    Names names = new Names();
    Frame frame = new Frame(document, id, names, coding);
    List<RecordRows> records = new ArrayList<>();
    for (Incident incident : extraction.incidents()) {
      records.add(IncidentRows.of(frame, incident));
    }
    for (Deployment deployment : extraction.deployments()) {
      records.add(DeploymentRows.of(frame, deployment));
    }
    List<Row> mentions =
        coding.mentions() ? MentionRows.of(frame, document, extraction.mentions()) : List.of();
    Row.Builder row = row(article, coding);
    document.dateline().ifPresent(dateline -> putDateline(row, extraction, dateline));
    return new ArticleRows(row.build(), records, mentions, names, sketch(id, document))
        .kept(coding);
  }

  /** The row of an article that is not coded: it repeats another one, or an older text. */
  public static ArticleRows aside(Article article, Optional<UUID> original, Coding coding) {
    Row row =
        row(article, coding)
            .put("duplicate_of", original)
            .put("status", original.isPresent() ? "active" : "superseded")
            .build();
    return new ArticleRows(row, List.of(), List.of(), new Names(), List.of()).kept(coding);
  }

  private ArticleRows kept(Coding coding) {
    return coding.retention() == Retention.NONE ? Wordless.of(this) : this;
  }

  private static List<Row> sketch(UUID article, Document document) {
    Sketch sketch =
        Sketch.of(document.sentences().stream().map(s -> document.quote(s.span())).toList());
    List<Row> rows = new ArrayList<>();
    if (!sketch.isEmpty()) {
      rows.add(Row.in("sketch").put("article_id", article).put("sentences", sketch.text()).build());
      for (long key : sketch.keys()) {
        rows.add(Row.in("sketch_key").put("article_id", article).put("sentence_key", key).build());
      }
    }
    return rows;
  }

  /** {@code "BAKU, 2 March (agency) -"}: the first place and the first day within it. */
  private static void putDateline(Row.Builder row, Extraction extraction, TokenRange dateline) {
    for (Mention mention : extraction.mentions()) {
      if (!dateline.contains(mention.range())) {
        continue;
      }
      if (mention instanceof PlaceMention place) {
        row.putIfEmpty("dateline_place", extraction.document().quote(place.range()));
      }
      if (mention instanceof DateMention date) {
        row.putIfEmpty("dateline_date", date.date().flatMap(DateRange::begin));
      }
    }
  }

  private static Optional<String> reason(Article article) {
    return Optional.of(article.readAs().reason()).filter(reason -> !reason.isEmpty());
  }

  private static Row.Builder row(Article article, Coding coding) {
    return Row.in("article")
        .put("article_id", id(article))
        .put("source_id", article.sourceId())
        .put("source_path", article.sourcePath())
        .put("reader", article.readAs().reader())
        .put("reader_reason", reason(article))
        .put("teaser", article.readAs().teaser())
        .put("url", article.url())
        .put("publisher", article.publisher())
        .put("headline", article.headline())
        .put("byline", article.byline())
        .put("section", article.section())
        .put("language", article.language())
        .put("publication_date", article.publicationDate())
        .put("publication_basis", article.publicationBasis())
        .put("content_sha256", Keys.sha256(article.body()))
        .put("body", coding.retention() == Retention.FULL ? article.body() : null)
        .put("status", "active")
        .put("run_id", coding.run())
        .put("coding_sha256", coding.fingerprint());
  }
}
