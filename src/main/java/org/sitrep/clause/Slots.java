package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.clause.Link.Type;

/** What stands on one side of a verb. */
final class Slots {
  private final Words words;
  private final List<Group> groups;
  final List<NounGroup> nouns = new ArrayList<>();
  final List<NounGroup> apposition = new ArrayList<>();
  final List<Phrase> phrases = new ArrayList<>();
  boolean direct;

  Slots(Words words, List<Group> groups) {
    this.words = words;
    this.groups = groups;
  }

  void fill(int from, int to) {
    int i = from;
    boolean including = false;
    while (i < to) {
      Group group = groups.get(i);
      if (group instanceof Link link && link.is(Type.PREPOSITION) && i + 1 < to) {
        i = phrase(i, to, link);
        continue;
      }
      if (group instanceof Link link && link.is(Type.PARENTHESIS)) {
        including = opens(link, including);
      }
      including = including || group instanceof Link link && opensAside(link);
      if (group instanceof Link link && link.is(Type.COMMA)) {
        including = including && i + 1 < to;
      }
      if (group instanceof NounGroup noun && !including && !isRestOfPhrase(noun, i, from)) {
        take(noun, i, from, to);
      }
      i++;
    }
  }

  /** {@code "killed 15 in the northeast | Nigeria"}: behind a verb no object begins like that. */
  private boolean isRestOfPhrase(NounGroup noun, int i, int from) {
    boolean behind = from > 0 && groups.get(from - 1) instanceof VerbGroup;
    return behind
        && !phrases.isEmpty()
        && i > from
        && groups.get(i - 1) instanceof NounGroup
        && phrases.get(phrases.size() - 1).range().to() == noun.range().from()
        && !words.isDate(noun)
        && !words.isIntroduced(noun);
  }

  /** A bracket opens or closes an aside; of two dashes the first opens it. */
  private static boolean opens(Link link, boolean open) {
    return switch (link.id()) {
      case "(", "[", "{" -> true;
      case ")", "]", "}" -> false;
      default -> !open;
    };
  }

  /** A quotation mark before any noun opens what somebody says: {@code "'We lost two men"}. */
  private boolean opensAside(Link link) {
    return link.is(Type.INCLUDING) || link.is(Type.QUOTE) && !nouns.isEmpty();
  }

  private void take(NounGroup noun, int i, int from, int to) {
    if (words.isDate(noun)) {
      phrases.add(new Phrase("on", List.of(noun), noun.range()));
      return;
    }
    if (i > 0 && i == from && words.isHowOften(noun)) {
      // "was shot several times": nothing that was shot.
      phrases.add(new Phrase("at", List.of(noun), noun.range()));
      return;
    }
    if (i == from && words.isMeasure(noun) && leadsAway(i, to)) {
      // "Some 30 kilometres from Palmyra, militants …": where, not who.
      phrases.add(new Phrase("at", List.of(noun), noun.range()));
      return;
    }
    direct = direct || isFirst(i, from);
    int before = isBehindBoth(i, from) ? i - 2 : i - 1;
    boolean afterComma = i > from && groups.get(before) instanceof Link link && link.is(Type.COMMA);
    if (afterComma && isStateOfOthers(before) && words.countAt(noun.range().from()).isPresent()) {
      // "Eighteen rebels dead, three soldiers | injured": of those behind the comma.
      nouns.clear();
      nouns.add(noun);
      return;
    }
    if (!apposition.isEmpty() || (afterComma && !nouns.isEmpty() && !isList(i, to))) {
      apposition.add(noun);
    } else {
      nouns.add(noun);
    }
  }

  /** The first group, or the first behind a quotation mark. */
  private boolean isFirst(int i, int from) {
    return i == from
        || i == from + 1 && groups.get(from) instanceof Link quote && quote.is(Type.QUOTE);
  }

  /** {@code ", both | policemen"}. */
  private boolean isBehindBoth(int i, int from) {
    return i > from + 1
        && groups.get(i - 1) instanceof Link link
        && link.is(Type.OTHER)
        && link.id().equals("both");
  }

  private boolean isStateOfOthers(int comma) {
    return comma > 1
        && groups.get(comma - 1) instanceof NounGroup state
        && words.labels().has(state.head(), "states")
        && groups.get(comma - 2) instanceof NounGroup who
        && words.countAt(who.range().from()).isPresent();
  }

  private boolean leadsAway(int i, int to) {
    return to < groups.size()
        && groups.get(to) instanceof VerbGroup
        && groups.get(i + 1) instanceof Link link
        && link.id().equals("from");
  }

  /** Behind a comma: one of a list that an {@code and} will close, rather than an apposition. */
  private boolean isList(int i, int to) {
    int j = i + 1;
    boolean conjunction = false;
    while (j < to && !(groups.get(j) instanceof VerbGroup)) {
      if (groups.get(j) instanceof Link link) {
        if (link.is(Type.CONJUNCTION)) {
          conjunction = true;
        } else if (link.is(Type.COMMA) && conjunction) {
          // "the victims, a father and his son, were": closed by a comma of its own.
          return false;
        }
      }
      j++;
    }
    return conjunction;
  }

  private int phrase(int at, int to, Link preposition) {
    List<NounGroup> governed = new ArrayList<>();
    int i = at + 1;
    while (i < to && groups.get(i) instanceof Link link && link.is(Type.OTHER)) {
      i++;
    }
    int last = at;
    while (i < to && groups.get(i) instanceof NounGroup noun) {
      governed.add(noun);
      last = i;
      boolean goesOn =
          i + 2 < to
              && groups.get(i + 1) instanceof Link link
              && (joins(link, i + 1, to) || isBetween(preposition, link))
              && groups.get(i + 2) instanceof NounGroup;
      i = goesOn ? i + 2 : i + 1;
      if (!goesOn) {
        break;
      }
    }
    if (governed.isEmpty()) {
      return at + 1;
    }
    phrases.add(
        new Phrase(
            preposition.id(), governed, preposition.range().union(groups.get(last).range())));
    return last + 1;
  }

  /** {@code "between Elk Creek and the river"}: two, whatever they are. */
  private static boolean isBetween(Link preposition, Link link) {
    return preposition.id().equals("between") && link.is(Type.CONJUNCTION);
  }

  private boolean joins(Link link, int i, int to) {
    if (link.is(Type.CONJUNCTION)) {
      return alike((NounGroup) groups.get(i - 1), groups.get(i + 1));
    }
    return link.is(Type.COMMA)
        && isPlace(groups.get(i - 1))
        && isPlace(groups.get(i + 1))
        && isList(i + 1, to);
  }

  /** {@code "in Kabul and Deoubal"}: a place, though none we know. */
  private boolean mayBePlace(Group group) {
    return group instanceof NounGroup noun
        && words.isName(noun)
        && words.actorAt(noun.range().from()).isEmpty();
  }

  private boolean alike(NounGroup one, Group other) {
    boolean count =
        other instanceof NounGroup noun && words.countAt(noun.range().from()).isPresent();
    boolean places = isPlace(one) ? mayBePlace(other) : isPlace(other) && mayBePlace(one);
    return (places || isPlace(one) == isPlace(other))
        && (!count || words.countAt(one.range().from()).isPresent());
  }

  private boolean isPlace(Group group) {
    return group instanceof NounGroup noun && words.placeAt(noun.range().from()).isPresent();
  }
}
