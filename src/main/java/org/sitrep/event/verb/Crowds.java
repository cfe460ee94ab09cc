package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Device;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;

/**
 * Reads protests and riots that no verb of its own tells of: what protesters do ({@code "Rioters
 * tore up posters"}), and what others do for a grievance ({@code "Villagers gathered to denounce
 * the dam"}, {@code "Students blocked the highway over fees"}).
 */
public final class Crowds {
  private final Scene scene;
  private final Parties parties;
  private final Truth truth;

  public Crowds(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
  }

  /** The readings of clauses that no other reading tells of. */
  public List<Reading> read(List<Reading> readings) {
    List<Reading> found = new ArrayList<>();
    if (readings.stream().anyMatch(Crowds::isOfCrowd)) {
      return found;
    }
    for (Clause clause : scene.syntax().clauses()) {
      boolean told = readings.stream().anyMatch(reading -> reading.isIn(clause));
      if (!told) {
        reading(clause).filter(reading -> reading.factuality().isReal()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isOfCrowd(Reading reading) {
    return reading.isOf(EventType.PROTEST) || reading.isOf(EventType.RIOT);
  }

  private Optional<Reading> reading(Clause clause) {
    int verb = clause.verb().main();
    boolean gathers = scene.labels().has(verb, "gathering");
    boolean damages = scene.labels().has(verb, "damaging");
    if (!gathers && !damages || clause.verb().form() == Form.PARTICIPLE) {
      return Optional.empty();
    }
    List<NounGroup> who = clause.agents();
    Optional<String> crowd = who.stream().flatMap(group -> crowd(group).stream()).findFirst();
    if (crowd.isPresent()) {
      return Optional.of(reading(clause, who, damages || crowd.get().equals("riot")));
    }
    if (damages && isMob(who) && isWithMissiles(clause)) {
      return Optional.of(reading(clause, who, true));
    }
    boolean aggrieved = gathers && isOfPeople(who) && isAggrieved(clause);
    return aggrieved ? Optional.of(reading(clause, who, false)) : Optional.empty();
  }

  /** {@code "Students pelted a bus with stones"}. */
  private boolean isMob(List<NounGroup> who) {
    return parties.readAll(who).stream()
            .flatMap(party -> party.actor().stream())
            .anyMatch(ActorMention::plural)
        && who.stream()
            .anyMatch(group -> !scene.labels().within(group.range(), "crowds").isEmpty());
  }

  /** {@code "with stones"}. */
  private boolean isWithMissiles(Clause clause) {
    return scene.labels().within(clause.range(), "weapons").stream()
        .anyMatch(label -> Device.ofWeapon(label).cause() == Cause.HANDS);
  }

  /** What a crowd is by its name: {@code "hundreds of protesters"} protest. */
  private Optional<String> crowd(NounGroup group) {
    return scene
        .labels()
        .over(group.head(), "protesters")
        .flatMap(label -> label.entry().get("kind"))
        .or(() -> group.complement().flatMap(this::crowd));
  }

  /** People we know, several we do not know, or a body of them: {@code "the union"}. */
  private boolean isOfPeople(List<NounGroup> groups) {
    return !parties.readAll(groups).isEmpty()
        || groups.stream()
            .anyMatch(
                group ->
                    scene.document().tag(group.head()) == Tag.NOUN
                        && scene.norm(group.head()).endsWith("s")
                        && !scene.labels().has(group.head(), "things"));
  }

  /** What they want stands in the clause or in the one behind it. */
  private boolean isAggrieved(Clause clause) {
    Stream<TokenRange> behind =
        scene.syntax().behind(clause).filter(Crowds::hangsOn).stream().map(Clause::range);
    return Stream.concat(Stream.of(clause.range()), behind)
            .anyMatch(range -> !scene.labels().within(range, "grievances").isEmpty())
        || clause.phrases().stream().anyMatch(this::isGrievance);
  }

  private static boolean hangsOn(Clause next) {
    return next.verb().form() == Form.INFINITIVE || next.verb().form() == Form.GERUND;
  }

  /** {@code "over unpaid wages"}, {@code "against the tax"}; not {@code "over the weekend"}. */
  private boolean isGrievance(Phrase phrase) {
    return phrase.isLedBy("over", "against")
        && phrase.groups().stream()
            .noneMatch(
                group ->
                    !Mentions.within(scene.mentions().dates(), group.range()).isEmpty()
                        || !Mentions.within(scene.mentions().counts(), group.range()).isEmpty());
  }

  private Reading reading(Clause clause, List<NounGroup> who, boolean riot) {
    List<Involved> involved =
        parties.readAll(who).stream()
            .map(party -> Involved.stated(ActorRole.PARTY, party))
            .toList();
    return Reading.bare(
            riot ? "crowds:riot" : "crowds:protest",
            TokenRange.of(clause.verb().main()),
            Optional.of(clause),
            truth.of(clause))
        .as(riot ? SubEventType.VIOLENT_DEMONSTRATION : SubEventType.PEACEFUL)
        .involving(involved)
        .proving(2);
  }
}
