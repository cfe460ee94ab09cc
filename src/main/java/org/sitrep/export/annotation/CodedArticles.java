package org.sitrep.export.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sitrep.export.Selection;
import org.sitrep.export.Sheet;
import org.sitrep.store.rows.Row;

/**
 * The articles to be marked: those in force whose text is kept and no other's, with their records
 * in force.
 */
final class CodedArticles {
  private static final Sheet SHEET = Sheet.of("articles");
  private static final String IN_FORCE = "status = 'active' AND duplicate_of IS NULL";

  /** Bodies are long: only some are held at a time. */
  private static final int BATCH = 50;

  private static final Comparator<Mark> BY_PLACE =
      Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparing(Mark::field);
  private static final Comparator<CodedRecord> BY_TRIGGER =
      Comparator.<CodedRecord>comparingInt(
              one -> one.trigger().map(Mark::start).orElse(Integer.MAX_VALUE))
          .thenComparing(one -> id(one).toString());

  private final Selection selection;
  private final List<Row> waiting = new ArrayList<>();
  private final Consumer consumer;

  private CodedArticles(Selection selection, Consumer consumer) {
    this.selection = selection;
    this.consumer = consumer;
  }

  /** Takes an article in. */
  interface Consumer {
    void accept(CodedArticle article) throws IOException;
  }

  /** Hands over all of them, in the order of the file of articles. */
  static void forEach(Selection selection, Consumer consumer) throws IOException {
    CodedArticles articles = new CodedArticles(selection, consumer);
    try {
      selection.forEach(SHEET.relation(), SHEET.order(), articles::add);
      articles.flush();
    } catch (UncheckedIOException problem) {
      throw new IOException(problem.getMessage(), problem);
    }
  }

  /** How many cannot be marked, as people are told it. */
  static Optional<String> leftOut(Selection selection) {
    long without = selection.count(SHEET.relation(), IN_FORCE + " AND body IS NULL");
    long all = selection.count(SHEET.relation(), IN_FORCE);
    return without == 0
        ? Optional.empty()
        : Optional.of(
            without + " of " + all + " articles, whose text is not kept (--retention=full)");
  }

  private void add(Row article) {
    boolean inForce =
        article.text("status").equals("active") && article.get("duplicate_of") == null;
    if (inForce && article.get("body") != null) {
      waiting.add(article);
    }
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    Map<UUID, List<CodedRecord>> records = new HashMap<>();
    for (Scheme scheme : Scheme.ALL) {
      read(scheme, records);
    }
    try {
      for (Row article : waiting) {
        UUID id = article.id("article_id");
        List<CodedRecord> own =
            records.getOrDefault(id, List.of()).stream().sorted(BY_TRIGGER).toList();
        consumer.accept(new CodedArticle(article, own));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    waiting.clear();
  }

  private void read(Scheme scheme, Map<UUID, List<CodedRecord>> records) {
    Map<UUID, Row> articles = new HashMap<>();
    waiting.forEach(article -> articles.put(article.id("article_id"), article));
    List<Row> rows =
        selection.any(scheme.view(), "article_id", articles.keySet()).stream()
            .filter(row -> row.text("status").equals("active"))
            .toList();
    Map<UUID, List<Row>> evidence = new HashMap<>();
    List<UUID> ids = rows.stream().map(row -> row.id(scheme.kind() + "_id")).toList();
    for (Row words : selection.any("evidence", "record_id", ids)) {
      evidence.computeIfAbsent(words.id("record_id"), id -> new ArrayList<>()).add(words);
    }
    for (Row row : rows) {
      UUID article = row.id("article_id");
      int bodyStart = CodedArticle.bodyStart(Objects.requireNonNull(articles.get(article)));
      List<Row> words = evidence.getOrDefault(row.id(scheme.kind() + "_id"), List.of());
      List<Mark> marks =
          words.stream().map(one -> mark(one, bodyStart)).distinct().sorted(BY_PLACE).toList();
      records
          .computeIfAbsent(article, id -> new ArrayList<>())
          .add(new CodedRecord(scheme, row, marks));
    }
  }

  private static Mark mark(Row evidence, int bodyStart) {
    boolean inHeadline = Integer.valueOf(0).equals(evidence.get("sentence_no"));
    int before = inHeadline ? 0 : bodyStart;
    return new Mark(
        evidence.text("field"),
        before + offset(evidence, "char_start"),
        before + offset(evidence, "char_end"));
  }

  private static int offset(Row evidence, String column) {
    return (Integer) Objects.requireNonNull(evidence.get(column));
  }

  private static UUID id(CodedRecord one) {
    return one.row().id(one.scheme().kind() + "_id");
  }
}
