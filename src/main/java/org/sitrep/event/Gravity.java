package org.sitrep.event;

import java.util.List;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Statement;
import org.sitrep.event.truth.Pastime;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;

/**
 * Tells violence and disaster from the everyday use of their words: {@code "clashed over
 * pensions"}, {@code "beat Australia 3-1"}, {@code "came under fire"}.
 *
 * <p>An everyday word counts with somebody hurt, with arms or armed people in its sentence, with
 * its day and place, or with other violence in the article. In an article of sport, show, computers
 * or markets, and in such a sentence, only people hurt count, and only by arms or where armed
 * people are.
 */
final class Gravity {
  /** Precision of a day, or of two. */
  private static final int DAY = 2;

  private final Document document;
  private final Labels labels;
  private final Mentions mentions;
  private final Pastime pastime;

  Gravity(Document document, Labels labels, Mentions mentions) {
    this.document = document;
    this.labels = labels;
    this.mentions = mentions;
    this.pastime = new Pastime(document, labels);
  }

  /** The statements that are meant as they sound. */
  List<Statement> earnest(List<Statement> statements) {
    boolean violence = statements.stream().anyMatch(this::isViolence);
    return statements.stream().filter(statement -> isEarnest(statement, violence)).toList();
  }

  private boolean isEarnest(Statement statement, boolean violence) {
    if (pastime.is(statement.sentence()) && !isEarnestAmongPlay(statement)) {
      return hasDeadOrHurt(statement)
          && (isArmed(statement) || isOutright(statement) || isSlaying(statement));
    }
    if (isNaturalDeath(statement, violence) || isDetention(statement)) {
      return false;
    }
    return violence
        || !isEveryday(statement)
        || isHarm(statement)
        || isArmed(statement)
        || isOfMany(statement)
        || isProtest(statement) && (isDated(statement) || isGrieved(statement))
        || isSided(statement)
        || !statement.places().isEmpty()
            && (isDated(statement)
                || isProtest(statement)
                || isClaimed(statement)
                || isHappening(statement));
  }

  /** {@code "Fighting erupted in Herat"}: in a town, not in a country or a party. */
  private boolean isHappening(Statement statement) {
    return isInTown(statement)
        && statement.readings().stream()
            .filter(reading -> reading.strength() == 2)
            .flatMap(reading -> reading.clause().stream())
            .anyMatch(clause -> labels.at(clause.verb().main(), "happening").isPresent());
  }

  private static boolean isInTown(Statement statement) {
    return statement.places().stream()
        .flatMap(mention -> mention.place().stream())
        .anyMatch(place -> !place.isCountry() && !place.isUnlisted());
  }

  /** {@code "claimed responsibility for an attack in Quilpue"}. */
  private boolean isClaimed(Statement statement) {
    return labels.within(statement.sentence().tokens(), "blaming").stream()
        .anyMatch(label -> label.entry().is("claim"));
  }

  /**
   * {@code "Villagers protested against the film"}, {@code "A bomb went off near a stadium in
   * Kampala"}: a word of play, and people in earnest.
   */
  private boolean isEarnestAmongPlay(Statement statement) {
    return !pastime.isArticle()
        && (isProtest(statement) && isGrieved(statement) && isOfMany(statement)
            || isOf(statement, EventType.BATTLE) && isSided(statement)
            || isArmed(statement)
                && (isDated(statement) || !isEveryday(statement))
                && isInTown(statement));
  }

  /** {@code "Workers protest"}, {@code "attacked three suspected thieves"}: several people. */
  private boolean isOfMany(Statement statement) {
    return isOfCrowd(statement)
        || statement.readings().stream()
            .flatMap(reading -> reading.involved().stream())
            .flatMap(involved -> involved.party().actor().stream())
            .anyMatch(
                actor ->
                    actor.plural()
                        && actor.victim() != Victim.OFFICIAL
                        && actor.actor().sector() != Sector.GOV);
  }

  /** {@code "Thousands protested"}, {@code "Party members protested"}. */
  private boolean isOfCrowd(Statement statement) {
    return statement.readings().stream()
        .filter(reading -> reading.isOf(EventType.PROTEST) && reading.rule().startsWith("verbs:"))
        .flatMap(reading -> reading.clause().stream())
        .filter(clause -> !clause.verb().isPassive())
        .flatMap(clause -> clause.subject().stream())
        .map(NounGroup::head)
        .anyMatch(
            head ->
                document.tag(head) == Tag.NOUN
                    && document.norm(head).endsWith("s")
                    && !labels.has(head, "things"));
  }

  /** {@code "a march against the tax"}, {@code "demanding his resignation"}, {@code "staged"}. */
  private boolean isGrieved(Statement statement) {
    TokenRange tokens = statement.sentence().tokens();
    if (!labels.within(tokens, "grievances").isEmpty()) {
      return true;
    }
    for (int i = tokens.from(); i < tokens.to(); i++) {
      String norm = document.norm(i);
      if (norm.equals("against") || norm.equals("over") || labels.has(i, "staging")) {
        return true;
      }
    }
    return false;
  }

  /** {@code "Clashes between the army and herders"}: two sides, one of them armed. */
  private static boolean isSided(Statement statement) {
    List<Victim> sides =
        statement.readings().stream()
            .flatMap(reading -> reading.involved().stream())
            .map(involved -> involved.party().victim())
            .toList();
    return sides.size() > 1 && sides.stream().anyMatch(Victim::isArmed);
  }

