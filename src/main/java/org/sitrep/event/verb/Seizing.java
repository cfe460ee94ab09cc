package org.sitrep.event.verb;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.Mentions;

/**
 * Tells people carried off by outlaws from those the law takes in, and both from captives set free:
 * {@code "Gunmen seized two men"}, {@code "Police picked up two men"}, {@code "Troops freed ten
 * hostages"}.
 */
final class Seizing {
  private final Scene scene;
  private final Clause clause;
  private final List<Party> takers;
  private final List<NounGroup> taken;

  /**
   * Reads one clause.
   *
   * @param takers the people in the place of who does it
   * @param taken the words in the place of whom it is done to
   */
  Seizing(Scene scene, Clause clause, List<Party> takers, List<NounGroup> taken) {
    this.scene = scene;
    this.clause = clause;
    this.takers = takers;
    this.taken = taken;
  }

  /** What the frame means by who does it: an arrest by police, no deed of those who free. */
  Frame settle(Frame frame) {
    boolean hostages = frame.needs().equals("taker_from") && isTakingHostages();
    if (isByOutlaw() || isAtGunpoint() || hostages) {
      return frame;
    }
    return isOfCaptives() ? frame.freeing() : isByLaw() ? frame.arresting() : frame;
  }

  /** True where what the frame needs is there, and they did not live to be held. */
  boolean is(String needs) {
    return has(needs) && !areKilledBehind() && !isOpinion();
  }

  private boolean has(String needs) {
    return switch (needs) {
      case "taker" -> isByOutlaw() || isByLaw();
      case "taken" -> isByOutlaw() || isByLaw() || clause.verb().isPassive() && isAway();
      case "taker_from" ->
          isAtGunpoint() || isTakingHostages() || isTaking() && (isByOutlaw() || isByNamedLaw());
      case "lawful" -> isByLaw();
      case "captor" -> (isByOutlaw() && !arePrisoners() || isOfCaptives()) && !isToldBeside();
      default -> isOfCaptives() && !isToldBeside();
    };
  }

  /** {@code "took both to a crossing and slit their throats"}: a killing, and no abduction. */
  private boolean areKilledBehind() {
    return scene.syntax().clauses().stream()
        .filter(next -> next.verb().main() > clause.verb().main())
        .filter(this::isHarming)
        .anyMatch(next -> next.patients().stream().noneMatch(this::isOfOthers));
  }

  /** {@code "released three men kidnapped in May"}: the other verb tells of it. */
  private boolean isToldBeside() {
    return scene.labels().within(scene.tokens(), "verbs").stream()
        .anyMatch(verb -> verb.entry().is("type", EventType.ABDUCTION.code()));
  }

  /** {@code "a guard"}, {@code "two guards"}: not those told before. */
  private boolean isOfOthers(NounGroup group) {
    String first = scene.norm(group.range().from());
    return first.equals("a") || first.equals("an") || scene.cardinal(group.range()).isPresent();
  }

  private boolean isHarming(Clause next) {
    return Stream.of("verbs", "striking")
        .flatMap(kind -> scene.labels().at(next.verb().main(), kind).stream())
        .map(Frame::of)
        .anyMatch(
            frame ->
                frame.harm().filter(Harm::isDeathOrInjury).isPresent()
                    || frame.cause() == Cause.FIREARM);
  }

  boolean isByOutlaw() {
    return takers.stream().anyMatch(this::isOutlaw)
        && takers.stream().noneMatch(taker -> taker.victim() == Victim.MILITARY);
  }

  /** {@code "rebels"}, {@code "bandits"}, {@code "unidentified persons"}. */
  private boolean isOutlaw(Party taker) {
    boolean known =
        taker
            .actor()
            .map(actor -> actor.actor().sector())
            .filter(sector -> sector == Sector.REB || sector == Sector.CRM)
            .isPresent();
    return known || scene.hasCue(taker.words(), "stranger");
  }

  /** {@code "Police picked up"}, or {@code "were held"} where the sentence names police. */
  private boolean isByLaw() {
    boolean unnamed = clause.verb().isPassive() && clause.phrase("by").isEmpty();
    return unnamed ? !arePrisoners() && isOfPolice() : isByNamedLaw();
  }

  private boolean isOfPolice() {
    return isForQuestioning()
        || taken.stream().anyMatch(group -> scene.labels().has(group.head(), "protesters"))
        || Mentions.within(scene.mentions().actors(), scene.tokens()).stream()
            .anyMatch(actor -> actor.victim() == Victim.POLICE);
  }

  private boolean isByNamedLaw() {
    return takers.stream()
        .anyMatch(party -> party.victim() == Victim.POLICE || party.victim() == Victim.MILITARY);
  }

  private boolean isOfCaptives() {
    boolean freed = clause.verb().isPassive() && scene.hasCue("captivity");
    return freed
        || taken.stream()
            .anyMatch(group -> !scene.labels().within(group.whole(), "captives").isEmpty());
  }

  /** Those set free from a jail had not been abducted. */
  private boolean arePrisoners() {
    return taken.stream().anyMatch(group -> scene.hasCue(group.whole(), "prisoner"));
  }

  /** {@code "were picked up for questioning"}. */
  private boolean isForQuestioning() {
    return clause.phrases().stream()
        .filter(phrase -> phrase.isLedBy("for"))
        .anyMatch(phrase -> scene.hasCue(phrase.range(), "questioning"));
  }

  private boolean isAtGunpoint() {
    return clause.phrases().stream()
        .filter(phrase -> phrase.isLedBy("at"))
        .flatMap(phrase -> phrase.groups().stream())
        .anyMatch(group -> scene.norm(group.head()).equals("gunpoint"));
  }

  /**
   * {@code "took 30 hostages"}; not {@code "took the hostages to a cave"}, nor police or rescuers.
   */
  private boolean isTakingHostages() {
    return !isByNamedLaw()
        && takers.stream().noneMatch(taker -> taker.victim() == Victim.CIVILIAN)
        && taken.stream()
            .filter(group -> !scene.isDefinite(group))
            .anyMatch(
                group ->
                    scene.labels().has(group.head(), "captives")
                        || group
                            .complement()
                            .filter(part -> scene.labels().has(part.head(), "captives"))
                            .isPresent());
  }

  /** {@code "took two men from a bus"}, {@code "were taken by gunmen"}. */
  private boolean isTaking() {
    return isAway() || clause.verb().isPassive();
  }

  /** {@code "held him responsible"}: they held nobody. */
  private boolean isOpinion() {
    int next = taken.isEmpty() ? scene.tokens().to() : taken.get(taken.size() - 1).whole().to();
    return next < scene.tokens().to() && scene.hasCue(TokenRange.of(next), "opinion");
  }

  private boolean isAway() {
    return clause.phrases().stream().anyMatch(Seizing::isOfWay);
  }

  private static boolean isOfWay(Phrase phrase) {
    return phrase.isLedBy("from", "into", "to");
  }
}
