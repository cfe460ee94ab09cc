package org.sitrep.pattern;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.lexicon.Source;
import org.sitrep.lexicon.Suggestion;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a file of rules, strictly:
 *
 * <pre>
 * - name: days-ago                        # tells the wording; once in a file
 *   pattern: number:@numbers &lt;day&gt; ago    # see PatternParser
 *   set: {reading: days-ago}              # optional; keys and values the stage knows
 *   note: not "two days ago today"        # optional; for people
 *   match:                                # at least one
 *     - They left two days ago.
 *     - text: They left two days ago.
 *       captures: {number: two}
 *   skip:                                 # at least one
 *     - They left after two days.
 * </pre>
 */
final class RuleReader {
  private static final List<String> KEYS =
      List.of("name", "pattern", "set", "note", "match", "skip");
  private static final List<String> EXAMPLE_KEYS = List.of("text", "captures");

  private final Source source;
  private final Vocabulary vocabulary;

  private RuleReader(Source source, Vocabulary vocabulary) {
    this.source = source;
    this.vocabulary = vocabulary;
  }

  /** The rules of a file in its order; throws KnowledgeException with file, line and problem. */
  static List<Rule> read(Source source, Vocabulary vocabulary) {
    return new RuleReader(source, vocabulary).rules();
  }

  private List<Rule> rules() {
    Node root = compose();
    List<Rule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node node : root == null ? List.<Node>of() : YamlMap.items(source.name(), root)) {
      Rule rule = rule(YamlMap.of(source.name(), node));
      if (!names.add(rule.name())) {
        throw rule.error("a second rule " + rule.name());
      }
      rules.add(rule);
    }
    return rules;
  }

  private @Nullable Node compose() {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(source.text()));
    } catch (MarkedYAMLException problem) {
      int line = problem.getProblemMark() == null ? 1 : problem.getProblemMark().getLine() + 1;
      throw new KnowledgeException(source.name() + ":" + line + ": " + problem.getProblem());
    }
  }

  private Rule rule(YamlMap map) {
    map.allow("key", KEYS);
    Pattern pattern = pattern(map);
    return new Rule(
        map.require("name"),
        source.name() + ":" + map.line(),
        pattern,
        settings(map.map("set")),
        map.text("note").orElse(""),
        examples(map, "match", pattern),
        examples(map, "skip", pattern));
  }

  private Pattern pattern(YamlMap map) {
    String text = map.require("pattern");
    try {
      Pattern pattern = Pattern.parse(text);
      vocabulary.check(pattern);
      return pattern;
    } catch (KnowledgeException problem) {
      throw map.error("pattern", String.valueOf(problem.getMessage()));
    }
  }

  private Map<String, String> settings(YamlMap set) {
    set.allow("setting", vocabulary.settings().keySet());
    Map<String, String> settings = set.texts();
    settings.forEach(
        (key, value) -> {
          List<String> known = vocabulary.settings().getOrDefault(key, List.of());
          if (!known.isEmpty() && !known.contains(value)) {
            String problem = "unknown " + key + " \"" + value + "\"";
            throw set.error(key, problem + Suggestion.of(value, known));
          }
        });
    return settings;
  }

  private List<Rule.Example> examples(YamlMap map, String key, Pattern pattern) {
    List<Rule.Example> examples = new ArrayList<>();
    for (Node node : map.list(key)) {
      examples.add(example(node, pattern));
    }
    if (examples.isEmpty()) {
      throw map.error(key, "rule " + map.require("name") + " has no example to " + key);
    }
    return examples;
  }

  private Rule.Example example(Node node, Pattern pattern) {
    if (node instanceof ScalarNode scalar) {
      return new Rule.Example(scalar.getValue(), YamlMap.lineOf(node), Map.of(), Map.of());
    }
    YamlMap map = YamlMap.of(source.name(), node);
    Set<String> known = new HashSet<>(vocabulary.expectations());
    known.addAll(EXAMPLE_KEYS);
    map.allow("key", known);
    YamlMap captures = map.map("captures");
    captures.allow("capture", pattern.captures());
    return new Rule.Example(
        map.require("text"), map.line(), captures.texts(), map.textsBut(EXAMPLE_KEYS));
  }
}
