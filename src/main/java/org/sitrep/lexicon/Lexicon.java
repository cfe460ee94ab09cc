package org.sitrep.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;

/**
 * Every word and phrase Sitrep knows, of all lexicon files, found in one pass over a document. The
 * files and their columns are declared in {@code lexicon/kinds.tsv}; loading is strict.
 */
public final class Lexicon {
  private final Map<String, Kind> kinds;
  private final Map<String, Map<String, Entry>> entries;
  private final Node root;
  private final Endings endings = new Endings();

  private Lexicon(Map<String, Kind> kinds, Map<String, Map<String, Entry>> entries) {
    this.kinds = kinds;
    this.entries = entries;
    this.root = new Node();
    kinds.values().forEach(this::add);
  }

  /** A word on the way through the entries' phrases. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private final List<Leaf> leaves = new ArrayList<>(1);
  }

  /** The end of a phrase: which form of which entry, and its words where their case matters. */
  private record Leaf(Entry entry, int form, List<String> exact) {

    static Leaf of(Kind kind, Entry entry, int form) {
      String words = entry.forms().get(form);
      return new Leaf(entry, form, kind.exactCase() ? List.of(words.split(" ")) : List.of());
    }
  }

  /** Loads every file of {@code lexicon/kinds.tsv}; throws {@link KnowledgeException}. */
  public static Lexicon load(Knowledge knowledge) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    Map<String, Map<String, Entry>> entries = new LinkedHashMap<>();
    for (Table.Row row : knowledge.rows("lexicon/kinds.tsv")) {
      Kind kind = Kind.read(row);
      if (kinds.put(kind.name(), kind) != null) {
        throw row.error("a second kind " + kind.name());
      }
      entries.put(kind.name(), read(knowledge, kind));
    }
    knowledge.usersFiles("lexicon").forEach(file -> checkName(file, kinds.keySet()));
    return new Lexicon(kinds, entries);
  }

  private static void checkName(Path file, Set<String> kinds) {
    String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
    if (!kinds.contains(name) && !name.equals("kinds")) {
      throw new KnowledgeException(file + ": unknown lexicon " + name + Suggestion.of(name, kinds));
    }
  }

  private static Map<String, Entry> read(Knowledge knowledge, Kind kind) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    Surfaces surfaces = new Surfaces(kind.exactCase());
    for (Table table : knowledge.tables("lexicon/" + kind.name() + ".tsv")) {
      kind.checkHeader(table);
      for (Table.Row row : table.rows()) {
        kind.columns().values().forEach(column -> column.check(row));
        Entry entry = entry(kind, row, surfaces.read(row));
        byId.put(entry.id() + "\t" + entry.forms().get(0), entry);
      }
    }
    return byId;
  }

  private static Entry entry(Kind kind, Table.Row row, List<String> forms) {
    Map<String, String> values = new HashMap<>(row.cells());
    values.keySet().removeAll(Set.of("surface", "id"));
    return new Entry(kind.name(), row.get("id").orElse(forms.get(0)), forms, values);
  }

  private void add(Kind kind) {
    for (Entry entry : entries(kind.name())) {
      for (int form = 0; form < entry.forms().size(); form++) {
        // "kill|kills|killed|killed|killing": past and participle are one way through the words.
        if (entry.forms().indexOf(entry.forms().get(form)) == form) {
          add(Leaf.of(kind, entry, form));
        }
      }
    }
  }

  private void add(Leaf leaf) {
    if (Endings.isEnding(leaf.entry.forms().get(leaf.form))) {
      endings.add(leaf.entry, leaf.form);
      return;
    }
    Node node = root;
    for (String word : leaf.entry.forms().get(leaf.form).toLowerCase(Locale.ROOT).split(" ")) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    // Lines of the user's file come last and win over a built-in line of the same words.
    node.leaves.removeIf(
        other -> other.entry.kind().equals(leaf.entry.kind()) && sameForm(other, leaf));
    node.leaves.add(leaf);
  }

  private static boolean sameForm(Leaf one, Leaf other) {
    return one.entry.forms().get(one.form).equals(other.entry.forms().get(other.form));
  }

  /** The names of all kinds, in the order of kinds.tsv. */
  public Set<String> kinds() {
    return kinds.keySet();
  }

  /** True where the words of a kind are names: {@code countries}, {@code months}. */
  boolean isNames(String kind) {
    Kind known = kinds.get(kind);
    return known != null && known.names();
  }

  /** All entries of all kinds. */
  public List<Entry> entries() {
    return entries.values().stream().flatMap(byId -> byId.values().stream()).toList();
  }

  /** All entries of a kind, in the order of its file. */
  public Collection<Entry> entries(String kind) {
    Map<String, Entry> byId = entries.get(kind);
    if (byId == null) {
      throw new KnowledgeException("unknown lexicon " + kind + Suggestion.of(kind, kinds()));
    }
    return byId.values();
  }

  /** The first entry of a kind with an id. */
  public Optional<Entry> entry(String kind, String id) {
    return entries(kind).stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Labels every known phrase of a document; of one kind at one token only the longest. */
  public Labels label(Document document) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      labelFrom(document, i, labels);
    }
    return new Labels(document.size(), labels);
  }

  private void labelFrom(Document document, int from, List<Label> labels) {
    String word = document.norm(from);
    endings.label(word, from, labels);
    Node node = root.next.get(word);
    if (node == null) {
      return;
    }
    int first = labels.size();
    int end = document.sentenceOf(from).tokens().to();
    for (int i = from; node != null; node = i < end ? node.next.get(document.norm(i)) : null) {
      i++;
      for (Leaf leaf : node.leaves) {
        TokenRange range = new TokenRange(from, i);
        if (leaf.exact.isEmpty() || hasCase(document, range, leaf)) {
          dropShorter(labels, first, leaf.entry.kind(), range);
          labels.add(new Label(range, leaf.entry, leaf.form));
        }
      }
    }
  }

  private static void dropShorter(List<Label> labels, int first, String kind, TokenRange range) {
    for (int i = labels.size() - 1; i >= first; i--) {
      Label label = labels.get(i);
      if (label.range().length() < range.length() && label.kind().equals(kind)) {
        labels.remove(i);
      }
    }
  }

  private static boolean hasCase(Document document, TokenRange range, Leaf leaf) {
    if (document.isInCapitals(range.from())) {
      return true;
    }
    for (int i = 0; i < leaf.exact.size(); i++) {
      if (!document.token(range.from() + i).text().equals(leaf.exact.get(i))) {
        return false;
      }
    }
    return true;
  }
}
