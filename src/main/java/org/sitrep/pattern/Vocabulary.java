package org.sitrep.pattern;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.lexicon.Suggestion;

/**
 * What the rules of a file may speak of: the lexicon, labels of earlier stages ({@code @date}), the
 * keys of {@code set:} and of examples. Immutable.
 *
 * @param labels labels that are no lexicon kinds
 * @param settings keys of {@code set:}, each with its allowed values; none given: any value
 * @param expectations keys of examples besides {@code text} and {@code captures}
 */
public record Vocabulary(
    Lexicon lexicon,
    Set<String> labels,
    Map<String, List<String>> settings,
    Set<String> expectations) {

  public Vocabulary {
    labels = Set.copyOf(labels);
    settings = Map.copyOf(settings);
    expectations = Set.copyOf(expectations);
  }

  /** The lexicon and nothing else. */
  public static Vocabulary of(Lexicon lexicon) {
    return new Vocabulary(lexicon, Set.of(), Map.of(), Set.of());
  }

  /** Patterns may also use these labels, which earlier stages supply. */
  public Vocabulary withLabels(String... names) {
    return new Vocabulary(lexicon, more(labels, List.of(names)), settings, expectations);
  }

  /** {@code set:} may hold {@code key}, with one of {@code values} (any, where none is given). */
  public Vocabulary withSetting(String key, Collection<String> values) {
    Map<String, List<String>> more = new HashMap<>(settings);
    more.put(key, List.copyOf(values));
    return new Vocabulary(lexicon, labels, more, expectations);
  }

  /** Examples may hold these keys, which the stage's own tests read. */
  public Vocabulary withExpectations(String... names) {
    return new Vocabulary(lexicon, labels, settings, more(expectations, List.of(names)));
  }

  private static Set<String> more(Set<String> some, List<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Throws a KnowledgeException where the pattern speaks of something that is not there. */
  void check(Pattern pattern) {
    pattern.element().forEachStep(this::check);
  }

  private void check(Step step) {
    if (step instanceof Step.AnyForm form) {
      check(form);
    } else if (step instanceof Step.Labelled labelled) {
      checkLabel(labelled.label());
      labelled.tests().forEach(test -> check(labelled.label(), test));
    } else if (step instanceof Step.Tested tested) {
      tested.tests().forEach(this::check);
    }
  }

  private void check(TokenTest test) {
    if (test.question() instanceof TokenTest.HasLabel has) {
      has.labels().forEach(this::checkLabel);
    }
  }

  private void checkLabel(String label) {
    if (!lexicon.kinds().contains(label) && !labels.contains(label)) {
      List<String> known =
          more(labels, List.copyOf(lexicon.kinds())).stream().map(name -> "@" + name).toList();
      throw unknown("label @" + label, Suggestion.of("@" + label, known));
    }
  }

  private void check(Step.AnyForm form) {
    if (!form.kind().isEmpty() && !lexicon.kinds().contains(form.kind())) {
      throw unknown("lexicon " + form.kind(), Suggestion.of(form.kind(), lexicon.kinds()));
    }
    Set<String> ids = new TreeSet<>();
    for (String kind : form.kind().isEmpty() ? lexicon.kinds() : Set.of(form.kind())) {
      lexicon.entries(kind).forEach(entry -> ids.add(entry.id()));
    }
    if (!ids.contains(form.id())) {
      throw unknown("entry " + form, Suggestion.of(form.id(), ids));
    }
  }

  private void check(String label, AttributeTest test) {
    if (!lexicon.kinds().contains(label) || test.name().equals("id")) {
      return;
    }
    Map<String, Set<String>> columns = new TreeMap<>();
    for (Entry entry : lexicon.entries(label)) {
      entry.values().forEach((key, value) -> at(columns, key).add(value));
    }
    Set<String> values =
        Optional.ofNullable(columns.get(test.name()))
            .orElseThrow(
                () ->
                    unknown(
                        "column " + test.name() + " of @" + label,
                        Suggestion.of(test.name(), columns.keySet())));
    for (String value : test.values()) {
      if (!values.contains(value)) {
        throw unknown(test.name() + " \"" + value + "\"", Suggestion.of(value, values));
      }
    }
  }

  private static Set<String> at(Map<String, Set<String>> columns, String key) {
    return columns.computeIfAbsent(key, name -> new TreeSet<>());
  }

  private static KnowledgeException unknown(String what, String suggestion) {
    return new KnowledgeException("unknown " + what + suggestion);
  }
}
