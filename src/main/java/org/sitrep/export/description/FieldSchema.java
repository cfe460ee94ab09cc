package org.sitrep.export.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.export.Sheet;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;

/** The columns of a sheet as a table schema of Data Package v2: types, codes, keys. */
final class FieldSchema {
  /** Keys are made of hashes and carry no version, which some readers want of the format uuid. */
  private static final String KEY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  private final Sheet sheet;
  private final boolean complete;

  /**
   * The schema of a sheet.
   *
   * @param complete false where records are left out: an article may then name one that is not
   *     there
   */
  FieldSchema(Sheet sheet, boolean complete) {
    this.sheet = sheet;
    this.complete = complete;
  }

  /** The value of {@code schema}. */
  Map<String, Object> properties() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", sheet.relation().columns().stream().map(this::field).toList());
    schema.put("missingValues", List.of(""));
    List<String> key = sheet.relation().columnNames().stream().filter(this::isKey).toList();
    if (!key.isEmpty()) {
      schema.put("primaryKey", key);
    }
    List<Object> links = new ArrayList<>();
    sheet.relation().columnNames().forEach(name -> link(name).ifPresent(links::add));
    if (!links.isEmpty()) {
      schema.put("foreignKeys", links);
    }
    return schema;
  }

  private Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type(column.type()));
    field.put("description", column.what());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (!column.optional()) {
      constraints.put("required", true);
    }
    if (column.type() == Column.Type.UUID) {
      constraints.put("pattern", KEY);
    }
    if (!column.codes().isEmpty()) {
      constraints.put("enum", codes(column));
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static List<Object> codes(Column column) {
    boolean numbers = column.type() == Column.Type.INTEGER;
    return column.codes().stream().<Object>map(c -> numbers ? Integer.valueOf(c) : c).toList();
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case UUID, TEXT -> "string";
      case INTEGER, BIGINT -> "integer";
      case DOUBLE -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TIMESTAMP -> "datetime";
    };
  }

  private boolean isKey(String column) {
    return inTable(column).filter(Column::key).isPresent();
  }

  /** The column of that name of the table a view shows. */
  private Optional<Column> inTable(String column) {
    return sheet.table().isEmpty()
        ? Optional.empty()
        : Codebook.of(sheet.table()).columns().stream()
            .filter(c -> c.name().equals(column))
            .findFirst();
  }

  /** A foreign key, where the row it points to is exported. */
  private Optional<Object> link(String column) {
    boolean namesOthers = sheet.table().equals("article");
    return inTable(column)
        .filter(c -> !c.references().isEmpty())
        .filter(c -> complete || !(namesOthers && c.references().equals(sheet.table())))
        .flatMap(c -> Sheet.ALL.stream().filter(s -> s.table().equals(c.references())).findFirst())
        .map(target -> key(column, reference(target)));
  }

  private static Map<String, Object> key(String column, Map<String, Object> reference) {
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", List.of(column));
    key.put("reference", reference);
    return key;
  }

  private Map<String, Object> reference(Sheet target) {
    Map<String, Object> reference = new LinkedHashMap<>();
    if (!target.equals(sheet)) {
      reference.put("resource", target.name());
    }
    String key = Codebook.of(target.table()).key().get(0).name();
    reference.put("fields", List.of(key));
    return reference;
  }
}
