package org.sitrep.store;

import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sitrep.link.Sketch;
import org.sitrep.store.rows.Row;

/**
 * Tells which articles are copies of one another, as papers print reports of agencies: those that
 * share most of their sentences and were published within a week. All of them point to the first.
 */
final class Copies {
  private static final int DAYS = 7;
  private static final int BATCH = 200;

  private static final Comparator<Row> FIRST =
      Comparator.comparing(Copies::published)
          .thenComparing(row -> row.id("article_id"), Tables.KEY_ORDER);

  private final Tables tables;
  private final Map<UUID, Row> articles = new HashMap<>();
  private final Map<UUID, Sketch> sketches = new HashMap<>();

  Copies(Tables tables) {
    this.tables = tables;
  }

  /**
   * Brings {@code near_duplicate_of} up to date.
   *
   * @param run the run whose articles are new
   * @return articles whose value changed
   */
  Set<UUID> refresh(UUID run) {
    Set<UUID> changed = new HashSet<>();
    Set<UUID> reached = new HashSet<>();
    for (UUID seed : seeds(run)) {
      if (!reached.contains(seed)) {
        List<Row> family = family(seed);
        family.forEach(row -> reached.add(row.id("article_id")));
        changed.addAll(point(family));
      }
    }
    return changed;
  }

  /** Articles of the run, and all that stood with one that is no longer active. */
  private Set<UUID> seeds(UUID run) {
    Set<UUID> seeds = new HashSet<>();
    List<UUID> fresh =
        tables
            .jdbc()
            .queryForList("SELECT article_id FROM article WHERE run_id = ?", UUID.class, run);
    seeds.addAll(fresh);
    List<Row> over =
        tables.select("article", "status <> 'active' AND near_duplicate_of IS NOT NULL");
    over.addAll(
        tables.select(
            "article",
            "status <> 'active' AND article_id IN"
                + " (SELECT near_duplicate_of FROM article WHERE near_duplicate_of IS NOT NULL)"));
    for (Row row : over) {
      UUID first =
          Objects.requireNonNullElse((UUID) row.get("near_duplicate_of"), row.id("article_id"));
      seeds.add(row.id("article_id"));
      seeds.add(first);
      tables
          .select("article", "near_duplicate_of = ?", first)
          .forEach(other -> seeds.add(other.id("article_id")));
    }
    return seeds;
  }

  private List<Row> family(UUID seed) {
    Map<UUID, Row> family = new LinkedHashMap<>();
    Deque<UUID> left = new ArrayDeque<>(List.of(seed));
    while (!left.isEmpty()) {
      Row article = load(List.of(left.poll())).get(0);
      UUID id = article.id("article_id");
      if (family.putIfAbsent(id, article) != null || !isActive(article)) {
        continue;
      }
      Sketch sketch = sketches.getOrDefault(id, Sketch.parse(""));
      Set<UUID> candidates = candidates(sketch);
      candidates.removeAll(family.keySet());
      for (Row other : load(candidates)) {
        UUID key = other.id("article_id");
        boolean copy = sketch.isCopy(sketches.getOrDefault(key, Sketch.parse("")));
        if (copy && isActive(other) && isSameWeek(article, other)) {
          left.add(key);
        }
      }
    }
    return List.copyOf(family.values());
  }

  private Set<UUID> candidates(Sketch sketch) {
    Set<UUID> found = new HashSet<>();
    for (Row row : tables.selectAny("sketch_key", "sentence_key", sketch.keys())) {
      found.add(row.id("article_id"));
    }
    return found;
  }

  private List<Row> load(Collection<UUID> ids) {
    List<UUID> unknown = ids.stream().filter(id -> !articles.containsKey(id)).toList();
    for (int i = 0; i < unknown.size(); i += BATCH) {
      List<UUID> some = unknown.subList(i, Math.min(unknown.size(), i + BATCH));
      for (Row row : tables.selectAny("article", "article_id", some)) {
        articles.put(row.id("article_id"), row);
      }
      for (Row row : tables.selectAny("sketch", "article_id", some)) {
        sketches.put(row.id("article_id"), Sketch.parse(row.text("sentences")));
      }
    }
    List<Row> rows = new ArrayList<>();
    ids.forEach(id -> rows.add(Objects.requireNonNull(articles.get(id))));
    return rows;
  }

  private List<UUID> point(List<Row> family) {
    UUID first =
        family.stream()
            .filter(Copies::isActive)
            .min(FIRST)
            .map(r -> r.id("article_id"))
            .orElse(null);
    List<UUID> changed = new ArrayList<>();
    List<Object[]> values = new ArrayList<>();
    for (Row row : family) {
      UUID id = row.id("article_id");
      UUID wanted = isActive(row) && !id.equals(first) ? first : null;
      if (!Objects.equals(wanted, row.get("near_duplicate_of"))) {
        changed.add(id);
        values.add(new Object[] {wanted, id});
        articles.put(id, row.with("near_duplicate_of", wanted));
      }
    }
    if (!values.isEmpty()) {
      String sql = "UPDATE article SET near_duplicate_of = ? WHERE article_id = ?";
      tables.jdbc().batchUpdate(sql, values, new int[] {Types.OTHER, Types.OTHER});
    }
    return changed;
  }

  /** A repetition word for word points to its original already. */
  private static boolean isActive(Row article) {
    return article.text("status").equals("active") && article.get("duplicate_of") == null;
  }

  private static boolean isSameWeek(Row one, Row other) {
    LocalDate a = (LocalDate) one.get("publication_date");
    LocalDate b = (LocalDate) other.get("publication_date");
    return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS;
  }

  private static LocalDate published(Row article) {
    return Objects.requireNonNullElse((LocalDate) article.get("publication_date"), LocalDate.MAX);
  }
}
