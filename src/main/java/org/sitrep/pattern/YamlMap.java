package org.sitrep.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.lexicon.Suggestion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file with its line; every scalar is text, {@code no} and {@code 012} too. */
record YamlMap(String file, int line, Map<String, Node> fields) {

  /** Reads a node that must be a mapping without double keys. */
  static YamlMap of(String file, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(file, node, "expected a list of \"key: value\"");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(file, tuple.getKeyNode());
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw error(file, tuple.getKeyNode(), "a second \"" + key + ":\"");
      }
    }
    return new YamlMap(file, lineOf(node), fields);
  }

  void allow(String what, Collection<String> known) {
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        String problem = "unknown " + what + " " + field.getKey();
        throw error(field.getKey(), problem + Suggestion.of(field.getKey(), known));
      }
    }
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(fields.get(key)).map(node -> text(file, node));
  }

  String require(String key) {
    return text(key)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new KnowledgeException(file + ":" + line + ": no " + key));
  }

  /** The scalars of a mapping below {@code key}; none where it is absent. */
  YamlMap map(String key) {
    Node node = fields.get(key);
    return node == null ? new YamlMap(file, line, Map.of()) : of(file, node);
  }

  /** The items of a list below {@code key}; none where it is absent. */
  List<Node> list(String key) {
    Node node = fields.get(key);
    return node == null ? List.of() : items(file, node);
  }

  static List<Node> items(String file, Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw error(file, node, "expected a list of \"- item\"");
  }

  /** All fields as text. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.forEach((key, node) -> texts.put(key, text(file, node)));
    return texts;
  }

  static String text(String file, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error(file, node, "expected a text");
  }

  /** What to throw about a field. */
  KnowledgeException error(String key, String problem) {
    Node node = fields.get(key);
    return node == null
        ? new KnowledgeException(file + ":" + line + ": " + problem)
        : error(file, node, problem);
  }

  static KnowledgeException error(String file, Node node, String problem) {
    return new KnowledgeException(file + ":" + lineOf(node) + ": " + problem);
  }

  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** The fields not among {@code keys}, as text. */
  Map<String, String> textsBut(List<String> keys) {
    Map<String, Node> others = new LinkedHashMap<>(fields);
    others.keySet().removeAll(new ArrayList<>(keys));
    return new YamlMap(file, line, others).texts();
  }
}
