package org.sitrep.pattern;

import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/**
 * A document as patterns see it: its tokens, what the lexicon calls them, and what earlier stages
 * found in them. {@code "killed"} is a word, the entry {@code <kill>} and the label {@code @verbs};
 * {@code "at least 12"} is {@code @count}.
 */
public final class Words {
  private static final int LONGEST = 40;

  private final Document document;
  private final Labels labels;
  private final List<LabelSource> sources;

  /** What earlier stages found, looked up by the name a pattern calls it. */
  public interface LabelSource {

    /**
     * The token behind the longest range called {@code label} that begins at {@code token}, or -1:
     * {@code "at least 12 people"} has a {@code count} of three tokens.
     */
    int end(int token, String label);

    /** The names of all ranges that begin at {@code token}; they may be named twice. */
    List<String> labelsAt(int token);

    /** An attribute of that range, for tests like {@code @count[kind=age]}. */
    default Optional<String> attribute(int token, String label, String name) {
      return Optional.empty();
    }
  }

  public Words(Document document, Labels labels, LabelSource... sources) {
    this.document = document;
    this.labels = labels;
    this.sources = List.of(sources);
  }

  public Document document() {
    return document;
  }

  public Labels labels() {
    return labels;
  }

  /** The same document, where patterns also see what {@code source} found. */
  public Words with(LabelSource source) {
    LabelSource[] more = new LabelSource[sources.size() + 1];
    sources.toArray(more);
    more[sources.size()] = source;
    return new Words(document, labels, more);
  }

  /** Token behind the longest label of that name at {@code token} that passes, or -1. */
  int labelEnd(int token, String name, List<AttributeTest> tests) {
    int end = -1;
    List<Label> here = labels.startingAt(token);
    for (int i = 0; i < here.size(); i++) {
      Label label = here.get(i);
      if (label.range().to() > end && label.kind().equals(name) && passes(label, tests)) {
        end = label.range().to();
      }
    }
    return Math.max(end, sourceEnd(token, name, tests));
  }

  List<LabelSource> sources() {
    return sources;
  }

  /** Like {@link #labelEnd}, without the lexicon. */
  int sourceEnd(int token, String name, List<AttributeTest> tests) {
    int end = -1;
    for (int i = 0; i < sources.size(); i++) {
      LabelSource source = sources.get(i);
      int other = source.end(token, name);
      if (other > end && passes(source, token, name, tests)) {
        end = other;
      }
    }
    return end;
  }

  /** Token behind the longest form of an entry at {@code token}, or -1; any kind where it is "". */
  int entryEnd(int token, String kind, String id) {
    int end = -1;
    List<Label> here = labels.startingAt(token);
    for (int i = 0; i < here.size(); i++) {
      Label label = here.get(i);
      if (label.range().to() > end
          && label.entry().id().equals(id)
          && (kind.isEmpty() || label.kind().equals(kind))) {
        end = label.range().to();
      }
    }
    return end;
  }

  /** True where a label of that name holds {@code token}. */
  boolean isLabelled(int token, String name) {
    if (labels.has(token, name)) {
      return true;
    }
    int first = Math.max(document.sentenceOf(token).tokens().from(), token - LONGEST);
    for (int i = token; i >= first && !sources.isEmpty(); i--) {
      if (sourceEnd(i, name, List.of()) > token) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(Label label, List<AttributeTest> tests) {
    for (AttributeTest test : tests) {
      Optional<String> value =
          test.name().equals("id")
              ? Optional.of(label.entry().id())
              : label.entry().get(test.name());
      if (!test.passes(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean passes(
      LabelSource source, int token, String label, List<AttributeTest> tests) {
    for (AttributeTest test : tests) {
      if (!test.passes(source.attribute(token, label, test.name()))) {
        return false;
      }
    }
    return true;
  }
}
