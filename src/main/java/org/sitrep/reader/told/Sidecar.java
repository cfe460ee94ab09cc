package org.sitrep.reader.told;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.Code;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A small file that tells of articles: {@code publisher: The Paper}, {@code dates: dmy}. YAML, and
 * so JSON too. Strict: what it does not know, it refuses, since a misspelt key would be lost
 * unseen.
 */
public final class Sidecar {
  private Sidecar() {}

  /** What is wrong with a sidecar, for {@code rejected}. */
  public static final class Odd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Odd(String message) {
      super(message);
    }
  }

  /** Adds what a sidecar tells of articles; throws {@link Odd} for what it does not know. */
  public static Told of(String text, Told told) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    Told all = told;
    for (Map.Entry<String, Node> entry : entries(text).entrySet()) {
      String key = entry.getKey();
      if (Manner.isKnown(key)) {
        all = Manner.tell(all, key, scalar(entry.getValue()));
      } else {
        fields.put(field(key), scalar(entry.getValue()));
      }
    }
    return all.certainly(fields);
  }

  /** Adds what columns mean: {@code body: [story_txt, story]}, {@code date: pub}. */
  public static Told columns(String text, Told told) {
    Map<String, Field> meanings = new HashMap<>();
    entries(text)
        .forEach(
            (key, value) -> {
              Field field = field(key);
              if (value instanceof SequenceNode list) {
                list.getValue().forEach(one -> meanings.put(column(one), field));
              } else {
                meanings.put(column(value), field);
              }
            });
    return told.withColumns(meanings);
  }

  private static Field field(String key) {
    return Code.find(Field.class, key)
        .orElseThrow(() -> new Odd("unknown key \"" + key + "\"; known are " + known()));
  }

  private static String known() {
    return Stream.of(Field.values()).map(Field::code).collect(Collectors.joining(", "))
        + ", "
        + Manner.known();
  }

  private static String column(Node node) {
    return scalar(node).toLowerCase(Locale.ROOT);
  }

  private static String scalar(Node node) {
    if (node instanceof ScalarNode value) {
      return value.getValue();
    }
    throw new Odd("line " + (node.getStartMark().getLine() + 1) + ": not one value");
  }

  private static Map<String, Node> entries(String text) {
    Map<String, Node> entries = new LinkedHashMap<>();
    Node root = compose(text);
    if (root == null) {
      return entries;
    }
    if (!(root instanceof MappingNode mapping)) {
      throw new Odd("not keys and values");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(
          scalar(tuple.getKeyNode()).strip().toLowerCase(Locale.ROOT), tuple.getValueNode());
    }
    return entries;
  }

  private static @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(5);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (YAMLException e) {
      throw new Odd(
          "not YAML or JSON: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }
}
