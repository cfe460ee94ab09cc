package org.sitrep.event.statement;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.ClauseParser;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Syntax;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;

/** A sentence with all that is known of it; what every reader of events looks at. */
public record Scene(Document document, Labels labels, Mentions mentions, Syntax syntax) {

  /** A sentence of the document a parser reads. */
  public static Scene of(ClauseParser parser, Sentence sentence) {
    return new Scene(parser.document(), parser.labels(), parser.mentions(), parser.parse(sentence));
  }

  /** The words of the sentence. */
  public TokenRange tokens() {
    return syntax.sentence().tokens();
  }

  /** A word as it is compared. */
  public String norm(int token) {
    return document.norm(token);
  }

  /** The first weapon named within a noun group. */
  public Optional<Label> weapon(NounGroup group) {
    List<Label> weapons = labels.within(group.range(), "weapons");
    return weapons.isEmpty()
        ? group.complement().flatMap(this::weapon).or(() -> weaponAcross(group))
        : weapons.stream()
            .reduce((one, other) -> other.range().to() > one.range().to() ? other : one);
  }

  /** {@code "a cache of arms"}: a weapon by the words of a group and its complement. */
  private Optional<Label> weaponAcross(NounGroup group) {
    return group.complement().isEmpty()
        ? Optional.empty()
        : labels.within(group.whole(), "weapons").stream().findFirst();
  }

  /** The event noun at the head of a noun group: {@code "the blast"}; not {@code "in March"}. */
  public Optional<Label> eventNoun(NounGroup group) {
    return labels
        .over(group.head(), "nouns")
        .filter(noun -> Mentions.over(mentions.dates(), group.head()).isEmpty());
  }

  /** The first number of people or things within a range. */
  public Optional<CountMention> cardinal(TokenRange range) {
    return Mentions.within(mentions.counts(), range).stream()
        .filter(CountMention::isCardinal)
        .findFirst();
  }

  /** A peacekeeping or observer mission by its name: {@code "UNIFIL"}. */
  public Optional<ActorMention> mission() {
    return Mentions.within(mentions.actors(), tokens()).stream()
        .filter(
            actor ->
                actor.actor().sector() == Sector.IGO
                    && actor.victim() == Victim.PEACEKEEPER
                    && labels.has(actor.head(), "groups"))
        .findFirst();
  }

  /** {@code "no casualties"}, {@code "zero deaths"}. */
  public boolean isNone(NounGroup group) {
    return norm(group.range().from()).equals("no")
        || cardinal(group.range()).filter(number -> number.count().isZero()).isPresent();
  }

  /** {@code "the decision"}, {@code "her record"}: nothing that is attacked with arms. */
  public boolean isAbstract(NounGroup group) {
    return labels
        .over(group.head(), "things")
        .filter(label -> label.entry().id().equals("abstract"))
        .isPresent();
  }

  /** Armed people are named in the sentence. */
  public boolean hasArmed() {
    return Mentions.within(mentions.actors(), tokens()).stream()
        .anyMatch(actor -> actor.victim().isArmed());
  }

  /** {@code "his driver"}, {@code "their injuries"}. */
  public boolean isOwned(NounGroup group) {
    return labels.has(group.range().from(), "possessives");
  }

  /** The {@code "'s"} of {@code "Chad's soldiers"}; false beyond the sentence. */
  public boolean isGenitive(int token) {
    return tokens().contains(token) && document.token(token).isGenitive();
  }

  /** {@code "the"}, {@code "those"}: the group points at something. */
  public boolean isPointedAt(NounGroup group) {
    return switch (norm(group.range().from())) {
      case "the", "this", "that", "these", "those" -> true;
      default -> false;
    };
  }

  /** {@code "the sappers"}, {@code "all sappers"}, {@code "each sapper"}: known people. */
  public boolean isDefinite(NounGroup group) {
    return switch (norm(group.range().from())) {
      case "all", "each" -> true;
      default -> isPointedAt(group);
    };
  }

  /** A form of {@code be}. */
  public boolean isBe(int token) {
    return labels
        .at(token, "auxiliaries")
        .filter(label -> label.entry().is("class", "be"))
        .isPresent();
  }

  /** {@code "said"}; not {@code "claimed 52 lives"}, {@code "Mines have claimed 31 victims"}. */
  public boolean isReporting(Clause clause) {
    return labels.at(clause.verb().main(), "reporting").isPresent()
        && !isTaking(clause)
        && !isSaidOfNoun(clause)
        && !isSaidOfDoer(clause)
        && !isOfVictim(clause)
        && clause.objects().stream().noneMatch(this::isOfLife);
  }

