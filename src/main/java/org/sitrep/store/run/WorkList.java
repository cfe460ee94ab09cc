package org.sitrep.store.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.article.Article;
import org.sitrep.store.rows.ArticleRows;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles the running job has yet to code. They leave the list in the transaction that writes
 * their records: what is left after a crash is exactly what is left to do.
 */
@Component
public class WorkList {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Tables tables;

  public WorkList(Tables tables) {
    this.tables = tables;
  }

  /**
   * An article to code or to set aside.
   *
   * @param original the article whose text it repeats
   */
  public record Item(UUID id, Article article, String state, Optional<UUID> original) {}

  /** Forgets what an abandoned run left. */
  public void clear() {
    tables.jdbc().update("DELETE FROM work");
  }

  /** Articles coded by another program, or with other knowledge, are to be coded again. */
  public static Predicate<Row> changed(Coding coding) {
    return row -> !row.text("coding_sha256").equals(coding.fingerprint());
  }

  /** All articles are to be coded again, but for those this run has coded. */
  public static Predicate<Row> all(Coding coding) {
    return row -> !row.id("run_id").equals(coding.run());
  }

  /**
   * Adds those articles that are new, or are to be coded again.
   *
   * @param again tells so from an article's row
   * @return how many were added
   */
  public int add(List<Article> articles, Predicate<Row> again) {
    Map<UUID, Article> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.putIfAbsent(ArticleRows.id(article), article));
    Set<UUID> done = new HashSet<>();
    for (Row row : tables.selectAny("article", "article_id", byId.keySet())) {
      boolean current = !again.test(row);
      // An older text of a source that has a newer one stays what it is.
      if (current || row.text("status").equals("superseded")) {
        done.add(row.id("article_id"));
      }
    }
    for (Row row : tables.selectAny("work", "article_id", byId.keySet())) {
      done.add(row.id("article_id"));
    }
    byId.keySet().removeAll(done);
    List<Row> rows = new ArrayList<>();
    byId.forEach((id, article) -> rows.add(row(id, article)));
    tables.insert(rows);
    return rows.size();
  }

  /** Sets repetitions and older texts of the same source aside. */
  public void plan() {
    markOlderTexts();
    markDuplicates();
  }

  /** The first {@code limit} articles to code with a key from {@code from} to {@code to}. */
  public List<Item> next(UUID from, UUID to, int limit) {
    return items("state = 'code' AND article_id >= ? AND article_id <= ?", limit, from, to);
  }

  /** The first {@code limit} articles that were set aside. */
  public List<Item> aside(int limit) {
    return items("state <> 'code'", limit);
  }

  /** Number of articles to code. */
  public long size() {
    return tables.count("work", "state = 'code'");
  }

  /** Takes articles off the list, in the transaction of the caller. */
  public void remove(List<UUID> ids) {
    tables.deleteAny("work", "article_id", ids);
  }

  /** True where an article rests in the archive. */
  public boolean isStored(UUID id) {
    return !tables.selectAny("article", "article_id", List.of(id)).isEmpty();
  }

  private List<Item> items(String condition, int limit, Object... values) {
    List<Item> items = new ArrayList<>();
    String page = condition + " ORDER BY article_id FETCH FIRST " + limit + " ROWS ONLY";
    for (Row row : tables.select("work", page, values)) {
      items.add(
          new Item(
              row.id("article_id"),
              JSON.readValue(row.text("article"), Article.class),
              row.text("state"),
              Optional.ofNullable((UUID) row.get("duplicate_of"))));
    }
    return items;
  }

  private static Row row(UUID id, Article article) {
    return Row.in("work")
        .put("article_id", id)
        .put("source_id", article.sourceId())
        .put("content_sha256", Keys.sha256(article.body()))
        .put("publication_date", article.publicationDate())
        .put("state", "code")
        .put("article", JSON.writeValueAsString(article))
        .build();
  }

  /** Of several texts of one source the one published last counts; of those the greatest key. */
  private void markOlderTexts() {
    List<Object[]> older = new ArrayList<>();
    Told before = new Told();
    tables.stream(
        "SELECT source_id, publication_date, article_id FROM work"
            + " ORDER BY source_id, publication_date NULLS FIRST, article_id",
        row -> {
          String source = row.getString(1);
          UUID id = row.getObject(3, UUID.class);
          if (before.is(source)) {
            older.add(new Object[] {"superseded", null, before.id});
          }
          before.set(source, id);
        });
    setAside(older);
  }

  /** Of several articles with the same text of the same day the one coded first counts. */
  private void markDuplicates() {
    List<Object[]> copies = new ArrayList<>();
    Told original = new Told();
    // Neither texts nor all keys are held: an archive may be larger than memory.
    tables.stream(
        "SELECT content_sha256, publication_date, article_id, 1 AS coming FROM work"
            + " WHERE state = 'code' UNION ALL"
            + " SELECT content_sha256, publication_date, article_id, 0 AS coming FROM article"
            + " WHERE status = 'active' AND duplicate_of IS NULL"
            + " AND content_sha256 IN (SELECT content_sha256 FROM work)"
            + " ORDER BY content_sha256, publication_date NULLS FIRST, coming, article_id",
        row -> {
          List<Object> text = textAndDay(row.getString(1), row.getObject(2, LocalDate.class));
          UUID id = row.getObject(3, UUID.class);
          if (!original.is(text)) {
            original.set(text, id);
          } else if (row.getInt(4) == 1 && !id.equals(original.id)) {
            copies.add(new Object[] {"duplicate", original.id, id});
          }
        });
    setAside(copies);
  }

  private static List<Object> textAndDay(String sha256, @Nullable LocalDate day) {
    return List.of(sha256, Objects.requireNonNullElse(day, LocalDate.MIN));
  }

  /** Which article of a group is in view while a list goes by. */
  private static final class Told {
    private @Nullable Object group;
    private @Nullable UUID id;

    boolean is(Object other) {
      return other.equals(group);
    }

    void set(Object newGroup, UUID newId) {
      group = newGroup;
      id = newId;
    }
  }

  private void setAside(List<Object[]> rows) {
    if (!rows.isEmpty()) {
      tables
          .jdbc()
          .batchUpdate("UPDATE work SET state = ?, duplicate_of = ? WHERE article_id = ?", rows);
    }
  }
}
