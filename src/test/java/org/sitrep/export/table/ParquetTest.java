package org.sitrep.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.export.Exported;
import org.sitrep.export.Sheet;
import org.sitrep.store.codebook.Column;

/** DuckDB reads the same from the Parquet files as from the CSV files, value for value. */
class ParquetTest {
  @TestFactory
  Stream<DynamicTest> theRowsAreThoseOfTheCsvFile() {
    return Sheet.ALL.stream().map(sheet -> dynamicTest(sheet.name(), () -> assertSameRows(sheet)));
  }

  @TestFactory
  Stream<DynamicTest> theTypesAreThoseOfTheCodebook() {
    return Sheet.ALL.stream()
        .map(
            sheet ->
                dynamicTest(
                    sheet.name(),
                    () ->
                        assertEquals(
                            sheet.relation().columns().stream().map(c -> type(c)).toList(),
                            query(
                                "SELECT column_name || ' ' || column_type FROM (DESCRIBE FROM "
                                    + parquet(sheet)
                                    + ")"))));
  }

  @Test
  void textsAreUntouchedByTheRuleForSpreadsheets() throws SQLException {
    String formulas = " WHERE headline LIKE '%=HYPERLINK(%'";
    assertEquals(
        List.of("="),
        query("SELECT DISTINCT headline[1] FROM " + parquet(Sheet.of("articles")) + formulas));
    assertEquals(
        List.of("'"),
        query("SELECT DISTINCT headline[1] FROM " + csv(Sheet.of("articles")) + formulas));
  }

  @Test
  void theFileSaysThatNobodyChecked() throws SQLException {
    List<String> notices =
        query(
            "SELECT decode(value) FROM parquet_kv_metadata("
                + path("incidents.parquet")
                + ") WHERE decode(key) = 'notice'");
    assertEquals("machine-coded, not checked", notices.get(0).substring(0, 26));
  }

  private static void assertSameRows(Sheet sheet) throws SQLException {
    String columns =
        sheet.relation().columns().stream()
            .map(ParquetTest::comparable)
            .collect(Collectors.joining(", "));
    List<String> parquet = query("SELECT " + columns + " FROM " + parquet(sheet));
    assertEquals(query("SELECT " + columns + " FROM " + csv(sheet)), parquet);
    if (!List.of("changes", "corrections", "mentions").contains(sheet.name())) {
      assertNotEquals(List.of(), parquet);
    }
  }

  /** Texts without the apostrophe spreadsheets need; an empty one is nothing in a CSV file. */
  private static String comparable(Column column) {
    String name = '"' + column.name() + '"';
    return column.type() == Column.Type.TEXT
        ? "NULLIF(regexp_replace(" + name + ", '^''(''*[=+@-])', '\\1'), '')"
        : name;
  }

  private static String type(Column column) {
    String type =
        switch (column.type()) {
          case UUID, TEXT -> "VARCHAR";
          case INTEGER -> "INTEGER";
          case BIGINT -> "BIGINT";
          case DOUBLE -> "DOUBLE";
          case BOOLEAN -> "BOOLEAN";
          case DATE -> "DATE";
          case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
        };
    return column.name() + " " + type;
  }

  private static String parquet(Sheet sheet) {
    return "read_parquet(" + path(sheet.name() + ".parquet") + ")";
  }

  /** With the types the codebook tells: what DuckDB guesses depends on what is in the file. */
  private static String csv(Sheet sheet) {
    String types =
        sheet.relation().columns().stream()
            .map(column -> "'" + type(column).replaceFirst(" ", "': '") + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "read_csv("
        + path(sheet.name() + ".csv")
        + ", header = true, quote = '\"', escape = '\"', delim = ',', nullstr = '', columns = "
        + types
        + ")";
  }

  private static String path(String file) {
    Path path = Exported.file(file).toAbsolutePath();
    return "'" + path.toString().replace('\\', '/') + "'";
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      try (ResultSet result = statement.executeQuery(sql)) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            cells.add(String.valueOf(result.getObject(i)));
          }
          rows.add(String.join("|", cells));
        }
      }
    }
    return rows;
  }
}
