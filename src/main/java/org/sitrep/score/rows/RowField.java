package org.sitrep.score.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;

/**
 * Columns that make one value: {@code killed} is killed_low, killed_best and killed_high.
 *
 * @param name what scores call it
 * @param columns in the order of the codebook
 */
record RowField(String name, How how, List<String> columns) {
  /** Keys, provenance and what no coder can be expected to write. */
  private static final Set<String> UNSCORED =
      Set.of(
          "incident_id",
          "deployment_id",
          "event_id",
          "article_id",
          "source_id",
          "url",
          "publisher",
          "headline",
          "publication_date",
          "sentence",
          "char_start",
          "char_end",
          "confidence",
          "version",
          "first_seen",
          "updated",
          "status",
          "review_status");

  private static final Set<String> LISTS =
      Set.of("places", "perpetrators", "targets", "victims", "items", "unit");

  /** How two values are compared. */
  enum How {
    /** All columns given are equal. */
    EQUAL,
    /** One is part of the other, case and accents aside. */
    NAME,
    /** Names parted by semicolons, each for itself. */
    LIST,
    /** A point no more than 25 km away. */
    NEAR
  }

  RowField {
    columns = List.copyOf(columns);
  }

  /** The fields of a kind, {@code incident} or {@code deployment}. */
  static List<RowField> of(String kind) {
    Map<String, List<Column>> groups = new LinkedHashMap<>();
    for (Column column : columns(kind)) {
      groups.computeIfAbsent(field(column.name()), name -> new ArrayList<>()).add(column);
    }
    List<RowField> fields = new ArrayList<>();
    groups.forEach(
        (name, columns) ->
            fields.add(
                new RowField(
                    name, how(columns.get(0)), columns.stream().map(Column::name).toList())));
    return fields;
  }

  /** The columns of a kind that are scored. */
  static List<Column> columns(String kind) {
    return Codebook.of(kind + "_flat").columns().stream()
        .filter(column -> !UNSCORED.contains(column.name()))
        .toList();
  }

  /** {@code killed_best} is of {@code killed}, {@code date_start} of {@code date}. */
  private static String field(String column) {
    if (column.endsWith("latitude") || column.endsWith("longitude")) {
      return column.startsWith("origin") ? "origin_point" : "point";
    }
    return Stream.of("_low", "_best", "_high", "_start", "_end")
        .filter(column::endsWith)
        .findFirst()
        .map(end -> column.substring(0, column.length() - end.length()))
        .orElse(column);
  }

  private static How how(Column column) {
    String name = column.name();
    if (column.type() == Column.Type.DOUBLE) {
      return How.NEAR;
    }
    if (LISTS.contains(name)
        || Stream.of("_texts", "_sectors", "_countries").anyMatch(name::endsWith)) {
      return How.LIST;
    }
    boolean free = column.type() == Column.Type.TEXT && column.codes().isEmpty();
    return free && !name.endsWith("country") ? How.NAME : How.EQUAL;
  }
}
