package org.sitrep.mention.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.CountMention.Kind;
import org.sitrep.mention.count.Clue.Sort;
import org.sitrep.mention.count.NumberWords.Joint;
import org.sitrep.value.Count;

/**
 * Tells what the numbers of a sentence number, each by the first clue that knows. Numbers joined by
 * {@code "and"} share a kind: {@code "ages 5, 7 and 9"}, {@code "the 3rd and 4th battalions"}.
 */
final class KindReader {
  private final Scene scene;
  private final ContextClues context;
  private final List<Clue> clues;
  private final List<CountMention> mentions = new ArrayList<>();

  KindReader(Scene scene) {
    this.scene = scene;
    this.context = new ContextClues(scene);
    this.clues =
        List.of(
            context::date,
            new NeighbourClues(scene),
            new NameClues(scene),
            KindReader::byForm,
            new ContestClues(scene),
            context);
  }

  void add(Quantity quantity) {
    Sort sort = sort(quantity);
    Count count = hasValue(sort.kind()) ? quantity.count() : Count.UNSTATED;
    String rule = sort.kind() == Kind.CARDINAL ? cardinalRule(sort, quantity) : sort.rule();
    add(new CountMention(quantity.range(), count, sort.kind(), rule));
  }

  void addDesignation(int token) {
    add(
        new CountMention(
            TokenRange.of(token), Count.UNSTATED, Kind.DESIGNATION, "letters-and-figures"));
  }

  List<CountMention> mentions() {
    return List.copyOf(mentions);
  }

  private Sort sort(Quantity quantity) {
    for (Clue clue : clues) {
      Optional<Sort> sort = clue.sort(quantity);
      if (sort.isPresent()) {
        return sort.get();
      }
    }
    boolean counts = quantity.numeral().counts() && !quantity.isPair();
    return new Sort(counts ? Kind.CARDINAL : Kind.OTHER, counts ? "number" : "figures");
  }

  /** The kind a way of writing numbers tells. */
  private static Optional<Sort> byForm(Quantity quantity) {
    return switch (quantity.numeral().form()) {
      case ORDINAL -> Clue.of(Kind.ORDINAL, "ordinal");
      case FRACTION, SLASH -> Clue.of(Kind.FRACTION, "fraction");
      case PLURAL ->
          quantity.numeral().value() < 100
              ? Clue.of(Kind.AGE, "tens-of-years")
              : Clue.of(Kind.DATE, "decade");
      case ODD -> Clue.of(Kind.OTHER, "figures");
      case CLOCK, DIGITS, WORDS, PHRASE -> Optional.empty();
    };
  }

  private static boolean hasValue(Kind kind) {
    return switch (kind) {
      case TIME, DATE, DESIGNATION, SCORE, OTHER -> false;
      case CARDINAL, ORDINAL, AGE, MONEY, PERCENT, FRACTION, MEASURE, CALIBRE -> true;
      case DURATION, UNIT_NUMBER, VOTE, ADDRESS, RATE -> true;
    };
  }

  private static String cardinalRule(Sort sort, Quantity quantity) {
    if (quantity.count().equals(Count.NONE)) {
      return "none";
    }
    return sort.rule().equals("number") ? quantity.rule() : sort.rule();
  }

  private void add(CountMention mention) {
    CountMention added = mention;
    if (!mentions.isEmpty()) {
      int last = mentions.size() - 1;
      CountMention before = mentions.get(last);
      if (isJoined(before.range(), mention.range())) {
        if (isShared(mention.kind()) && before.isCardinal()) {
          shareBackwards(last, mention);
        }
        boolean shared = isShared(before.kind()) || before.kind() == Kind.MONEY;
        if (shared && mention.isCardinal() && isBare(mention)) {
          added = as(before, mention);
        }
      }
    }
    mentions.add(added);
  }

  private void shareBackwards(int from, CountMention mention) {
    TokenRange next = mention.range();
    for (int i = from; i >= 0 && isJoined(mentions.get(i).range(), next); i--) {
      CountMention before = mentions.get(i);
      if (before.kind() != Kind.CARDINAL && before.kind() != Kind.OTHER) {
        return;
      }
      mentions.set(i, as(mention, before));
      next = before.range();
    }
  }

  private static CountMention as(CountMention kind, CountMention mention) {
    return new CountMention(mention.range(), mention.count(), kind.kind(), kind.rule());
  }

  private static boolean isShared(Kind kind) {
    return switch (kind) {
      case AGE, CALIBRE, UNIT_NUMBER, ADDRESS, MEASURE, PERCENT -> true;
      case CARDINAL, ORDINAL, MONEY, FRACTION, TIME, DATE, DURATION -> false;
      case DESIGNATION, SCORE, VOTE, RATE, OTHER -> false;
    };
  }

  private boolean isBare(CountMention mention) {
    int next = mention.range().to();
    return !scene.isNominal(next)
        && scene.labelAt(next, "roles").isEmpty()
        && !scene.isTagged(next, Tag.AUX);
  }

  private boolean isJoined(TokenRange one, TokenRange other) {
    // "13- and 14-year-old"
    int at = scene.joint(one.to()) == Joint.DASH ? one.to() + 1 : one.to();
    if (other.from() - at != 1) {
      return false;
    }
    Joint joint = scene.joint(at);
    return joint == Joint.AND
        || joint == Joint.OR
        || joint == Joint.TO
        || scene.norm(at).equals(",");
  }
}
