package org.sitrep.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every match of a pattern holds one of: {@code ago} for {@code @count <day> ago}.
 *
 * @param rate how often one of the keys is expected in a million words
 * @param least tokens that stand before it at least
 * @param most tokens that stand before it at most
 */
record Anchor(Set<Key> keys, double rate, int least, int most) {
  private static final int MANY = 1_000_000;

  Anchor {
    keys = Set.copyOf(keys);
  }

  /** Something an index can look up at a token. */
  record Key(Type type, String name) {
    /** A word, a lexicon entry by its id, or a label. */
    enum Type {
      WORD,
      ENTRY,
      LABEL
    }
  }

  /** How many tokens an element takes. */
  private record Length(int least, int most) {
    Length plus(Length other) {
      return new Length(least + other.least, Math.min(MANY, most + other.most));
    }

    Length times(int fewest, int largest) {
      return new Length(least * fewest, (int) Math.min(MANY, (long) most * largest));
    }
  }

  /** The rarest anchor of an element; empty where nothing in it is sure to be there. */
  static Optional<Anchor> of(Element element, Rarity rarity) {
    if (element instanceof Element.Single single) {
      return of(single.step(), rarity);
    }
    if (element instanceof Element.Group group) {
      return of(group.element(), rarity);
    }
    if (element instanceof Element.Capture capture) {
      return of(capture.element(), rarity);
    }
    if (element instanceof Element.Repeat repeat && repeat.least() > 0) {
      return of(repeat.element(), rarity);
    }
    if (element instanceof Element.Choice choice) {
      return ofAll(choice.branches(), rarity);
    }
    return element instanceof Element.Sequence sequence
        ? rarest(sequence.elements(), rarity)
        : Optional.empty();
  }

  private static Optional<Anchor> of(Step step, Rarity rarity) {
    Set<Key> keys = new HashSet<>();
    if (step instanceof Step.Word word) {
      keys.add(new Key(Key.Type.WORD, word.word()));
    } else if (step instanceof Step.AnyForm form) {
      keys.add(new Key(Key.Type.ENTRY, form.id()));
    } else if (step instanceof Step.Labelled labelled) {
      keys.add(new Key(Key.Type.LABEL, labelled.label()));
    } else if (step instanceof Step.Tested tested) {
      keys.addAll(words(tested.tests()));
    }
    double rate = keys.stream().mapToDouble(rarity::rate).sum();
    return keys.isEmpty() ? Optional.empty() : Optional.of(new Anchor(keys, rate, 0, 0));
  }

  private static Set<Key> words(List<TokenTest> tests) {
    Set<Key> keys = new HashSet<>();
    for (TokenTest test : tests) {
      if (!test.negated() && test.question() instanceof TokenTest.IsWord is && keys.isEmpty()) {
        is.among().forEach(word -> keys.add(new Key(Key.Type.WORD, word)));
      }
    }
    return keys;
  }

  private static Optional<Anchor> rarest(List<Element> elements, Rarity rarity) {
    Optional<Anchor> rarest = Optional.empty();
    Length before = new Length(0, 0);
    for (Element element : elements) {
      Optional<Anchor> anchor = of(element, rarity);
      if (anchor.isPresent() && (rarest.isEmpty() || anchor.get().rate < rarest.get().rate)) {
        rarest = Optional.of(anchor.get().behind(before));
      }
      before = before.plus(length(element));
    }
    return rarest;
  }

  private Anchor behind(Length before) {
    return new Anchor(keys, rate, before.least + least, Math.min(MANY, before.most + most));
  }

  private static Optional<Anchor> ofAll(List<Element> branches, Rarity rarity) {
    Anchor all = new Anchor(Set.of(), 0, MANY, 0);
    for (Element branch : branches) {
      Optional<Anchor> anchor = of(branch, rarity);
      if (anchor.isEmpty()) {
        return anchor;
      }
      all = all.or(anchor.get());
    }
    return Optional.of(all);
  }

  private Anchor or(Anchor other) {
    Set<Key> both = new HashSet<>(keys);
    both.addAll(other.keys);
    return new Anchor(
        both, rate + other.rate, Math.min(least, other.least), Math.max(most, other.most));
  }

  private static Length length(Element element) {
    if (element instanceof Element.Single single) {
      boolean one =
          !(single.step() instanceof Step.AnyForm || single.step() instanceof Step.Labelled);
      return new Length(1, one ? 1 : MANY);
    }
    if (element instanceof Element.Group group) {
      return length(group.element());
    }
    if (element instanceof Element.Capture capture) {
      return length(capture.element());
    }
    if (element instanceof Element.Repeat repeat) {
      return length(repeat.element()).times(repeat.least(), repeat.most());
    }
    Length length = new Length(0, 0);
    if (element instanceof Element.Sequence sequence) {
      for (Element part : sequence.elements()) {
        length = length.plus(length(part));
      }
    } else if (element instanceof Element.Choice choice) {
      length = new Length(MANY, 0);
      for (Element branch : choice.branches()) {
        Length other = length(branch);
        length = new Length(Math.min(length.least, other.least), Math.max(length.most, other.most));
      }
    }
    return length;
  }
}
