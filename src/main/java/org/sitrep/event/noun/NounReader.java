package org.sitrep.event.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Telling;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * Reads the nouns of {@code nouns.tsv}: {@code "a mine blast"}, {@code "two deaths"}, {@code "no
 * casualties"}.
 */
public final class NounReader {
  /** How far before the deeds the verb stands that lays them at a door. */
  private static final int IMPUTED = 4;

  private final Scene scene;
  private final Telling told;
  private final HarmNouns harms;
  private final EventNouns events;
  private final Threats threats;

  public NounReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.told = new Telling(scene);
    this.harms = new HarmNouns(scene, parties, told);
    this.events = new EventNouns(scene, parties, told);
    this.threats = new Threats(scene, parties, told);
  }

  public List<Reading> read() {
    List<Reading> readings = new ArrayList<>();
    for (Label label : scene.labels().within(scene.tokens(), "nouns")) {
      Optional<NounGroup> group = scene.syntax().nounGroupOf(head(label));
      if (group.isPresent() && isNoun(label, group.get()) && !isWithin(label)) {
        read(label, group.get())
            .map(
                reading ->
                    isAttempted(label, group.get()) ? reading.withHarmed(List.of()) : reading)
            .ifPresent(readings::add);
      }
    }
    for (Label label : scene.labels().within(scene.tokens(), "doers")) {
      scene
          .syntax()
          .nounGroupOf(label.range().last())
          .filter(group -> label.range().contains(group.head()))
          .flatMap(group -> harms.deed(label, group))
          .ifPresent(readings::add);
    }
    return readings;
  }

  /** {@code "fire"} in {@code "an exchange of fire"}: the whole of it is another thing. */
  private boolean isWithin(Label label) {
    int first = label.range().from();
    return scene
        .labels()
        .over(first, "nouns")
        .filter(whole -> whole.range().from() < first && whole.range().to() >= label.range().to())
        .isPresent();
  }

  /** The last word; the first of {@code "a sit in"} and {@code "an attempt on his life"}. */
  private int head(Label label) {
    for (int i = label.range().from() + 1; i < label.range().to(); i++) {
      if (scene.document().tag(i) == Tag.ADP) {
        return label.range().from();
      }
    }
    return label.range().last();
  }

  /** {@code "the attempted murder of a girl"}: she may be alive. */
  private boolean isAttempted(Label label, NounGroup group) {
    int from = group.range().from();
    return from < label.range().from()
        && !scene
            .labels()
            .within(new TokenRange(from, label.range().from()), "attempted")
            .isEmpty();
  }

  /** The trigger must be the head of its group: {@code "a clash"}, not {@code "clash victims"}. */
  private boolean isNoun(Label label, NounGroup group) {
    boolean head = group.head() == head(label) || isNamed(label, group);
    boolean verb =
        scene.syntax().clauses().stream()
            .anyMatch(clause -> clause.verb().main() == label.range().from());
    boolean date = Mentions.over(scene.mentions().dates(), label.range().from()).isPresent();
    return head
        && !date
        && !verb
        && Mentions.over(scene.mentions().actors(), label.range().last())
            .filter(actor -> actor.range().length() > 1)
            .isEmpty();
  }

  /** {@code "Cyclone Idai hit Beira"}: a storm by its name; not the scars of one long past. */
  private boolean isNamed(Label label, NounGroup group) {
    int name = label.range().to();
    return label.entry().is("sub", "storm")
        && group.head() == name
        && scene.document().tag(name) == Tag.PROPN
        && scene.document().token(name).isCapitalised()
        && scene.eventNoun(group).isEmpty()
        && scene.syntax().clauses().stream().anyMatch(clause -> clause.subject().contains(group));
  }

  private Optional<Reading> read(Label label, NounGroup group) {
    if (isImputed(label) || isGrieved(label) || hasBeenSurvived(label, group)) {
      return Optional.empty();
    }
    String role = label.entry().get("role").orElse("event");
    return switch (role) {
      case "harm" -> harms.harm(label, group);
      case "body" -> isFound(group) ? harms.harm(label, group) : Optional.empty();
      case "incident" -> several(label, group);
      case "threat" -> threats.read(label, group);
      default ->
          events.isMetaphor(label, group)
                  || events.isOnsetOf(label, group)
                  || events.isBattleOfNobody(label, group)
              ? Optional.empty()
              : Optional.of(events.event(label, group));
    };
  }

  /** {@code "rallied over the arrest of a journalist"}: why they did, not what happened. */
  private boolean isGrieved(Label label) {
    int trigger = label.range().from();
    return label.entry().is("type", "arrest")
        && scene.syntax().clauses().stream()
            .flatMap(clause -> clause.phrases().stream())
            .filter(phrase -> phrase.range().contains(trigger))
            .anyMatch(
                phrase ->
                    phrase.isLedBy("against") || phrase.isLedBy("over", "at") && isOfProtest());
  }

  private boolean isOfProtest() {
    return Stream.of("verbs", "nouns")
            .flatMap(kind -> scene.labels().within(scene.tokens(), kind).stream())
            .anyMatch(word -> word.entry().is("type", "protest"))
        || !scene.labels().within(scene.tokens(), "gathering").isEmpty();
  }

  /** {@code "He had survived two attempts on his life"}: before what the article tells. */
  private boolean hasBeenSurvived(Label label, NounGroup group) {
    return told.clause(label)
        .filter(clause -> clause.objects().contains(group))
        .map(Clause::verb)
        .filter(verb -> verb.main() > verb.range().from())
        .flatMap(verb -> scene.labels().at(verb.main(), "verbs"))
        .filter(verb -> verb.entry().id().equals("survive-with-wounds"))
        .isPresent();
  }

  /** {@code "The bodies of two men were found"}; not those that lie in the morgue. */
  private boolean isFound(NounGroup group) {
    return scene.syntax().clauses().stream()
        .filter(clause -> scene.labels().has(clause.verb().main(), "finding"))
        .anyMatch(clause -> clause.patients().contains(group));
  }

  /** {@code "in two separate incidents"}: no event, but how many there were. */
  private Optional<Reading> several(Label label, NounGroup group) {
    return scene
        .cardinal(group.range())
        .filter(number -> number.count().point().orElse(0) > 1)
        .map(
            number ->
                Reading.bare(
                        Frame.of(label).rule(),
                        label.range(),
                        told.clause(label),
                        told.factuality(label))
                    .asSeveral());
  }

  /** {@code "was involved in several murders"}, {@code "wanted for attacks"}: his past. */
  private boolean isImputed(Label label) {
    int trigger = label.range().from();
    int from = Math.max(scene.tokens().from(), trigger - IMPUTED);
    return label.form() % 2 == 1
        && from < trigger
        && scene.labels().within(new TokenRange(from, trigger), "implicating").stream()
            .anyMatch(verb -> told.clause(verb).equals(told.clause(label)));
  }
}
