package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.clause.Link.Type;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;

/**
 * Deals the groups of a sentence out to its verbs: the groups between two verbs are objects and
 * phrases of the first up to where the subject of the second begins.
 */
final class Regions {
  private final Words words;
  private final List<Group> groups;
  private final List<Integer> verbs = new ArrayList<>();

  Regions(Words words, List<Group> groups) {
    this.words = words;
    this.groups = groups;
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i) instanceof VerbGroup) {
        verbs.add(i);
      }
    }
  }

  /**
   * The groups {@code start} to {@code end} (exclusive) that belong to a verb.
   *
   * @param opener index of the link that opens the clause, -1 for none
   */
  record Region(int start, int verb, int end, int opener) {}

  List<Region> find() {
    List<Region> regions = new ArrayList<>();
    int[] starts = new int[verbs.size()];
    int[] openers = new int[verbs.size()];
    for (int k = 0; k < verbs.size(); k++) {
      starts[k] = start(k, openers);
    }
    for (int k = 0; k < verbs.size(); k++) {
      int end = k + 1 < verbs.size() ? Math.max(starts[k + 1], verbs.get(k) + 1) : groups.size();
      int opener = openers[k];
      regions.add(new Region(starts[k], verbs.get(k), end, opener));
    }
    return regions;
  }

  /** Index of the first group of verb {@code k}'s clause. */
  private int start(int k, int[] openers) {
    openers[k] = -1;
    int verb = verbs.get(k);
    int from = k == 0 ? 0 : verbs.get(k - 1) + 1;
    int opener = lastOpener(from, verb);
    if (opener >= 0) {
      openers[k] = opener;
      return opener;
    }
    if (k == 0) {
      return 0;
    }
    VerbGroup group = (VerbGroup) groups.get(verb);
    if (group.form() == Form.INFINITIVE
        || group.form() == Form.GERUND
        || group.form() == Form.PARTICIPLE) {
      return verb;
    }
    return subjectStart(k, from, verb);
  }

  private int lastOpener(int from, int verb) {
    for (int i = verb - 1; i >= from; i--) {
      if (groups.get(i) instanceof Link link) {
        boolean opens =
            link.is(Type.SUBORDINATOR)
                || link.is(Type.STOP)
                || (link.is(Type.RELATIVE) && opensRelative(i, verb));
        if (opens || isTemporalSubordinator(i, verb)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean opensRelative(int relative, int verb) {
    return verb - relative <= 4 || isEnumeration(relative + 1, verb);
  }

  /** {@code "in which | three soldiers, a driver and six militants | were killed"}. */
  private boolean isEnumeration(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joint =
          groups.get(i) instanceof Link link && (link.is(Type.COMMA) || link.is(Type.CONJUNCTION));
      if (!joint && !(groups.get(i) instanceof NounGroup)) {
        return false;
      }
    }
    return groups.get(from) instanceof NounGroup;
  }

  /**
   * {@code after the war ended}, {@code before it could explode}: a preposition that opens a
   * clause.
   */
  private boolean isTemporalSubordinator(int i, int verb) {
    Link link = (Link) groups.get(i);
    boolean temporal =
        link.id().equals("after")
            || link.id().equals("before")
            || link.id().equals("since")
            || link.id().equals("until")
            || link.id().equals("as");
    if (!temporal) {
      return false;
    }
    VerbGroup group = (VerbGroup) groups.get(verb);
    if (group.form() == Form.GERUND) {
      return i == verb - 1 || i == verb - 2 && isAdverb(groups.get(verb - 1));
    }
    for (int j = i + 1; j < verb; j++) {
      if (groups.get(j) instanceof Link between
          && (between.is(Type.COMMA) || between.is(Type.CONJUNCTION))) {
        return false;
      }
    }
    return group.form() == Form.FINITE
        && i + 1 < verb
        && groups.get(i + 1) instanceof NounGroup
        && !words.isDate(groups.get(i + 1));
  }

  /** {@code "…, police and hospital sources said"}: who says it stands behind one comma. */
  private int lastComma(int from, int verb) {
    for (int i = verb - 1; i >= from; i--) {
      if (groups.get(i) instanceof Link link
          && (link.is(Type.COMMA) || link.is(Type.QUOTE))
          && hasFreeNoun(i + 1, verb)) {
        return i;
      }
    }
    return -1;
  }

  private int subjectStart(int k, int from, int verb) {
    if (groups.get(verb - 1) instanceof Link link && link.is(Type.CONJUNCTION)) {
      // "killed ten soldiers and wounded 21": the subject stands with the verb before.
      return verb;
    }
    VerbGroup before = (VerbGroup) groups.get(verbs.get(k - 1));
    if (isNaming(before) && onlyNames(from, verb) || isBacking(verbs.get(k - 1), verb)) {
      return verb;
    }
    if (isBehindWith(from, verb)) {
      return verb - 1;
    }
    if (isFoundToBe(before, from, verb)) {
      return from;
    }
    if (from < verb && isReporting(before) && !startsWithConjunction(from)) {
      return hasFreeNoun(from, verb) ? from : verb;
    }
    int comma = isReporting((VerbGroup) groups.get(verb)) ? lastComma(from, verb) : -1;
    if (comma >= 0) {
      return comma + 1;
    }
    if (isBehindThen(verb)) {
      return verb;
    }
    int boundary = boundary(from, verb);
    if (boundary >= 0) {
      return boundary + 1;
    }
    return hasFreeNoun(from, verb) && !takesObject(before, from) ? from : verb;
  }

  /** {@code "before fatally shooting himself"}. */
  private boolean isAdverb(Group group) {
    return group instanceof Link link
        && link.is(Type.OTHER)
        && words.tag(link.range().from()) == Tag.ADV;
  }

  /** {@code "shot a boy and a woman, then fatally shot himself"}: the subject stands before. */
  private boolean isBehindThen(int verb) {
    int i = verb - 1;
    boolean then = false;
    while (i > 0 && groups.get(i) instanceof Link link && link.is(Type.OTHER)) {
      then = then || words.norm(link.range().from()).equals("then");
      i--;
    }
    return then && groups.get(i) instanceof Link link && link.is(Type.COMMA);
  }

  /** The last comma or conjunction behind which a subject may stand; -1 where there is none. */
  private int boundary(int from, int verb) {
    int boundary = -1;
    for (int i = from; i < verb; i++) {
      if (groups.get(i) instanceof Link link
          && mayPart(link)
          && hasFreeNoun(i + 1, verb)
          && !joinsSubjects(boundary, i)) {
        boundary = i;
        if (link.is(Type.CONJUNCTION) && !hasFreeNoun(from, i)) {
          break;
        }
      }
    }
    return boundary;
  }

  private static boolean mayPart(Link link) {
    return switch (link.type()) {
      case CONJUNCTION, COMMA, QUOTE, PARENTHESIS -> true;
      case PREPOSITION, SUBORDINATOR, RELATIVE, INCLUDING, STOP, OTHER -> false;
    };
  }

  /** {@code "found the victim had suffered a wound"}: he, not who found him. */
  private boolean isFoundToBe(VerbGroup before, int from, int verb) {
    TokenRange behind = groups.get(verb).range();
    return from == verb - 1
        && words.labels().has(before.main(), "finding")
        && groups.get(from) instanceof NounGroup
        && behind.length() > 1
        && words.auxiliary(behind.from()).isPresent();
  }

  /** {@code "claimed 16 lives with 26 injured"}: the 26. */
  private boolean isBehindWith(int from, int verb) {
    return verb - 2 > from
        && ((VerbGroup) groups.get(verb)).range().length() == 1
        && words.isPastLike(((VerbGroup) groups.get(verb)).main())
        && groups.get(verb - 1) instanceof NounGroup noun
        && words.countAt(noun.range().from()).isPresent()
        && groups.get(verb - 2) instanceof Link link
        && words.norm(link.range().from()).equals("with");
  }

  /** {@code "…, police and medics said"}: what stands before the conjunction is subject too. */
  private boolean joinsSubjects(int boundary, int i) {
    if (boundary < 0 || boundary + 1 == i || !((Link) groups.get(i)).is(Type.CONJUNCTION)) {
      return false;
    }
    for (int j = boundary + 1; j < i; j++) {
      boolean quantifier = groups.get(j) instanceof Link link && link.is(Type.OTHER);
      if (!(groups.get(j) instanceof NounGroup) && !quantifier) {
        return false;
      }
    }
    return groups.get(boundary) instanceof Link link && link.is(Type.COMMA);
  }

  /** {@code "Three women, identified as A, B and C, were arrested"}. */
  private boolean isNaming(VerbGroup verb) {
    return verb.range().length() == 1 && words.labels().has(verb.main(), "naming");
  }

  /** {@code "Troops backed by jets and militiamen captured"}: the troops did. */
  private boolean isBacking(int backing, int verb) {
    VerbGroup before = (VerbGroup) groups.get(backing);
    return backing > 0
        && before.range().length() == 1
        && words.labels().has(before.main(), "backing")
        && groups.get(backing - 1) instanceof NounGroup
        && groups.get(backing + 1) instanceof Link by
        && by.id().equals("by")
        && groups.get(verb - 1) instanceof NounGroup
        && groups.get(verb - 2) instanceof Link link
        && link.is(Type.CONJUNCTION)
        && groups.get(verb - 3) instanceof NounGroup;
  }

  private boolean onlyNames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (groups.get(i) instanceof NounGroup noun
          && !words.isName(noun)
          && !words.isBracketed(noun)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWithConjunction(int from) {
    return groups.get(from) instanceof Link link && link.is(Type.CONJUNCTION);
  }

  private boolean takesObject(VerbGroup verb, int from) {
    int object = from;
    while (object + 1 < groups.size()
        && groups.get(object) instanceof Link link
        && link.is(Type.OTHER)) {
      // "picked up a grenade": the particle stands between.
      object++;
    }
    return verb.voice() == VerbGroup.Voice.ACTIVE
        && groups.get(object) instanceof NounGroup
        && !isReporting(verb)
        && !words.isDate(groups.get(object));
  }

  private boolean isReporting(VerbGroup verb) {
    return words.labels().at(verb.main(), "reporting").isPresent();
  }

  /** True where a noun group that no preposition governs stands there. */
  private boolean hasFreeNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFreeNoun(groups, i, from) && !words.isDate(groups.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a noun group at {@code i} that no preposition within {@code from} to {@code i}
   * governs.
   */
  static boolean isFreeNoun(List<Group> groups, int i, int from) {
    if (!(groups.get(i) instanceof NounGroup)) {
      return false;
    }
    int j = i - 1;
    while (j >= from && groups.get(j) instanceof Link link && link.is(Type.OTHER)) {
      j--;
    }
    return j < from || !(groups.get(j) instanceof Link link && link.is(Type.PREPOSITION));
  }

  TokenRange range(Region region) {
    return groups
        .get(region.start())
        .range()
        .union(groups.get(Math.max(region.verb(), region.end() - 1)).range());
  }
}
