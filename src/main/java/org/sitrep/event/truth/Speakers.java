package org.sitrep.event.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Speaker;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;

/**
 * Finds who says what a clause tells: {@code "…, the ministry said on Thursday"}, {@code "according
 * to doctors"}.
 */
public final class Speakers {
  private final Scene scene;

  /** Of a sentence. */
  public Speakers(Scene scene) {
    this.scene = scene;
  }

  /** The speaker of what {@code token} is part of, within its sentence. */
  public Optional<Speaker> of(int token) {
    Optional<Speaker> accordingTo = accordingTo();
    if (accordingTo.isPresent()) {
      return accordingTo;
    }
    Optional<Speaker> counter = counter();
    if (counter.isPresent()) {
      return counter;
    }
    Optional<Clause> before = Optional.empty();
    Optional<Clause> after = Optional.empty();
    for (Clause clause : scene.syntax().clauses()) {
      if (scene.isReporting(clause) && !isOwn(clause, token)) {
        if (clause.verb().main() < token) {
          before = before.isEmpty() ? Optional.of(clause) : before;
        } else if (after.isEmpty()) {
          after = Optional.of(clause);
        }
      }
    }
    return (before.isPresent() ? before : after).flatMap(this::speaker);
  }

  /** {@code "The ministry denied the attack"}: the trigger is an object of the saying itself. */
  private boolean isOwn(Clause clause, int token) {
    return clause.verb().main() == token;
  }

  private Optional<Speaker> accordingTo() {
    for (Clause clause : scene.syntax().clauses()) {
      Optional<Phrase> phrase = clause.phrase("according-to");
      if (phrase.isPresent()) {
        NounGroup group = phrase.get().groups().get(0);
        return Optional.of(
            new Speaker(group.whole(), "report", isParty(group), dateIn(phrase.get().range())));
      }
    }
    return Optional.empty();
  }

  /** {@code "The ministry revised the toll down to eight"}. */
  private Optional<Speaker> counter() {
    return scene.syntax().clauses().stream()
        .filter(
            clause ->
                scene
                    .labels()
                    .at(clause.verb().main(), "counting")
                    .filter(label -> label.entry().is("by"))
                    .isPresent())
        .filter(
            clause ->
                clause.verb().voice() == VerbGroup.Voice.ACTIVE
                    && clause.verb().form() == VerbGroup.Form.FINITE
                    && clause.objects().stream().anyMatch(this::isTotal))
        .findFirst()
        .flatMap(this::speaker);
  }

  private boolean isTotal(NounGroup group) {
    return scene.labels().has(group.head(), "totals");
  }

  private Optional<Speaker> speaker(Clause clause) {
    String stance = scene.stance(clause).orElse("report");
    Optional<NounGroup> who = teller(clause);
    boolean elsewhere =
        who.filter(
                group -> isOfEarlier(clause, group) || scene.labels().has(group.head(), "weapons"))
            .isPresent();
    if (who.isEmpty() || elsewhere) {
      // "said the minister"
      Optional<NounGroup> object = clause.objects().stream().filter(this::isOther).findFirst();
      who = object.or(() -> elsewhere ? behind(clause).or(() -> teller(clause)) : Optional.empty());
    }
    Optional<NounGroup> speaker =
        who.filter(group -> scene.labels().at(group.head(), "nouns").isEmpty())
            .filter(group -> scene.document().tag(group.head()) != Tag.PRON);
    return speaker.map(
        group ->
            new Speaker(
                group.whole(),
                stance,
                stance.equals("claim") && (isParty(group) || isState(group)) || speaksOfOwn(clause),
                date(clause)));
  }

  /** {@code "'A mine,' said the doctor, 'injured three'"}: taken for the next verb's subject. */
  private Optional<NounGroup> behind(Clause clause) {
    return scene.syntax().nounGroups().stream()
        .filter(group -> group.range().from() == clause.verb().range().to())
        .filter(this::isOther)
        .findFirst();
  }

  /** Not {@code "claimed responsibility"}, which is all verb. */
  private boolean isOther(NounGroup group) {
    return !scene.labels().has(group.head(), "blaming");
  }

  /** Who stands before the verb, or behind {@code by}: {@code "Rwanda was accused by Congo"}. */
  private static Optional<NounGroup> teller(Clause clause) {
    Optional<Phrase> by = clause.verb().isPassive() ? clause.phrase("by") : Optional.empty();
    return by.map(phrase -> phrase.groups().get(0)).or(() -> clause.subject().stream().findFirst());
  }

