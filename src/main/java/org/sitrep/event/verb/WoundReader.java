package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Reads people with wounds that weapons make: {@code "Police found two men with gunshot wounds"},
 * {@code "A woman walked in with a stab wound"}. How many wounds is not how many people.
 */
public final class WoundReader {
  private final Scene scene;
  private final Parties parties;

  public WoundReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /** Readings of wounds whose owners no other reading has. */
  public List<Reading> read(List<Reading> others) {
    List<Reading> readings = new ArrayList<>();
    for (Label wound : scene.labels().within(scene.tokens(), "wounds")) {
      if (wound.entry().get("cause").isPresent()) {
        List<Harmed> hurt =
            owners(wound).stream()
                .filter(party -> !party.count().isZero())
                .filter(party -> isNew(party, others) && isNew(party, readings))
                .map(party -> harmed(party, others))
                .toList();
        if (isOfFoundBody(wound)) {
          readings.add(reading(wound, List.of()));
        } else if (!hurt.isEmpty()) {
          readings.add(reading(wound, hurt));
        }
      }
    }
    return readings;
  }

  /** {@code "found the bodies of a man and a woman, both with stab wounds"}: read as bodies. */
  private boolean isOfFoundBody(Label wound) {
    return scene
        .syntax()
        .clauseOf(wound.range().from())
        .filter(clause -> scene.labels().has(clause.verb().main(), "finding"))
        .filter(
            clause ->
                clause.patients().stream()
                    .anyMatch(group -> scene.labels().has(group.head(), "bodies")))
        .isPresent();
  }

  /** {@code "left six injured, five with gunshot wounds"}: of the six; a body's are a dead's. */
  private Harmed harmed(Party party, List<Reading> others) {
    if (!scene.labels().within(party.words(), "bodies").isEmpty()) {
      return Harmed.of(Harm.KILLED, party);
    }
    boolean told =
        others.stream()
            .flatMap(other -> other.harmed().stream())
            .anyMatch(
                other ->
                    other.harm() == Harm.INJURED
                        && other.party().count().point().orElse(0)
                            >= party.count().point().orElse(0));
    Harmed hurt = Harmed.of(Harm.INJURED, party);
    return told && party.elided() && party.isNumbered() ? hurt.asPart() : hurt;
  }

  private static boolean isNew(Party party, List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.harmed().stream())
        .noneMatch(harmed -> harmed.party().words().overlaps(party.words()));
  }

  private Reading reading(Label wound, List<Harmed> hurt) {
    Optional<Clause> clause = scene.syntax().clauseOf(wound.range().from());
    return Reading.of(
            Frame.of(wound),
            wound.range(),
            clause,
            clause.map(new Truth(scene)::ofTold).orElse(Factuality.ASSERTED))
        .withHarmed(hurt)
        .involving(Involved.victims(hurt))
        .proving(2);
  }

  /** Who stands before {@code with}, else whoever the clause is about. */
  private List<Party> owners(Label wound) {
    for (Clause clause : scene.syntax().clauses()) {
      for (Phrase phrase : clause.phrases()) {
        if (holds(phrase.groups(), wound)) {
          return owners(clause, phrase);
        }
      }
      if (holds(clause.objects(), wound) && scene.labels().has(clause.verb().main(), "bearing")) {
        return parties.readAll(clause.subject());
      }
    }
    return List.of();
  }

  private static boolean holds(List<NounGroup> groups, Label wound) {
    return groups.stream().anyMatch(group -> group.head() == wound.range().last());
  }

  private List<Party> owners(Clause clause, Phrase phrase) {
    boolean bearing = scene.labels().has(clause.verb().main(), "bearing");
    if (!phrase.isLedBy("with") && !(phrase.isLedBy("from") && bearing)) {
      return List.of();
    }
    int end = bearing ? clause.verb().range().from() : phrase.range().from();
    Stream<List<NounGroup>> places =
        Stream.concat(
            scene.syntax().clauses().stream().map(Clause::objects),
            scene.syntax().clauses().stream().map(Clause::subject));
    return places
        .filter(groups -> !groups.isEmpty() && isBefore(groups.get(groups.size() - 1), end))
        .map(parties::readAll)
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElseGet(() -> bearing ? List.of() : parties.readAll(found(clause)));
  }

  /** {@code "Police found a man in his yard with a stab wound"}: whom they found. */
  private List<NounGroup> found(Clause clause) {
    boolean finding =
        !clause.verb().isPassive() && scene.labels().has(clause.verb().main(), "finding");
    return finding ? clause.objects() : clause.subject();
  }

  /** True for what ends right before, or before a comma or an age. */
  private boolean isBefore(NounGroup group, int end) {
    TokenRange words = group.whole();
    if (words.to() > end) {
      return false;
    }
    for (int i = words.to(); i < end; i++) {
      if (!scene.document().token(i).isPunctuation()
          && Mentions.over(scene.mentions().counts(), i).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
