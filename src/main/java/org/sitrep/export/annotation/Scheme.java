package org.sitrep.export.annotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Table;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/**
 * What can be marked for a kind of record: {@code "blast"} as the trigger of an {@code explosion},
 * {@code "nine people"} as its {@code killed}, and that it is {@code reported}. All of it comes
 * from the lists of the codebook.
 *
 * @param meanings of what words of evidence stand for, {@code "killed"}, in the order of the list;
 *     the first is the trigger's
 */
record Scheme(String kind, Map<String, String> meanings) {
  static final List<Scheme> ALL = List.of(of("incident"), of("deployment"));

  /** Where a record stands in the text, which the marks show. */
  private static final List<String> PLACE_IN_TEXT = List.of("sentence", "char_start", "char_end");

  Scheme {
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  private static Scheme of(String kind) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Table.Row row : Knowledge.builtIn().rows("codebook/evidence.tsv")) {
      if (row.require("table").equals(kind)) {
        meanings.put(row.require("field"), row.require("what"));
      }
    }
    return new Scheme(kind, meanings);
  }

  /** The meanings of the fields of all kinds. */
  static Map<String, String> allMeanings() {
    Map<String, String> all = new LinkedHashMap<>();
    ALL.forEach(scheme -> scheme.meanings.forEach(all::putIfAbsent));
    return all;
  }

  /** The attributes of all kinds, by name; those of the same name have the same codes. */
  static Map<String, Column> allAttributes() {
    Map<String, Column> all = new LinkedHashMap<>();
    ALL.forEach(scheme -> scheme.attributes().forEach(one -> all.putIfAbsent(one.name(), one)));
    return all;
  }

  /** What the records may be that have an attribute. */
  static List<String> typesWith(Column attribute) {
    return ALL.stream()
        .filter(scheme -> scheme.attributes().stream().anyMatch(c -> named(c, attribute.name())))
        .flatMap(scheme -> scheme.types().stream())
        .toList();
  }

  /** The view of one row a record. */
  Relation view() {
    return Codebook.of(kind + "_flat");
  }

  /** The column of the type of a record, and the field of its trigger. */
  String typeField() {
    return meanings.keySet().iterator().next();
  }

  /** What a record may be. */
  List<String> types() {
    return view().column(typeField()).codes();
  }

  /** Columns that say more of a record by a closed list of codes, or by yes or no. */
  List<Column> attributes() {
    return view().columns().stream().filter(this::isAttribute).toList();
  }

  /** What else a row says, {@code "place=Kelmet"}, but for what it says of its article. */
  Stream<String> values(Row row) {
    return view().columns().stream()
        .filter(column -> !isAttribute(column) && !named(column, typeField()))
        .filter(column -> !isOfArticle(column) && !PLACE_IN_TEXT.contains(column.name()))
        .filter(column -> row.get(column.name()) != null)
        .map(column -> column.name() + "=" + row.get(column.name()));
  }

  private boolean isAttribute(Column column) {
    boolean coded = !column.codeList().isEmpty() && !named(column, typeField());
    return coded || column.type() == Column.Type.BOOLEAN;
  }

  private static boolean isOfArticle(Column column) {
    return Codebook.of("article").columnNames().contains(column.name());
  }

  private static boolean named(Column column, String name) {
    return column.name().equals(name);
  }
}
