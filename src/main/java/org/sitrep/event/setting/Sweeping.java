package org.sitrep.event.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.ActorRole;
import org.sitrep.code.EventType;
import org.sitrep.code.Qualifier;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/**
 * Tells violence that is spoken of as a whole, by no day, town, number or name: {@code "a
 * government that has murdered priests"}, {@code "teachers are being kidnapped"}, {@code "condemned
 * attacks on villages"}.
 */
final class Sweeping {
  private final Scene scene;

  Sweeping(Scene scene) {
    this.scene = scene;
  }

  /** True where every reading is sweeping; not in a headline or a note of one sentence. */
  boolean is(List<Reading> readings, List<DateMention> dates) {
    return scene.document().sentences().size() > 1
        && !scene.syntax().sentence().headline()
        && dates.isEmpty()
        && Mentions.within(scene.mentions().dates(), scene.tokens()).isEmpty()
        && Mentions.within(scene.mentions().places(), scene.tokens()).stream()
            .noneMatch(this::isSpot)
        && readings.stream().allMatch(this::isSweeping);
  }

  /** A place below the country, or a part of it. */
  private boolean isSpot(PlaceMention mention) {
    return mention.use() == PlaceMention.Use.PLACE
        && (mention.isPart() || mention.place().filter(Place::isCountry).isEmpty());
  }

  private boolean isSweeping(Reading reading) {
    return isViolent(reading)
        && suffering(reading).allMatch(this::isAnybody)
        && (reading.rule().startsWith("nouns:")
            ? isManifold(reading)
            : suffering(reading).findAny().isPresent()
                && reading.clause().filter(this::isGoingOn).isPresent());
  }

  private static boolean isViolent(Reading reading) {
    Optional<EventType> type = reading.type();
    return type.isEmpty()
        || reading.isOf(EventType.ATTACK)
        || reading.isOf(EventType.EXPLOSION)
        || reading.isOf(EventType.ABDUCTION);
  }

  private static Stream<Party> suffering(Reading reading) {
    return Stream.concat(
        reading.harmed().stream().map(Harmed::party),
        reading.involved().stream()
            .filter(who -> who.role() == ActorRole.TARGET || who.role() == ActorRole.VICTIM)
            .map(Involved::party));
  }

  /**
   * {@code "priests"}, {@code "many peasants"}, {@code "the population"}; not {@code "the men"}.
   */
  private boolean isAnybody(Party party) {
    boolean plural = party.count().best().isEmpty() && party.count().low().isPresent();
    boolean vague = !party.isNumbered() || party.count().qualifier() == Qualifier.VAGUE;
    return plural && vague && (!isPointedAt(party) || isPopulace(party));
  }

  private boolean isPointedAt(Party party) {
    return party.isKnown()
        || scene.syntax().nounGroupOf(party.words().last()).filter(scene::isDefinite).isPresent();
  }

  private boolean isPopulace(Party party) {
    return !scene.labels().within(party.words(), "populace").isEmpty();
  }

  /**
   * {@code "has murdered"}, {@code "are being murdered"}, {@code "are murdered"}; {@code "bombed"}
   * in {@code "has murdered priests and bombed villages"}.
   */
  private boolean isGoingOn(Clause clause) {
    VerbGroup verb = clause.verb();
    int first = verb.range().from();
    boolean fact = verb.modality() == VerbGroup.Modality.FACT && !verb.negated();
    if (!fact || verb.form() == VerbGroup.Form.INFINITIVE) {
      return false;
    }
    return first < verb.main() && scene.labels().has(first, "going_on")
        || first == verb.main()
            && isBehindAnd(first)
            && scene
                .syntax()
                .before(clause)
                .filter(before -> before.subject().equals(clause.subject()))
                .filter(this::isGoingOn)
                .isPresent();
  }

  private boolean isBehindAnd(int token) {
    return token > scene.tokens().from() && scene.norm(token - 1).equals("and");
  }

  /** {@code "attacks on villages"}: a plural with neither article nor number, told by no past. */
  private boolean isManifold(Reading reading) {
    TokenRange trigger = reading.trigger();
    return !reading.several()
        && scene.norm(trigger.last()).endsWith("s")
        && scene
            .syntax()
            .nounGroupOf(trigger.from())
            .filter(group -> !scene.isDefinite(group) && scene.cardinal(group.range()).isEmpty())
            .isPresent()
        && reading.clause().filter(clause -> !isPast(clause)).isPresent();
  }

  private boolean isPast(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.form() == VerbGroup.Form.FINITE
        && !scene.isReporting(clause)
        && !scene.labels().has(verb.range().from(), "going_on");
  }
}
