package org.sitrep.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a pattern that is one look at the words: it holds from a token to another, or not. */
sealed interface Step {

  /** Token behind what it holds for from {@code token} on, at most {@code limit}; -1 where not. */
  int end(Words words, int token, int limit);

  /** {@code killed}: one token, compared with {@code Token.norm}. */
  record Word(String word) implements Step {
    @Override
    public int end(Words words, int token, int limit) {
      return token < limit && words.document().norm(token).equals(word) ? token + 1 : -1;
    }

    @Override
    public String toString() {
      return Quoting.quote(word);
    }
  }

  /** {@code <kill>}, {@code <verbs:kill>}: any form of an entry. */
  record AnyForm(String kind, String id) implements Step {
    @Override
    public int end(Words words, int token, int limit) {
      return token < limit ? within(words.entryEnd(token, kind, id), limit) : -1;
    }

    @Override
    public String toString() {
      return "<" + (kind.isEmpty() ? "" : kind + ":") + Quoting.quoteEntry(id) + ">";
    }
  }

  /** {@code @weapons[cause=mine]}: a whole label. */
  record Labelled(String label, List<AttributeTest> tests) implements Step {
    public Labelled {
      tests = List.copyOf(tests);
    }

    @Override
    public int end(Words words, int token, int limit) {
      return token < limit ? within(words.labelEnd(token, label, tests), limit) : -1;
    }

    @Override
    public String toString() {
      return "@" + label + (tests.isEmpty() ? "" : bracket(tests));
    }
  }

  /** {@code [tag=NOUN & !word=percent]}: one token that passes every test. */
  record Tested(List<TokenTest> tests) implements Step {
    public Tested {
      tests = List.copyOf(tests);
    }

    @Override
    public int end(Words words, int token, int limit) {
      if (token >= limit) {
        return -1;
      }
      for (int i = 0; i < tests.size(); i++) {
        if (!tests.get(i).passes(words, token)) {
          return -1;
        }
      }
      return token + 1;
    }

    @Override
    public String toString() {
      return bracket(tests);
    }
  }

  /** {@code _}: any token. */
  record Any() implements Step {
    @Override
    public int end(Words words, int token, int limit) {
      return token < limit ? token + 1 : -1;
    }

    @Override
    public String toString() {
      return "_";
    }
  }

  private static int within(int end, int limit) {
    return end <= limit ? end : -1;
  }

  private static String bracket(List<?> tests) {
    return tests.stream().map(Object::toString).collect(Collectors.joining(" & ", "[", "]"));
  }
}
