package org.sitrep.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Label;

/**
 * Which rules are worth a try, and where: each rule stands under the rarest words or labels it
 * cannot do without.
 */
final class RuleIndex {
  private static final int[] NO_RULES = new int[0];
  private static final int MANY = 1_000_000;

  private final List<Rule> rules;
  private final List<Optional<Anchor>> anchors;
  private final int[] most;
  private final int[] least;
  private final Map<String, int[]> words;
  private final Map<String, int[]> entries;
  private final Map<String, int[]> labels;
  private final int[] everywhere;

  /** Kinds of the lexicon with a label or entry some rule stands under. */
  private final Kinds kinds;

  /** The rules of a file, each with its anchor, if it has one, for labels of {@code lexicon}. */
  RuleIndex(List<Rule> rules, List<Optional<Anchor>> anchors, List<Entry> lexicon) {
    this.rules = List.copyOf(rules);
    this.anchors = List.copyOf(anchors);
    this.most = anchors.stream().mapToInt(a -> a.map(Anchor::most).orElse(MANY)).toArray();
    this.least = anchors.stream().mapToInt(a -> a.map(Anchor::least).orElse(0)).toArray();
    this.words = under(Anchor.Key.Type.WORD);
    this.entries = under(Anchor.Key.Type.ENTRY);
    this.labels = under(Anchor.Key.Type.LABEL);
    this.everywhere = anchorless();
    this.kinds = Kinds.of(lexicon.stream().filter(this::isKey).map(Entry::kind).toList());
  }

  private boolean isKey(Entry entry) {
    return labels.containsKey(entry.kind()) || entries.containsKey(entry.id());
  }

  List<Rule> rules() {
    return rules;
  }

  private Map<String, int[]> under(Anchor.Key.Type type) {
    Map<String, int[]> rules = new HashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      for (Anchor.Key key : anchors.get(i).map(Anchor::keys).orElse(Set.of())) {
        if (key.type() == type) {
          rules.put(key.name(), append(rules.getOrDefault(key.name(), NO_RULES), i));
        }
      }
    }
    return rules;
  }

  private int[] anchorless() {
    int[] rules = NO_RULES;
    for (int i = 0; i < anchors.size(); i++) {
      rules = anchors.get(i).isEmpty() ? append(rules, i) : rules;
    }
    return rules;
  }

  private static int[] append(int[] rules, int rule) {
    int[] longer = Arrays.copyOf(rules, rules.length + 1);
    longer[rules.length] = rule;
    return longer;
  }

  /** Rules to try, each with the tokens its anchor stands at, in order of rule and token. */
  long[] hits(Words words, TokenRange range) {
    Hits hits = new Hits();
    for (int token = range.from(); token < range.to(); token++) {
      hits.add(this.words.get(words.document().norm(token)), token);
      if (words.labels().mayStart(token, kinds)) {
        addLabels(words.labels().startingAt(token), token, hits);
      }
      for (Words.LabelSource source : words.sources()) {
        List<String> found = source.labelsAt(token);
        for (int i = 0; i < found.size(); i++) {
          hits.add(labels.get(found.get(i)), token);
        }
      }
    }
    hits.add(everywhere, range.last());
    return hits.sorted();
  }

  private void addLabels(List<Label> here, int token, Hits hits) {
    for (int i = 0; i < here.size(); i++) {
      hits.add(labels.get(here.get(i).kind()), token);
      hits.add(entries.get(here.get(i).entry().id()), token);
    }
  }

  /** Where a match may begin whose anchor is at {@code token}: first start that is worth a try. */
  int firstStart(int rule, int token) {
    return token - most[rule];
  }

  /** Where a match may begin whose anchor is at {@code token}: last start that is worth a try. */
  int lastStart(int rule, int token) {
    return token - least[rule];
  }

  static int rule(long hit) {
    return (int) (hit >>> 32);
  }

  static int token(long hit) {
    return (int) hit;
  }

  /** Rule and token pairs, a long each. */
  private static final class Hits {
    private long[] pairs = new long[16];
    private int size;

    void add(int @Nullable [] rules, int token) {
      if (rules == null) {
        return;
      }
      for (int rule : rules) {
        if (size == pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = (long) rule << 32 | token;
      }
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(pairs, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
