package org.sitrep.clause;

import java.util.List;
import org.sitrep.clause.Link.Type;
import org.sitrep.clause.Regions.Region;

/** Where a clause leaves out its verb: {@code "killed three in Fuzuli and in Tartar two"}. */
final class GapPlaces {
  private final Words words;
  private final List<Group> groups;

  GapPlaces(Words words, List<Group> groups) {
    this.words = words;
    this.groups = groups;
  }

  /**
   * Where {@code "and in Tartar two"} begins: a conjunction, then a place phrase and a number, no
   * verb.
   */
  int gapStart(Region region) {
    for (int i = region.verb() + 1; i < region.end(); i++) {
      int unit = isSeparator(i) ? gapEnd(i + 1, region.end()) : -1;
      boolean listed =
          unit >= 0
              && (isPlacePhrase(i + 1)
                  || hasPlacePhrase(region.verb() + 1, i)
                  || nextGap(unit, region.end()) < region.end());
      if (listed) {
        return i;
      }
    }
    return region.end();
  }

  private boolean isSeparator(int i) {
    return groups.get(i) instanceof Link link
        && (link.is(Type.CONJUNCTION) || link.is(Type.STOP) || link.is(Type.COMMA));
  }

  /**
   * Where a gap ends that begins at {@code from}: {@code "in Tartar two"}, {@code "four of them in
   * Mosul"}; -1 where none begins.
   */
  private int gapEnd(int from, int to) {
    if (from + 2 < to && isPlacePhrase(from) && isCount(from + 2)) {
      return from + 3;
    }
    if (from >= to || !isCount(from)) {
      return -1;
    }
    boolean ofThem =
        from + 1 < to && groups.get(from + 1) instanceof Link link && link.is(Type.INCLUDING);
    int place = ofThem ? from + 2 : from + 1;
    return place + 1 < to && isPlacePhrase(place) ? place + 2 : -1;
  }

  /** The separator before the next gap at or behind {@code from}; {@code to} for none. */
  int nextGap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSeparator(i) && gapEnd(i + 1, to) >= 0) {
        return i;
      }
    }
    return to;
  }

  private boolean hasPlacePhrase(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (isPlacePhrase(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlacePhrase(int i) {
    return groups.get(i) instanceof Link link
        && link.is(Type.PREPOSITION)
        && groups.get(i + 1) instanceof NounGroup noun
        && words.placeAt(noun.range().from()).isPresent();
  }

  private boolean isCount(int i) {
    return groups.get(i) instanceof NounGroup noun
        && words.countAt(noun.range().from()).isPresent();
  }
}
