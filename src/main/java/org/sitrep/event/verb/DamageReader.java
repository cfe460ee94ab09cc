package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.Scope;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Premises;
import org.sitrep.event.statement.Device;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Statement;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;

/**
 * Reads what an event told before did to things: {@code "A bank and a school were also hit"},
 * {@code "causing damage to two shops"}. By itself it proves no event, for a storm does so, too.
 */
public final class DamageReader {
  /** How the rules of such readings begin. */
  public static final String RULE = "ruining:";

  private final Scene scene;
  private final Truth truth;
  private final Premises premises;

  public DamageReader(Scene scene) {
    this.scene = scene;
    this.truth = new Truth(scene);
    this.premises = new Premises(scene);
  }

  /** {@code "Since March 12 schools have been destroyed"}: by whatever there was. */
  public static boolean isSum(Statement statement) {
    return statement.scope() != Scope.SINGLE
        && statement.readings().stream().allMatch(reading -> reading.rule().startsWith(RULE));
  }

  /** The readings of clauses that no other reading tells of. */
  public List<Reading> read(List<Reading> readings) {
    List<Reading> found = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      boolean told = readings.stream().anyMatch(reading -> reading.isIn(clause));
      if (!told) {
        ruined(clause).or(() -> done(clause)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code "Two shops were damaged"}; nobody and nothing is said to have done it. */
  private Optional<Reading> ruined(Clause clause) {
    Optional<Label> verb =
        scene
            .labels()
            .at(clause.verb().main(), "ruining")
            .filter(found -> clause.verb().isPassive() && clause.agents().isEmpty());
    return verb.flatMap(label -> reading(clause, label, clause.patients()));
  }

  /** {@code "caused damage to a bank"}, {@code "The bank suffered damage"}. */
  private Optional<Reading> done(Clause clause) {
    List<Label> nouns =
        clause.objects().stream()
            .flatMap(group -> scene.labels().at(group.head(), "ruining").stream())
            .filter(label -> label.entry().is("noun"))
            .toList();
    if (nouns.isEmpty()) {
      return Optional.empty();
    }
    List<NounGroup> to =
        clause.phrases().stream()
            .filter(phrase -> phrase.isLedBy("to"))
            .map(Phrase::groups)
            .flatMap(List::stream)
            .toList();
    return reading(clause, nouns.get(0), to.isEmpty() ? clause.subject() : to)
        .map(reading -> exploded(reading, clause));
  }

  private Optional<Reading> reading(Clause clause, Label word, List<NounGroup> things) {
    List<Involved> targets = premises.damaged(things);
    Reading reading =
        Reading.bare(
                RULE + word.entry().id(),
                TokenRange.of(word.range().from()),
                Optional.of(clause),
                truth.of(clause))
            .involving(targets);
    return Optional.of(reading).filter(told -> !targets.isEmpty() && told.factuality().isReal());
  }

  /** {@code "The bomb caused damage to a bank"}: an explosion all the same. */
  private Reading exploded(Reading reading, Clause clause) {
    return clause.subject().stream()
        .flatMap(group -> scene.weapon(group).stream())
        .map(Device::ofWeapon)
        .filter(Device::isExplosive)
        .flatMap(device -> device.subType().stream())
        .findFirst()
        .map(kind -> reading.as(kind).proving(2))
        .orElse(reading);
  }
}