  /** {@code "Delhi said two of its soldiers were killed"}: a side tells of its own. */
  private boolean speaksOfOwn(Clause saying) {
    return Mentions.within(scene.mentions().actors(), scene.tokens()).stream()
        .filter(actor -> actor.range().from() > saying.verb().main())
        .filter(actor -> actor.victim().isArmed())
        .anyMatch(
            actor ->
                actor.range().from() > scene.tokens().from()
                    && scene.labels().has(actor.range().from() - 1, "possessives"));
  }

  /** {@code "'My brother was killed here,' said Rosa"}: the subject of a verb before. */
  private boolean isOfEarlier(Clause clause, NounGroup subject) {
    return scene.syntax().clauses().stream()
        .filter(other -> other.index() < clause.index())
        .anyMatch(other -> other.verb().main() >= subject.range().to());
  }

  private Optional<DateMention> date(Clause clause) {
    for (Phrase phrase : clause.phrases()) {
      Optional<DateMention> date = dateIn(phrase.range());
      if (date.filter(day -> !isBehindEvent(scene, day)).isPresent()) {
        return date;
      }
    }
    // "said on Thursday a soldier was killed": without "that" the next clause takes the words.
    return dateIn(scene.tokens()).filter(date -> isRightBehind(scene, clause, date));
  }

  /**
   * {@code "claimed responsibility for the murder on Tuesday"}, {@code "for the murder of a clerk
   * on Tuesday"}, {@code "for Tuesday's murder"}: the day of the murder.
   */
  public static boolean isBehindEvent(Scene scene, DateMention date) {
    int before = date.range().from() - 1;
    boolean on = before > scene.tokens().from() && scene.norm(before).equals("on");
    int noun = on ? before - 1 : before;
    boolean behind =
        noun >= scene.tokens().from()
            && (scene.labels().ending(noun, "nouns").isPresent() || isOfDeed(scene, noun));
    return behind || isDeedsOwn(scene, date) || isBeforeVerb(scene, date);
  }

  /** {@code "Tuesday's murder"}. */
  private static boolean isDeedsOwn(Scene scene, DateMention date) {
    return scene.syntax().nounGroups().stream()
        .flatMap(group -> Stream.concat(Stream.of(group), group.complement().stream()))
        .filter(group -> group.range().from() <= date.range().from())
        .filter(group -> group.range().to() > date.range().to())
        .anyMatch(group -> scene.eventNoun(group).isPresent());
  }

  /** {@code "The murder of a clerk in Cali on Tuesday was claimed by"}. */
  private static boolean isBeforeVerb(Scene scene, DateMention date) {
    return scene
        .syntax()
        .clauseOf(date.range().from())
        .filter(clause -> clause.verb().isPassive())
        .filter(clause -> date.range().to() <= clause.verb().range().from())
        .stream()
        .flatMap(clause -> clause.subject().stream())
        .filter(group -> group.range().from() < date.range().from())
        .anyMatch(group -> scene.eventNoun(group).isPresent());
  }

  /** The last word of {@code "the murder of a clerk"}, {@code "the murder of a clerk in Cali"}. */
  private static boolean isOfDeed(Scene scene, int last) {
    return endsDeed(scene, last)
        || scene.syntax().nounGroups().stream()
            .filter(group -> group.whole().last() == last)
            .map(group -> group.range().from() - 1)
            .filter(in -> in > scene.tokens().from())
            .filter(in -> scene.norm(in).equals("in") || scene.norm(in).equals("near"))
            .anyMatch(in -> endsDeed(scene, in - 1));
  }

  private static boolean endsDeed(Scene scene, int last) {
    return scene.syntax().nounGroups().stream()
        .filter(group -> group.whole().last() == last)
        .anyMatch(group -> scene.eventNoun(group).isPresent());
  }

  /** {@code "said on Thursday"}: the day of the saying, whatever comes behind it. */
  public static boolean isRightBehind(Scene scene, Clause saying, DateMention date) {
    int gap = date.range().from() - saying.verb().main();
    return gap == 1 || (gap == 2 && scene.norm(date.range().from() - 1).equals("on"));
  }

  private Optional<DateMention> dateIn(TokenRange range) {
    return Mentions.within(scene.mentions().dates(), range).stream()
        .filter(date -> date.use() == DateMention.Use.POINT)
        .findFirst();
  }

  /** {@code "Moscow accused Kyiv"}. */
  private boolean isState(NounGroup group) {
    return Mentions.within(scene.mentions().actors(), group.range()).stream()
        .anyMatch(
            actor -> actor.actor().sector() == Sector.GOV && actor.actor().country().isPresent());
  }

  private boolean isParty(NounGroup group) {
    return Mentions.within(scene.mentions().actors(), group.range()).stream()
        .anyMatch(
            actor ->
                actor.actor().kind() == ActorKind.GROUP
                    || List.of(Sector.REB, Sector.MIL).contains(actor.actor().sector()));
  }
}
