package org.sitrep.event.truth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Factuality;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.statement.Speaker;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;

/** How really the event of a clause happened, by its verb, what opens it, and what governs it. */
public final class Truth {
  private final Scene scene;

  /** Of clauses of a sentence. */
  public Truth(Scene scene) {
    this.scene = scene;
  }

  /** Of what several readings tell of one event, by the surest of them and by who says it. */
  public Factuality of(List<Reading> readings, Optional<Speaker> speaker) {
    boolean harmless = readings.stream().allMatch(reading -> reading.harmed().isEmpty());
    Factuality own =
        readings.stream()
            .filter(reading -> reading.strength() > 0 && (!reading.harmed().isEmpty() || harmless))
            .map(Reading::factuality)
            .min(Comparator.naturalOrder())
            .filter(harm -> harm.isReal() || !isDone(readings))
            .orElseGet(() -> first(readings));
    if (own == Factuality.ASSERTED && speaker.isEmpty() && isDeniedBySomebody(readings)) {
      return Factuality.DISPUTED;
    }
    if (own != Factuality.ASSERTED) {
      return own;
    }
    Factuality told = told(speaker);
    return told == Factuality.POSSIBLE && isTakenForGranted(readings) ? Factuality.REPORTED : told;
  }

  /** {@code "launched an attack after failing to take Bizaah"}: the attack, whatever failed. */
  private static boolean isDone(List<Reading> readings) {
    return readings.stream().anyMatch(Truth::isDone);
  }

  private static boolean isDone(Reading reading) {
    return reading.rule().startsWith("nouns:")
        && reading.strength() == 2
        && reading.factuality() == Factuality.ASSERTED
        && !reading.involved().isEmpty();
  }

  private static Factuality first(List<Reading> readings) {
    return isDone(readings) ? Factuality.ASSERTED : readings.get(0).factuality();
  }

  /** {@code "Police believe that the gunman who killed four fled"}: that he fled, no more. */
  private static boolean isTakenForGranted(List<Reading> readings) {
    List<Clause> harm =
        readings.stream()
            .filter(reading -> !reading.harmed().isEmpty())
            .flatMap(reading -> reading.clause().stream())
            .toList();
    return !harm.isEmpty()
        && harm.stream()
            .allMatch(
                clause ->
                    clause.verb().form() == VerbGroup.Form.GERUND
                        || clause.isOpenedBy("who", "which", "when", "after"));
  }

