package org.sitrep.event.move;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.TypeNames;
import org.sitrep.value.Count;

/** How many a noun speaks of: {@code "12"} in {@code "12 specially trained dogs"}. */
final class Tally {
  /**
   * A number this many words before a noun may still count it: {@code "10 specially trained mine
   * detecting dogs"}.
   */
  private static final int REACH = 8;

  /** Up to so many words may be anything; more must all belong to the noun. */
  private static final int NEAR = 4;

  private final Scene scene;

  Tally(Scene scene) {
    this.scene = scene;
  }

  /**
   * A number with the words it is part of.
   *
   * @param words the number and the noun
   */
  record Counted(Count count, TokenRange words) {}

  /** The number of {@code noun}; one where an article says so, else unstated. */
  Counted of(TokenRange noun, boolean plural) {
    Optional<CountMention> count = number(noun);
    if (count.isPresent()) {
      return new Counted(count.get().count(), count.get().range().union(noun));
    }
    return new Counted(!plural && hasArticle(noun) ? Count.ONE : Count.UNSTATED, noun);
  }

  /** The number before a noun, within it, or set behind it. */
  Optional<CountMention> number(TokenRange noun) {
    Optional<CountMention> inner = before(noun);
    return inner.flatMap(this::outer).or(() -> inner).or(() -> of(noun)).or(() -> inAll(noun));
  }

  static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NUM;
  }

  private boolean hasArticle(TokenRange noun) {
    for (int i = noun.from() - 1; i >= Math.max(scene.tokens().from(), noun.from() - 3); i--) {
      String norm = scene.norm(i);
      if (norm.equals("a") || norm.equals("an")) {
        return true;
      }
      if (!isNominal(scene.document().tag(i))) {
        return false;
      }
    }
    return false;
  }

  private Optional<CountMention> before(TokenRange noun) {
    int from = Math.max(scene.tokens().from(), noun.from() - REACH);
    Optional<CountMention> found = Optional.empty();
    for (CountMention count :
        Mentions.within(scene.mentions().counts(), new TokenRange(from, noun.to()))) {
      boolean inside = count.range().from() >= noun.from();
      if (count.isCardinal()
          && !TypeNames.hold(scene.labels(), count.range().from())
          && (inside || isFree(count.range().to(), unbracketed(noun)))) {
        found = Optional.of(count);
      }
    }
    return found;
  }

  /** {@code "2,000 M72s (anti-tank weapons)"}: what is in brackets is what stands before them. */
  private int unbracketed(TokenRange noun) {
    return bracket(noun).orElse(noun.from());
  }

  /** The bracket that opens before a noun and its attributes and closes right behind it. */
  OptionalInt bracket(TokenRange noun) {
    int open = noun.from() - 1;
    while (open > scene.tokens().from() && isNominal(scene.document().tag(open))) {
      open--;
    }
    boolean bracketed =
        open > scene.tokens().from()
            && scene.norm(open).equals("(")
            && noun.to() < scene.tokens().to()
            && scene.norm(noun.to()).equals(")");
    return bracketed ? OptionalInt.of(open) : OptionalInt.empty();
  }

  /** Nothing that ends the noun group stands between a number and its noun. */
  private boolean isFree(int from, int to) {
    boolean far = to - from >= NEAR;
    for (int i = from; i < to; i++) {
      if (isHyphened(i) || isBetweenHyphened(i)) {
        continue;
      }
      if (scene.document().token(i).isPunctuation()
          || scene.norm(i).equals("and")
          || scene.norm(i).equals("in")
          || scene.labels().has(i, "items") && !TypeNames.hold(scene.labels(), i)
          || far && !isAttribute(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code "towed"}, {@code "M777"}, {@code "155mm"} in front of {@code "howitzers"}. */
  private boolean isAttribute(int token) {
    return (isNominal(scene.document().tag(token)) || scene.norm(token).endsWith("ed"))
        && !scene.labels().has(token, "roles")
        && !scene.labels().has(token, "units");
  }

  private boolean isHyphened(int token) {
    return scene.norm(token).indexOf('-') > 0;
  }

  /** The comma of {@code "mine-resistant, ambush-protected vehicles"}. */
  private boolean isBetweenHyphened(int token) {
    return scene.norm(token).equals(",") && isHyphened(token - 1) && isHyphened(token + 1);
  }

  /** {@code "Two"} of {@code "Two of the four radars"}. */
  private Optional<CountMention> outer(CountMention inner) {
    int of = inner.range().from() - 1;
    if (of > 0 && !scene.norm(of).equals("of")) {
      of--;
    }
    if (of <= scene.tokens().from() || !scene.norm(of).equals("of")) {
      return Optional.empty();
    }
    int end = of;
    return scene.mentions().counts().stream()
        .filter(count -> count.range().to() == end)
        .flatMap(count -> outer(count, inner).stream())
        .findFirst();
  }

  /** {@code "half of the 40 trucks"} are 20. */
  private static Optional<CountMention> outer(CountMention outer, CountMention inner) {
    if (outer.isCardinal()) {
      return Optional.of(outer);
    }
    OptionalLong whole = inner.count().best();
    OptionalLong percent = outer.count().best();
    boolean share =
        outer.kind() == CountMention.Kind.FRACTION && whole.isPresent() && percent.isPresent();
    return share
        ? Optional.of(
            new CountMention(
                inner.range(),
                Count.about(whole.getAsLong() * percent.getAsLong() / 100),
                inner.kind(),
                outer.rule()))
        : Optional.empty();
  }

  /** {@code "25"} in {@code "a contingent of 25"}. */
  private Optional<CountMention> of(TokenRange noun) {
    int of = noun.to();
    return of + 1 < scene.tokens().to() && scene.norm(of).equals("of")
        ? Mentions.over(scene.mentions().counts(), of + 1).filter(CountMention::isCardinal)
        : Optional.empty();
  }

  /** {@code "14"} in {@code "Bulgarian instructors, 14 in all, arrived"}. */
  private Optional<CountMention> inAll(TokenRange noun) {
    int comma = noun.to();
    if (comma + 1 >= scene.tokens().to() || !scene.norm(comma).equals(",")) {
      return Optional.empty();
    }
    return Mentions.over(scene.mentions().counts(), comma + 1)
        .filter(
            count ->
                count.isCardinal()
                    && count.range().to() < scene.tokens().to()
                    && scene.labels().at(count.range().to(), "sums").isPresent());
  }
}