  private static boolean isDated(Statement statement) {
    return !statement.dates().isEmpty();
  }

  private static boolean isOf(Statement statement, EventType type) {
    return statement.readings().stream().anyMatch(reading -> reading.isOf(type));
  }

  private static boolean isProtest(Statement statement) {
    return isOf(statement, EventType.PROTEST);
  }

  /** {@code "Two people are dead after shootings in the park on Thursday"}. */
  private boolean isOutright(Statement statement) {
    return statement.readings().stream()
            .anyMatch(reading -> reading.type().isPresent() && !isEveryday(reading))
        && statement.dates().stream().anyMatch(Gravity::isDay);
  }

  /** {@code "A man fatally shot his teammate"}. */
  private static boolean isSlaying(Statement statement) {
    return statement.readings().stream()
        .filter(reading -> reading.cause() == Cause.FIREARM || reading.cause() == Cause.BLADE)
        .flatMap(reading -> reading.harmed().stream())
        .anyMatch(harmed -> harmed.harm() == Harm.KILLED);
  }

  private static boolean isDay(DateMention date) {
    return date.date().filter(range -> range.precision() <= DAY).isPresent();
  }

  /**
   * {@code "The singer, 93, died of cancer"}, {@code "after the death of his father"}: one person
   * everybody knows, and nothing that killed. {@code "A man died"} may be news.
   */
  private boolean isNaturalDeath(Statement statement, boolean violence) {
    boolean one =
        isHarm(statement)
            && !isTyped(statement)
            && statement.harmed().stream().allMatch(Gravity::isOneDeath);
    TokenRange tokens = statement.sentence().tokens();
    boolean killed =
        statement.readings().stream()
            .anyMatch(reading -> reading.rule().equals("verbs:kill") || isKilling(reading));
    if (!one || killed || isArmed(statement)) {
      return false;
    }
    boolean ill = !labels.within(tokens, "illnesses").isEmpty();
    boolean hurt = !labels.within(tokens, "wounds").isEmpty();
    return ill || !violence && !hurt && statement.harmed().stream().allMatch(this::isKnown);
  }

  /** {@code "the killing of Carson"}, as {@code "the murder of Carson"}; a body that was found. */
  private static boolean isKilling(Reading reading) {
    return switch (reading.rule()) {
      case "nouns:killing", "nouns:body", "nouns:corpse" -> true;
      default -> false;
    };
  }

  /** {@code "suspects detained without trial"}, {@code "the detention of foreigners"}: a state. */
  private static boolean isDetention(Statement statement) {
    return statement.dates().isEmpty()
        && statement.readings().stream().allMatch(Gravity::isDetention);
  }

  private static boolean isDetention(Reading reading) {
    boolean noun = reading.rule().equals("nouns:detention");
    boolean verb = reading.rule().equals("verbs:detain");
    boolean lasting =
        reading
            .clause()
            .map(Clause::verb)
            .filter(
                group ->
                    group.form() == VerbGroup.Form.PARTICIPLE
                        || group.form() == VerbGroup.Form.GERUND)
            .isPresent();
    return noun || verb && lasting;
  }

  private static boolean isOneDeath(Harmed harmed) {
    return harmed.harm() == Harm.KILLED
        && harmed.party().count().point().orElse(0) == 1
        && !harmed.party().victim().isArmed();
  }

  /** {@code "Carson"}, {@code "she"}, {@code "his father"}, {@code "the author"}. */
  private boolean isKnown(Harmed harmed) {
    Party party = harmed.party();
    int first = party.words().from();
    boolean known =
        party.definite()
            || isNamed(party.words())
            || document.tag(first) == Tag.PRON
            || labels.has(first, "possessives");
    return known && !party.isNumbered();
  }

  /** {@code "the former minister Scott"}. */
  private boolean isNamed(TokenRange words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (document.tag(i) == Tag.PROPN) {
        return true;
      }
    }
    return false;
  }

  /** A statement that needs no other: it proves the article to be about violence. */
  private boolean isViolence(Statement statement) {
    return statement.factuality().isReal()
        && !pastime.is(statement.sentence())
        && (isHarm(statement) ? isTyped(statement) : !isEveryday(statement) || isArmed(statement));
  }

  private static boolean isTyped(Statement statement) {
    return statement.readings().stream().anyMatch(reading -> reading.type().isPresent());
  }

  private static boolean isHarm(Statement statement) {
    return !statement.harmed().isEmpty();
  }

  private static boolean hasDeadOrHurt(Statement statement) {
    return statement.harmed().stream().anyMatch(harmed -> harmed.harm().isDeathOrInjury());
  }

  private boolean isEveryday(Statement statement) {
    return statement.readings().stream().allMatch(this::isEveryday);
  }

  private boolean isEveryday(Reading reading) {
    return labels
        .at(reading.trigger().from(), "everyday")
        .filter(label -> label.range().equals(reading.trigger()))
        .isPresent();
  }

  private boolean isArmed(Statement statement) {
    TokenRange tokens = statement.sentence().tokens();
    return labels.within(tokens, "weapons").stream()
            .anyMatch(weapon -> Frame.cause(weapon) != Cause.HANDS)
        || Mentions.within(mentions.actors(), tokens).stream()
            .anyMatch(
                actor -> actor.victim() == Victim.MILITANT || actor.victim() == Victim.POLICE);
  }
}