  /** {@code "They denied reports that a trader had been shot dead"}: whoever they are. */
  private boolean isDeniedBySomebody(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.clause().stream())
        .filter(clause -> clause.isOpenedBy("that"))
        .flatMap(clause -> scene.syntax().before(clause).stream())
        .anyMatch(this::denies);
  }

  private Factuality told(Optional<Speaker> speaker) {
    if (scene.hasCue("unconfirmed")) {
      return Factuality.POSSIBLE;
    }
    if (scene.hasCue("untrue") || scene.hasCue("claim") && isDenied()) {
      return Factuality.DISPUTED;
    }
    return switch (speaker.map(Speaker::stance).orElse("")) {
      case "deny" -> Factuality.DISPUTED;
      case "doubt" -> Factuality.POSSIBLE;
      case "report", "claim" -> Factuality.REPORTED;
      default -> scene.isAlleged() ? Factuality.REPORTED : Factuality.ASSERTED;
    };
  }

  /** {@code "…, a claim the general staff denied"}. */
  private boolean isDenied() {
    return scene.syntax().clauses().stream().anyMatch(this::denies);
  }

  private boolean denies(Clause clause) {
    return !clause.verb().negated() && scene.isDenying(clause);
  }

  /** Of what a noun tells in a clause: {@code "said"} and its like take nothing from it. */
  public Factuality ofTold(Clause clause) {
    return scene.isReporting(clause) ? Factuality.ASSERTED : of(clause);
  }

  /** Of one clause by itself, whoever says it. */
  public Factuality of(Clause clause) {
    if (isUnreal(clause)) {
      return Factuality.HYPOTHETICAL;
    }
    if (clause.verb().negated() || follows(clause, "without") || isDisowned(clause)) {
      return Factuality.DENIED;
    }
    return switch (clause.verb().modality()) {
      case FUTURE -> Factuality.PLANNED;
      case POSSIBLE -> Factuality.POSSIBLE;
      case HYPOTHETICAL -> couldHaveBeen(clause) ? Factuality.POSSIBLE : Factuality.HYPOTHETICAL;
      case FACT ->
          clause.verb().form() == VerbGroup.Form.INFINITIVE ? infinitive(clause) : governed(clause);
    };
  }

  /** What a condition, a threat, an adverb or a pair of quotation marks takes out of the world. */
  private boolean isUnreal(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean forestalled =
        clause.isOpenedBy("before") && verb.modality() != VerbGroup.Modality.FACT
            || follows(clause, "from")
                && scene.syntax().before(clause).filter(this::averts).isPresent();
    return clause.isOpenedBy("if", "whether")
        || forestalled
        || new Habit(scene).is(clause)
        || isThreatened(clause)
        || isNearly(verb)
        || isScareQuoted(verb);
  }

  private boolean averts(Clause clause) {
    return scene.labels().has(clause.verb().main(), "averting");
  }

  /** {@code "without injuring anyone"}, {@code "from exploding"}: a gerund behind that word. */
  private boolean follows(Clause clause, String word) {
    int from = clause.verb().range().from();
    return clause.verb().form() == VerbGroup.Form.GERUND
        && from > scene.tokens().from()
        && scene.norm(from - 1).equals(word);
  }

  /** {@code "does not advocate killing prisoners or bombing villages"}. */
  private boolean isDisowned(Clause clause) {
    Optional<Clause> governor = scene.syntax().before(clause);
    if (clause.verb().form() != VerbGroup.Form.GERUND || governor.isEmpty()) {
      return false;
    }
    VerbGroup verb = governor.get().verb();
    int from = clause.verb().range().from();
    return verb.negated()
            && from == verb.range().to()
            && scene.labels().has(verb.main(), "approving")
        || scene.norm(from - 1).equals("or") && isDisowned(governor.get());
  }

  /** {@code "almost killed"}. */
  private boolean isNearly(VerbGroup verb) {
    int before = verb.main() - 1;
    return before >= scene.tokens().from() && scene.labels().has(before, "nearly");
  }

  /** {@code "the meeting 'killed' him"}: a word in quotation marks of its own. */
  private boolean isScareQuoted(VerbGroup verb) {
    int before = verb.range().from() - 1;
    int after = verb.range().to();
    return before >= scene.tokens().from()
        && after < scene.tokens().to()
        && isQuote(before)
        && isQuote(after);
  }

  private boolean isQuote(int token) {
    return scene.norm(token).equals("\"") || scene.norm(token).equals("'");
  }

  /** {@code "could have been injured"} leaves it open; {@code "could have injured"} did not. */
  private boolean couldHaveBeen(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.isPassive()
        && verb.range().length() > 2
        && scene.norm(verb.range().from()).equals("could")
        && scene.norm(verb.range().from() + 1).equals("have");
  }

  /** {@code "threatened to kill"}; not {@code "plans to build a road led to a fight, killing"}. */
  private boolean isThreatened(Clause clause) {
    int verb = clause.verb().main();
    return scene.labels().within(scene.tokens(), "cues").stream()
        .filter(label -> label.entry().is("kind", "threat"))
        .anyMatch(label -> label.range().from() < verb && governs(label.range(), clause));
  }

  /** True where no other verb but that of saying or intending stands between. */
  private boolean governs(TokenRange cue, Clause clause) {
    return scene.syntax().clauses().stream()
        .noneMatch(
            other ->
                other.index() < clause.index()
                    && other.verb().range().from() >= cue.to()
                    && !scene.isReporting(other));
  }

  /**
   * {@code "claimed to have killed"}, {@code "began to shell"} are facts; {@code "to kill"} is a
   * purpose.
   */
  private Factuality infinitive(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean perfect =
        verb.range().length() > 2 && scene.norm(verb.range().from() + 1).equals("have");
    Optional<Clause> governor = scene.syntax().before(clause);
    boolean realising =
        governor.filter(other -> scene.labels().has(other.verb().main(), "realising")).isPresent();
    // "the third soldier to die" has died
    boolean ordinal =
        Mentions.within(scene.mentions().counts(), scene.tokens()).stream()
            .filter(count -> count.kind() == CountMention.Kind.ORDINAL)
            .anyMatch(
                count ->
                    clause.subject().stream()
                        .anyMatch(
                            group ->
                                group.range().contains(count.range())
                                    && group.whole().to() == verb.range().from()));
    if (perfect || realising || ordinal) {
      return governor.map(this::governed).orElse(Factuality.ASSERTED);
    }
    return Factuality.HYPOTHETICAL;
  }

  private Factuality governed(Clause clause) {
    Optional<Clause> governor = scene.syntax().before(clause);
    if (governor.isPresent()
        && scene.isReporting(governor.get())
        && governor.get().verb().modality() == VerbGroup.Modality.FACT) {
      boolean denied = governor.get().verb().negated();
      return denied ? Factuality.POSSIBLE : Factuality.ASSERTED;
    }
    return Factuality.ASSERTED;
  }
}
