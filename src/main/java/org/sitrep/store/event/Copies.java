package org.sitrep.store.event;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.Sketch;
import org.sitrep.store.rows.Row;
import org.sitrep.store.table.Tables;

/**
 * Tells which articles are copies of one another, as papers print reports of agencies: those that
 * share most of their sentences and were published within a week. All of them point to the first.
 */
final class Copies {
  private static final int DAYS = 7;

  private static final Comparator<Standing> FIRST =
      Comparator.comparing((Standing article) -> article.published().orElse(LocalDate.MAX))
          .thenComparing(Standing::id, Tables.KEY_ORDER);

  private final Tables tables;
  private final Map<UUID, Standing> articles = new HashMap<>();
  private final Map<UUID, Sketch> sketches = new HashMap<>();

  Copies(Tables tables) {
    this.tables = tables;
  }

  /**
   * What is to know of an article here.
   *
   * @param active false for older texts, and for repetitions word for word, which point to their
   *     original already
   * @param copyOf the article it was found to be a copy of before
   */
  private record Standing(
      UUID id, Optional<LocalDate> published, boolean active, Optional<UUID> copyOf) {

    static Standing of(Row article) {
      return new Standing(
          article.id("article_id"),
          Optional.ofNullable((LocalDate) article.get("publication_date")),
          article.text("status").equals("active") && article.get("duplicate_of") == null,
          Optional.ofNullable((UUID) article.get("near_duplicate_of")));
    }

    boolean isOfSameWeek(Standing other) {
      return published.isEmpty()
          || other.published.isEmpty()
          || Math.abs(ChronoUnit.DAYS.between(published.get(), other.published.get())) <= DAYS;
    }
  }

  /**
   * Brings {@code near_duplicate_of} up to date.
   *
   * @param run the run whose articles are new
   * @return articles whose value changed
   */
  Set<UUID> refresh(UUID run) {
    Map<UUID, @Nullable UUID> changed = new LinkedHashMap<>();
    Set<UUID> reached = new HashSet<>();
    Set<UUID> seeds = seeds(run);
    load(seeds);
    for (UUID seed : seeds) {
      if (!reached.contains(seed)) {
        List<Standing> family = family(seed);
        family.forEach(article -> reached.add(article.id()));
        point(family, changed);
      }
    }
    tables.point("article", "near_duplicate_of", "article_id", changed);
    return changed.keySet();
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

  private List<Standing> family(UUID seed) {
    Map<UUID, Standing> family = new LinkedHashMap<>();
    Deque<UUID> left = new ArrayDeque<>(List.of(seed));
    while (!left.isEmpty()) {
      Standing article = load(List.of(left.poll())).get(0);
      if (family.putIfAbsent(article.id(), article) != null || !article.active()) {
        continue;
      }
      Sketch sketch = sketch(article);
      Set<UUID> candidates = candidates(sketch);
      candidates.removeAll(family.keySet());
      for (Standing other : load(candidates)) {
        if (sketch.isCopy(sketch(other)) && other.active() && article.isOfSameWeek(other)) {
          left.add(other.id());
        }
      }
    }
    return List.copyOf(family.values());
  }

  private Sketch sketch(Standing article) {
    return sketches.getOrDefault(article.id(), Sketch.NONE);
  }

  private Set<UUID> candidates(Sketch sketch) {
    Set<UUID> found = new HashSet<>();
    for (Row row : tables.selectAny("sketch_key", "sentence_key", sketch.keys())) {
      found.add(row.id("article_id"));
    }
    return found;
  }

  private List<Standing> load(Collection<UUID> ids) {
    List<UUID> unknown = ids.stream().filter(id -> !articles.containsKey(id)).toList();
    tables.forAny(
        "article",
        "article_id",
        unknown,
        row -> articles.put(row.id("article_id"), Standing.of(row)));
    tables.forAny(
        "sketch",
        "article_id",
        unknown,
        row -> sketches.put(row.id("article_id"), Sketch.parse(row.text("sentences"))));
    List<Standing> found = new ArrayList<>();
    ids.forEach(id -> found.add(Objects.requireNonNull(articles.get(id))));
    return found;
  }

  private static void point(List<Standing> family, Map<UUID, @Nullable UUID> changed) {
    Optional<UUID> first = family.stream().filter(Standing::active).min(FIRST).map(Standing::id);
    for (Standing article : family) {
      Optional<UUID> wanted = first.filter(id -> article.active() && !id.equals(article.id()));
      if (!wanted.equals(article.copyOf())) {
        changed.put(article.id(), wanted.orElse(null));
      }
    }
  }
}
