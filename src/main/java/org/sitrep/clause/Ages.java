package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.clause.Link.Type;
import org.sitrep.mention.CountMention;

/**
 * Leaves out the ages that stand between people: {@code "Ann Lee, 12, and her brother, 10, were
 * hurt"} has a subject of two.
 */
final class Ages {
  private final Words words;
  private final List<Group> groups;

  private Ages(Words words, List<Group> groups) {
    this.words = words;
    this.groups = groups;
  }

  /** The groups without ages and the commas that only they need; the same list where none is. */
  static List<Group> without(Words words, List<Group> groups) {
    Ages ages = new Ages(words, groups);
    for (int i = 0; i < groups.size(); i++) {
      if (ages.isAge(i)) {
        return ages.rest();
      }
    }
    return groups;
  }

  private List<Group> rest() {
    List<Group> rest = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      boolean closes = i > 0 && isAge(i - 1) && isComma(i) && !goesOn(i + 1);
      if (!isAge(i) && !isAge(i + 1) && !closes) {
        rest.add(groups.get(i));
      }
    }
    return rest;
  }

  /** A number of years right behind a comma and a name or noun. */
  private boolean isAge(int i) {
    return i >= 2
        && i < groups.size()
        && isComma(i - 1)
        && groups.get(i - 2) instanceof NounGroup
        && groups.get(i) instanceof NounGroup noun
        && words
            .countAt(noun.range().from())
            .filter(count -> count.kind() == CountMention.Kind.AGE)
            .filter(count -> count.range().equals(noun.range()))
            .isPresent();
  }

  /** {@code "Lee, 12, Ray, 10, and"}: the next of a list. */
  private boolean goesOn(int i) {
    return i < groups.size() && groups.get(i) instanceof NounGroup;
  }

  private boolean isComma(int i) {
    return groups.get(i) instanceof Link link && link.is(Type.COMMA);
  }
}
