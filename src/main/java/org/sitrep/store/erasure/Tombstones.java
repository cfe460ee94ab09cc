package org.sitrep.store.erasure;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sitrep.article.Article;
import org.sitrep.store.rows.Keys;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;
import org.springframework.stereotype.Component;

/**
 * What was erased and is not to come back with the next run: neither a text of the same source nor
 * the same text of another one. Nothing is kept of them but hashes.
 */
@Component
public class Tombstones {
  private static final String TABLE = "erased";
  private static final String SOURCE = "source_key";
  private static final String TEXT = "text_key";

  private final Tables tables;

  public Tombstones(Tables tables) {
    this.tables = tables;
  }

  /** What was not erased of what was read. */
  public List<Article> without(List<Article> articles) {
    Set<UUID> sources = keys(SOURCE, articles.stream().map(a -> source(a.sourceId())).toList());
    Set<UUID> texts = keys(TEXT, articles.stream().map(a -> text(Keys.sha256(a.body()))).toList());
    return articles.stream()
        .filter(article -> !sources.contains(source(article.sourceId())))
        .filter(article -> !texts.contains(text(Keys.sha256(article.body()))))
        .toList();
  }

  /** Notes that these go. */
  void add(Collection<Row> articles, OffsetDateTime now) {
    tables.merge(
        articles.stream()
            .map(
                article ->
                    Row.in(TABLE)
                        .put("article_id", article.id("article_id"))
                        .put(SOURCE, source(article.text("source_id")))
                        .put(TEXT, text(article.text("content_sha256")))
                        .put("erased", now)
                        .build())
            .toList());
  }

  /** Lets an article in again, with what was erased along with it; returns how many there were. */
  public int remove(Collection<String> ids) {
    Set<UUID> articles = new HashSet<>();
    Set<Row> found = new HashSet<>(tables.selectAny(TABLE, "article_id", Keys.among(ids)));
    found.addAll(tables.selectAny(TABLE, SOURCE, ids.stream().map(Tombstones::source).toList()));
    while (!found.isEmpty()) {
      found.forEach(row -> articles.add(row.id("article_id")));
      Set<Row> kin = new HashSet<>();
      for (String key : List.of(SOURCE, TEXT)) {
        kin.addAll(tables.selectAny(TABLE, key, found.stream().map(row -> row.id(key)).toList()));
      }
      kin.removeIf(row -> articles.contains(row.id("article_id")));
      found = kin;
    }
    tables.deleteAny(TABLE, "article_id", articles);
    return articles.size();
  }

  /** True where one of that key or source was erased before. */
  boolean has(String id) {
    return !tables.selectAny(TABLE, "article_id", Keys.among(List.of(id))).isEmpty()
        || !tables.selectAny(TABLE, SOURCE, List.of(source(id))).isEmpty();
  }

  private Set<UUID> keys(String column, List<UUID> wanted) {
    Set<UUID> keys = new HashSet<>();
    tables.selectAny(TABLE, column, wanted).forEach(row -> keys.add(row.id(column)));
    return keys;
  }

  private static UUID source(String sourceId) {
    return Keys.of("erased source", sourceId);
  }

  private static UUID text(String contentSha256) {
    return Keys.of("erased text", contentSha256);
  }
}
