package org.sitrep.export.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.code.SubEventType;
import org.sitrep.export.Format;
import org.sitrep.export.Notice;
import org.sitrep.export.Selection;
import org.sitrep.export.Sheet;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;

/** Writes {@code codebook.md}: what is in the files, column by column, from the list of columns. */
public final class CodebookPage implements Format {
  private static final Pattern LINK_TO_FILE = Pattern.compile("\\[([^]]+)]\\((?!#)[^)]+\\)");

  @Override
  public String name() {
    return "codebook";
  }

  @Override
  public List<String> files() {
    return List.of("codebook.md");
  }

  /** The pages that others are linked to do not lie beside the files. */
  @Override
  public void write(Selection selection, Row run, Path folder) throws IOException {
    Files.writeString(folder.resolve("codebook.md"), LINK_TO_FILE.matcher(text()).replaceAll("$1"));
  }

  /** The page. */
  static String text() {
    StringBuilder page = new StringBuilder("# Codebook\n\n");
    page.append("All of it is ").append(Notice.LONG).append(".\n\n").append(about()).append('\n');
    page.append("## Files\n| file | rows of |\n| --- | --- |\n");
    for (Sheet sheet : Sheet.ALL) {
      line(page, "`" + sheet.name() + ".csv`", sheet.relation().name());
    }
    page.append(other()).append("\n## Tables\nKeys are in *italics*; → points to another table.\n");
    relations(page, false);
    page.append("\n## Views\n");
    relations(page, true);
    page.append("\n## Codes\nClosed lists; adding to one is a change of the program.\n");
    lists().forEach((name, codes) -> page.append("\n### " + name + "\n" + codes + "\n"));
    return page.toString();
  }

  private static String about() {
    return resource("about.md");
  }

  private static String other() {
    return resource("files.md");
  }

  private static String resource(String name) {
    try (InputStream stream = CodebookPage.class.getResourceAsStream("/codebook/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void relations(StringBuilder page, boolean views) {
    Map<List<String>, Relation> shown = new LinkedHashMap<>();
    for (Relation relation : Codebook.builtIn().relations()) {
      if (relation.isView() == views) {
        page.append("\n### ").append(relation).append('\n').append(relation.what()).append("\n\n");
        Relation same = shown.putIfAbsent(relation.columnNames(), relation);
        if (same == null) {
          columns(page, relation);
        } else {
          page.append("The columns of ").append(same).append(".\n");
        }
      }
    }
  }

  private static void columns(StringBuilder page, Relation relation) {
    page.append("| column | type | values | meaning |\n| --- | --- | --- | --- |\n");
    for (Column column : relation.columns()) {
      String name = column.key() ? "*" + column.name() + "*" : column.name();
      String type =
          column.type().name().toLowerCase(Locale.ROOT)
              + (column.optional() ? ", may be empty" : "");
      line(page, name, type, values(column), column.what());
    }
  }

  private static String values(Column column) {
    if (!column.codeList().isEmpty()) {
      return "[" + column.codeList() + "](#" + column.codeList().toLowerCase(Locale.ROOT) + ")";
    }
    return column.references().isEmpty()
        ? String.join(", ", column.codes())
        : "→ " + column.references();
  }

  private static void line(StringBuilder page, String... cells) {
    page.append(Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static SortedMap<String, String> lists() {
    SortedMap<String, String> lists = new TreeMap<>();
    for (Relation relation : Codebook.builtIn().relations()) {
      for (Column column : relation.columns()) {
        lists.put(column.codeList(), String.join(", ", column.codes()));
      }
    }
    lists.remove("");
    lists.put(SubEventType.class.getSimpleName(), subEventTypes());
    lists.put("evidence.field", evidenceFields());
    return lists;
  }

  private static String evidenceFields() {
    Map<String, List<String>> byKind =
        Knowledge.builtIn().rows("codebook/evidence.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.require("table"),
                    LinkedHashMap::new,
                    Collectors.mapping(row -> row.require("field"), Collectors.toList())));
    return lines(byKind);
  }

  private static String subEventTypes() {
    Map<String, List<String>> byType =
        Stream.of(SubEventType.values())
            .collect(
                Collectors.groupingBy(
                    type -> type.type().code(),
                    LinkedHashMap::new,
                    Collectors.mapping(SubEventType::code, Collectors.toList())));
    return lines(byType);
  }

  private static String lines(Map<String, List<String>> lists) {
    return lists.entrySet().stream()
        .map(entry -> "- " + entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
