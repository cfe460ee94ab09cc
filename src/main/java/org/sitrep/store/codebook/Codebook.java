package org.sitrep.store.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.article.PublicationBasis;
import org.sitrep.code.Code;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Table;

/**
 * Every table and view with its columns, read from {@code codebook/tables.tsv} and {@code
 * codebook/columns.tsv}.
 */
public final class Codebook {
  private static final Codebook BUILT_IN = load(Knowledge.builtIn());

  private final Map<String, Relation> relations;

  private Codebook(Map<String, Relation> relations) {
    this.relations = relations;
  }

  /** The codebook of this version; users cannot change it. */
  public static Codebook builtIn() {
    return BUILT_IN;
  }

  /** All tables and views, tables first, each after those it points to. */
  public List<Relation> relations() {
    return List.copyOf(relations.values());
  }

  /** The table or view of that name. */
  public Relation relation(String name) {
    Relation relation = relations.get(name);
    if (relation == null) {
      throw new IllegalArgumentException("the codebook has no table " + name);
    }
    return relation;
  }

  /** Short for {@code builtIn().relation(name)}. */
  public static Relation of(String name) {
    return BUILT_IN.relation(name);
  }

  private static Codebook load(Knowledge knowledge) {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (Table.Row row : knowledge.rows("codebook/columns.tsv")) {
      columns.computeIfAbsent(row.require("table"), name -> new ArrayList<>()).add(column(row));
    }
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (Table.Row row : knowledge.rows("codebook/tables.tsv")) {
      String name = row.require("table");
      boolean view = row.require("kind").equals("view");
      List<Column> own = Optional.ofNullable(columns.remove(name)).orElseGet(List::of);
      relations.put(name, new Relation(name, view, row.require("what"), own));
    }
    if (!columns.isEmpty()) {
      throw new IllegalStateException("codebook/tables.tsv lacks " + columns.keySet());
    }
    return new Codebook(relations);
  }

  private static Column column(Table.Row row) {
    String type = row.require("type");
    boolean optional = type.endsWith("?");
    String plain = optional ? type.substring(0, type.length() - 1) : type;
    String key = row.get("key").orElse("");
    int reference = key.indexOf("fk:");
    return new Column(
        row.require("column"),
        Column.Type.valueOf(plain.toUpperCase(Locale.ROOT)),
        optional,
        key.startsWith("pk"),
        reference < 0 ? "" : key.substring(reference + "fk:".length()),
        key.equals("words"),
        row.get("codes").map(Codebook::codeList).orElse(""),
        row.get("codes").map(text -> codes(row, text)).orElseGet(List::of),
        row.require("what"));
  }

  private static String codeList(String text) {
    return text.startsWith("enum:") ? text.substring("enum:".length()) : "";
  }

  private static List<String> codes(Table.Row row, String text) {
    String name = codeList(text);
    if (name.isEmpty()) {
      return List.of(text.split(" "));
    }
    String scope = name.equals("PublicationBasis") ? PublicationBasis.class.getPackageName() : "";
    try {
      Class<?> list =
          Class.forName((scope.isEmpty() ? Code.class.getPackageName() : scope) + "." + name);
      List<String> codes = new ArrayList<>();
      for (Object constant : list.getEnumConstants()) {
        codes.add(((Code) constant).code());
      }
      return codes.stream().distinct().toList();
    } catch (ClassNotFoundException problem) {
      throw row.error("unknown list of codes " + name + ": " + problem.getMessage());
    }
  }
}
