package org.sitrep.event.setting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.code.DateBasis;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.DateRange;

/**
 * The year of an event that a sentence remembers, by the years that went by: {@code "ten years
 * since the shelling"}, {@code "the 18th anniversary of the bombings"}.
 */
public final class Anniversary {
  public static final String RULE = "anniversary";

  private static final int YEAR = 365;

  private final Scene scene;

  Anniversary(Scene scene) {
    this.scene = scene;
  }

  /** The year; empty where the sentence counts none. */
  Optional<DateMention> date() {
    return counted().or(this::numbered);
  }

  /** {@code "Five years after a bomb killed 32 people"}. */
  private Optional<DateMention> counted() {
    return Mentions.within(scene.mentions().dates(), scene.tokens()).stream()
        .filter(date -> date.days().orElse(0) >= YEAR && date.days().getAsInt() % YEAR == 0)
        .filter(date -> date.use() == DateMention.Use.DURATION && isBehind(date.range().to()))
        .findFirst()
        .flatMap(date -> year(date.range(), date.days().getAsInt() / YEAR));
  }

  private boolean isBehind(int token) {
    return token < scene.tokens().to()
        && (scene.norm(token).equals("since") || scene.norm(token).equals("after"));
  }

  private Optional<DateMention> numbered() {
    return Mentions.within(scene.mentions().counts(), scene.tokens()).stream()
        .filter(count -> count.kind() == CountMention.Kind.ORDINAL)
        .filter(count -> isOfAnniversary(count.range().to()))
        .findFirst()
        .flatMap(count -> year(count.range(), (int) count.count().point().orElse(0)));
  }

  private boolean isOfAnniversary(int token) {
    return token < scene.tokens().to() && scene.norm(token).equals("anniversary");
  }

  private Optional<DateMention> year(TokenRange words, int ago) {
    return scene
        .document()
        .article()
        .publicationDate()
        .filter(now -> ago > 0 && ago < now.getYear())
        .map(now -> LocalDate.of(now.getYear() - ago, 1, 1))
        .map(
            first ->
                new DateMention(
                    words,
                    Optional.of(DateRange.between(first, first.plusYears(1).minusDays(1))),
                    DateBasis.RELATIVE,
                    DateMention.Use.POINT,
                    OptionalInt.empty(),
                    RULE));
  }
}