  /** {@code "Clashes were reported in Gao on Monday"}: where and when they were. */
  public boolean isReportOf(Clause clause) {
    return clause.verb().isPassive()
        && norm(clause.verb().main()).equals("reported")
        && clause.subject().stream().anyMatch(group -> eventNoun(group).isPresent());
  }

  /** True for a word of a clause that only says or adds up what others tell. */
  public boolean isOfReporting(int token) {
    return syntax
        .clauseOf(token)
        .filter(
            clause ->
                isReporting(clause) && !isReportOf(clause)
                    || labels.has(clause.verb().main(), "tallying") && token < clause.verb().main())
        .isPresent();
  }

  private boolean isOfLife(NounGroup group) {
    String head = norm(group.head());
    return head.equals("lives") || head.equals("life");
  }

  /** {@code "Gunmen suspected to be rebels killed"}: in doubt is who they are, not the deed. */
  private boolean isSaidOfNoun(Clause clause) {
    int next = clause.verb().range().to();
    boolean apart =
        clause.verb().range().length() == 1
            && next < tokens().to()
            && (norm(next).equals("to") || norm(next).equals("of"));
    return apart && stance(clause).filter("doubt"::equals).isPresent();
  }

  /** {@code "The rebels are believed to be behind the attack"}: in doubt is who, not the deed. */
  private boolean isSaidOfDoer(Clause clause) {
    return clause.verb().isPassive()
        && syntax
            .behind(clause)
            .filter(deed -> deed.verb().range().from() == clause.verb().range().to())
            .filter(deed -> deed.verb().form() == VerbGroup.Form.INFINITIVE)
            .filter(
                deed ->
                    labels.within(deed.range(), "blaming").stream()
                        .anyMatch(label -> label.entry().is("claim")))
            .isPresent();
  }

  private boolean isTaking(Clause clause) {
    return stance(clause).filter("claim"::equals).isPresent()
        && clause.subject().stream().anyMatch(group -> labels.has(group.head(), "weapons"));
  }

  /** How a clause says something, as {@code reporting.tsv} has it: {@code "feared"} is doubt. */
  public Optional<String> stance(Clause clause) {
    return labels
        .at(clause.verb().main(), "reporting")
        .flatMap(label -> label.entry().get("stance"));
  }

  /** {@code "denied"}. */
  public boolean isDenying(Clause clause) {
    return stance(clause).filter("deny"::equals).isPresent();
  }

  /** True where a cue of that kind stands in the sentence. */
  public boolean hasCue(String kind) {
    return hasCue(tokens(), kind);
  }

  /** {@code "allegedly"}; not the {@code "alleged"} of who somebody is: of an alleged dealer. */
  public boolean isAlleged() {
    return labels.within(tokens(), "cues").stream()
        .filter(label -> label.entry().is("kind", "reported"))
        .anyMatch(label -> !isOfPeople(label.range().from()));
  }

  private boolean isOfPeople(int attribute) {
    return norm(attribute).equals("alleged")
        && syntax
            .nounGroupOf(attribute)
            .filter(group -> Mentions.over(mentions.actors(), group.head()).isPresent())
            .isPresent();
  }

  /** True where a cue of that kind stands in some words. */
  public boolean hasCue(TokenRange words, String kind) {
    return labels.within(words, "cues").stream()
        .filter(label -> label.entry().is("kind", kind))
        .anyMatch(label -> !isOfVictim(label));
  }

  /** {@code "beat a man accused of theft"}: what he was charged with, no court, and no deed. */
  private boolean isOfVictim(Label cue) {
    int accused = cue.range().from();
    return labels.has(accused, "implicating")
        && syntax.clauses().stream()
            .filter(clause -> clause.verb().main() == accused)
            .anyMatch(this::isOfVictim);
  }

  private boolean isOfVictim(Clause charge) {
    return charge.verb().form() == VerbGroup.Form.PARTICIPLE
        && labels.has(charge.verb().main(), "implicating")
        && labels.within(charge.range(), "verbs").isEmpty()
        && labels.within(charge.range(), "nouns").isEmpty()
        && syntax
            .before(charge)
            .flatMap(deed -> labels.at(deed.verb().main(), "verbs"))
            .flatMap(Frame::harm)
            .filter(Harm::isDeathOrInjury)
            .isPresent();
  }
}
