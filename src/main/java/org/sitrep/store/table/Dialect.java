package org.sitrep.store.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;

/** Where H2 and PostgreSQL differ; the only place that knows. */
enum Dialect {
  H2 {
    @Override
    String merge(Relation table) {
      return "MERGE INTO "
          + table
          + " ("
          + names(table.columns())
          + ") KEY ("
          + names(table.key())
          + ") VALUES ("
          + marks(table)
          + ")";
    }

    @Override
    String inCodePointOrder(String column) {
      return column;
    }

    @Override
    Optional<String> compact() {
      return Optional.of("SHUTDOWN COMPACT");
    }

    @Override
    String scrub() {
      return "SHUTDOWN COMPACT";
    }

    @Override
    Optional<String> lock() {
      return Optional.empty();
    }
  },
  POSTGRESQL {
    @Override
    String merge(Relation table) {
      List<Column> rest = table.columns().stream().filter(column -> !column.key()).toList();
      return insert(table)
          + " ON CONFLICT ("
          + names(table.key())
          + (rest.isEmpty() ? ") DO NOTHING" : ") DO UPDATE SET ")
          + rest.stream()
              .map(column -> column.name() + " = EXCLUDED." + column.name())
              .collect(Collectors.joining(", "));
    }

    @Override
    String inCodePointOrder(String column) {
      return column + " COLLATE \"C\"";
    }

    @Override
    Optional<String> compact() {
      return Optional.empty();
    }

    @Override
    String scrub() {
      // What the planner remembers of the tables holds values of theirs too.
      return Codebook.builtIn().relations().stream()
          .filter(relation -> !relation.isView())
          .map(Relation::name)
          .collect(Collectors.joining(", ", "VACUUM (FULL, ANALYZE) ", ", pg_statistic"));
    }

    @Override
    Optional<String> lock() {
      return Optional.of("SELECT pg_try_advisory_lock(hashtext('sitrep'))");
    }
  };

  /** The dialect of a database by the name its driver gives it. */
  static Dialect of(String product) {
    return product.equals("PostgreSQL") ? POSTGRESQL : H2;
  }

  /** SQL that inserts a row, or overwrites the one of the same key. */
  abstract String merge(Relation table);

  /** A text column to order by, so that every database gives the same order. */
  abstract String inCodePointOrder(String column);

  /**
   * SQL that closes the database and gives back room nothing lies in; empty where none is needed.
   */
  abstract Optional<String> compact();

  /**
   * SQL that writes the database anew, so that nothing deleted is left in its files; H2 closes it.
   */
  abstract String scrub();

  /**
   * SQL that tells whether this connection got the database for itself; empty where a lock on its
   * file does that.
   */
  abstract Optional<String> lock();

  String insert(Relation table) {
    return "INSERT INTO "
        + table
        + " ("
        + names(table.columns())
        + ") VALUES ("
        + marks(table)
        + ")";
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  private static String marks(Relation table) {
    return table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
  }
}
