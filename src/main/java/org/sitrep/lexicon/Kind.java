package org.sitrep.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.code.Code;

/**
 * What a lexicon file may hold, as {@code lexicon/kinds.tsv} declares it.
 *
 * @param exactCase true where words count only as the file capitalises them ({@code ELN})
 * @param names true where the words are written with capitals
 * @param columns the columns behind {@code surface} and {@code id}, each with its type
 */
record Kind(String name, boolean exactCase, boolean names, Map<String, Column> columns) {

  /** A column: whether it may be empty, and the code list its values come from, if any. */
  record Column(String name, boolean optional, Optional<Class<?>> codes) {

    void check(Table.Row row) {
      Optional<String> value = row.get(name);
      if (value.isEmpty() && !optional) {
        throw row.error("no " + name);
      }
      if (value.isPresent() && codes.isPresent() && !spellings().contains(value.get())) {
        throw row.error(
            "unknown "
                + name
                + " \""
                + value.get()
                + "\""
                + Suggestion.of(value.get(), spellings()));
      }
    }

    private List<String> spellings() {
      return Arrays.stream(codes.orElseThrow().getEnumConstants())
          .map(constant -> ((Code) constant).code())
          .toList();
    }
  }

  /** Reads a row of kinds.tsv: {@code columns} is {@code "cause:Cause? unit?"}. */
  static Kind read(Table.Row row) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (String word : row.get("columns").orElse("").split(" ")) {
      if (!word.isBlank()) {
        Column column = column(row, word);
        columns.put(column.name(), column);
      }
    }
    String letters = row.require("case");
    if (!List.of("any", "exact", "name").contains(letters)) {
      throw row.error("case is \"any\", \"exact\" or \"name\", not \"" + letters + "\"");
    }
    // Those who ask for a kind name it by a constant: the same object is soon found equal.
    String name = row.require("kind").intern();
    return new Kind(name, letters.equals("exact"), letters.equals("name"), columns);
  }

  /** Throws where a file of this kind has a column too many or too few. */
  void checkHeader(Table table) {
    Set<String> known = new TreeSet<>(columns.keySet());
    known.addAll(List.of("surface", "id"));
    for (String column : table.columns()) {
      if (!known.contains(column)) {
        throw table.error("unknown column " + column + Suggestion.of(column, known));
      }
    }
    for (Column column : columns.values()) {
      if (!column.optional() && !table.columns().contains(column.name())) {
        throw table.error("no column " + column.name());
      }
    }
  }

  private static Column column(Table.Row row, String word) {
    boolean optional = word.endsWith("?");
    String[] parts = (optional ? word.substring(0, word.length() - 1) : word).split(":", 2);
    return new Column(
        parts[0],
        optional,
        parts.length == 1 ? Optional.empty() : Optional.of(codes(row, parts[1])));
  }

  private static Class<?> codes(Table.Row row, String list) {
    try {
      return Class.forName("org.sitrep.code." + list).asSubclass(Code.class);
    } catch (ClassNotFoundException | ClassCastException problem) {
      throw row.error("unknown code list " + list);
    }
  }
}
