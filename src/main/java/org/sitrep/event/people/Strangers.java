package org.sitrep.event.people;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads nouns the lexicon does not have as people, where name, number or ending says so: {@code
 * "wounding Troyer"}, {@code "nine pilgrims"}, {@code "a postman"}.
 */
final class Strangers {
  private final Scene scene;

  Strangers(Scene scene) {
    this.scene = scene;
  }

  /**
   * A noun we do not know: people only where a number and a plural say so, or where it is a name.
   */
  List<Party> read(NounGroup group, Optional<CountMention> count) {
    if (scene.labels().has(group.head(), "things")
        || scene.weapon(group).isPresent()
        || scene.eventNoun(group).isPresent()) {
      return List.of();
    }
    if (count.isEmpty() && isPlaceOrDay(group)) {
      return List.of();
    }
    Optional<Party> person = byEnding(group, count);
    if (person.isPresent()) {
      return List.of(person.get());
    }
    boolean people =
        scene.norm(group.head()).endsWith("s")
            || isNamed(group.head())
            || scene.labels().has(group.head(), "demonyms");
    if (count.isPresent() && (people || count.get().count().point().orElse(0) == 1)) {
      return List.of(
          Party.counted(group.whole(), count.get().range(), count.get().count())
              .asDefinite(scene.isDefinite(group)));
    }
    return isNamed(group.head())
        ? List.of(Party.counted(group.whole(), group.range(), Count.ONE).asDefinite(true))
        : List.of();
  }

  /** {@code "Kandahar Province"}, {@code "Thursday"}. */
  private boolean isPlaceOrDay(NounGroup group) {
    return Mentions.over(scene.mentions().places(), group.head()).isPresent()
        || Mentions.over(scene.mentions().dates(), group.head()).isPresent()
        || Mentions.within(scene.mentions().places(), group.range()).stream()
            .anyMatch(place -> place.phrase().contains(group.head()));
  }

  /** {@code "a 24-year-old"}, {@code "an 18-month old"}, {@code "a 3 year old"}. */
  boolean isAged(NounGroup group) {
    String head = scene.norm(group.head());
    return head.endsWith("-year-old")
        || head.endsWith("-month-old")
        || head.equals("old") && isAge(group.head());
  }

  private boolean isAge(int old) {
    if (old == scene.tokens().from()) {
      return false;
    }
    String before = scene.norm(old - 1);
    return before.endsWith("-year")
        || before.endsWith("-month")
        || scene
            .labels()
            .over(old, "number_nouns")
            .filter(age -> age.range().length() > 1)
            .isPresent();
  }

  /** A name by its tag, or by its capital among small letters: {@code "wounding Troyer"}. */
  private boolean isNamed(int token) {
    Document document = scene.document();
    boolean capital = document.token(token).isCapitalised();
    int before = token - 1;
    boolean alone =
        document.tag(token) == Tag.NOUN
            && hasSmallLetters(document.token(token).text())
            && before >= scene.tokens().from()
            && !document.token(before).isCapitalised()
            && !document.token(before).isPunctuation();
    return capital && (document.tag(token) == Tag.PROPN || alone);
  }

  /** Not {@code "TRS"}. */
  private static boolean hasSmallLetters(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  /** One person by an article before a noun that is no thing we know: {@code "a healer"}. */
  Optional<Party> somebody(NounGroup group) {
    String first = scene.norm(group.range().from());
    boolean one = first.equals("a") || first.equals("an") || first.equals("another");
    boolean noun =
        scene.document().tag(group.head()) == Tag.NOUN
            && !scene.labels().has(group.head(), "things")
            && !scene.labels().has(group.head(), "grounds")
            && scene.labels().over(group.head(), "items").isEmpty()
            && scene.weapon(group).isEmpty()
            && scene.eventNoun(group).isEmpty()
            && scene.cardinal(group.range()).isEmpty()
            && Mentions.within(scene.mentions().places(), group.range()).isEmpty();
    return one && noun
        ? Optional.of(Party.counted(group.whole(), group.range(), Count.ONE))
        : Optional.empty();
  }

  /** {@code "a postman"}, {@code "seven stallholders"}: the ending says that they are people. */
  private Optional<Party> byEnding(NounGroup group, Optional<CountMention> count) {
    boolean single = scene.document().tag(group.range().from()) == Tag.DET && count.isEmpty();
    boolean person =
        scene.labels().has(group.head(), "person_endings")
            && !scene.document().token(group.head()).isCapitalised();
    if (!person || (count.isEmpty() && !single)) {
      return Optional.empty();
    }
    return Optional.of(civilians(group, count, Count.ONE));
  }

  Party civilians(NounGroup group, Optional<CountMention> count, Count implied) {
    return Party.counted(
            group.whole(),
            count.map(CountMention::range).orElse(group.range()),
            count.map(CountMention::count).orElse(implied))
        .withVictim(Victim.CIVILIAN, Optional.empty())
        .asDefinite(scene.isDefinite(group));
  }
}
