package org.sitrep.clause;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;

/**
 * What is known of single words before groups are made: tags, labels and mentions, looked up
 * together.
 */
final class Words {
  private final Document document;
  private final Labels labels;
  private final Mentions mentions;

  /** Tags already asked for: each is, again and again. */
  private final @Nullable Tag[] tags;

  Words(Document document, Labels labels, Mentions mentions) {
    this.document = document;
    this.labels = labels;
    this.mentions = mentions;
    this.tags = new Tag[document.size()];
  }

  Document document() {
    return document;
  }

  Labels labels() {
    return labels;
  }

  Mentions mentions() {
    return mentions;
  }

  /**
   * The tag of the model; {@code clearance} is no helping verb, {@code "a drone hit a depot"} no
   * droning and {@code low-cost} no mark, whatever the model says.
   */
  Tag tag(int token) {
    Tag known = tags[token];
    if (known == null) {
      known = judged(token);
      tags[token] = known;
    }
    return known;
  }

  private Tag judged(int token) {
    Tag tag = document.tag(token);
    if (tag != Tag.ADV && isManner(token)) {
      return Tag.ADV;
    }
    return switch (tag) {
      case AUX -> auxiliary(token).isPresent() || verb(token).isPresent() ? tag : Tag.NOUN;
      case VERB -> judgedVerb(token);
      case PUNCT -> norm(token).indexOf('-') > 0 ? Tag.ADJ : tag;
      case ADV -> isBehindNoun(token) ? Tag.NOUN : tag;
      default -> tag;
    };
  }

  private Tag judgedVerb(int token) {
    if (isWeapon(token) || isPeople(token) || isManyPeople(token) || isShots(token)) {
      return Tag.NOUN;
    }
    return isState(token) ? Tag.ADJ : Tag.VERB;
  }

  /** {@code "took out a protest rally"}: the second word of what happened. */
  private boolean isBehindNoun(int token) {
    return token > 0
        && document.tag(token - 1) == Tag.NOUN
        && labels.at(token - 1, "nouns").filter(noun -> noun.range().last() == token).isPresent();
  }

  /** {@code "shot him dead"}, {@code "set a truck ablaze"}. */
  private boolean isState(int token) {
    return (labels.has(token, "deadly") || labels.has(token, "apart")) && verb(token).isEmpty();
  }

  /** {@code "fighters"} of {@code "Hamra Group fighters"}, where a name holds the words before. */
  private boolean isManyPeople(int token) {
    return verb(token).isEmpty()
        && labels.at(token, "roles").filter(role -> role.form() % 2 == 1).isPresent();
  }

  /** {@code "Troops took the town"}, where the model takes the first word for a verb. */
  private boolean isPeople(int token) {
    return verb(token).isEmpty()
        && Mentions.over(mentions.actors(), token)
            .filter(actor -> actor.head() == token && actor.plural())
            .isPresent();
  }

  /** {@code "led to gunfire"}. */
  private boolean isShots(int token) {
    return verb(token).isEmpty() && labels.has(token, "bullets");
  }

  /** {@code "drone"}, {@code "car bomb"}; {@code "bomb"} alone may be a verb. */
  private boolean isWeapon(int token) {
    return labels
        .over(token, "weapons")
        .filter(label -> label.range().length() > 1 || verb(token).isEmpty())
        .isPresent();
  }

  /** {@code "were mistakenly shot"}. */
  private boolean isManner(int token) {
    return token > 0
        && norm(token).endsWith("ly")
        && auxiliary(token - 1).isPresent()
        && token + 1 < document.size()
        && (hasForm(token + 1, VerbForm.PAST) || hasForm(token + 1, VerbForm.PARTICIPLE));
  }

  String norm(int token) {
    return document.norm(token);
  }

  Optional<Label> auxiliary(int token) {
    return labels.at(token, "auxiliaries");
  }

  boolean isAuxiliary(int token, String kind) {
    return auxiliary(token).filter(label -> label.entry().is("class", kind)).isPresent();
  }

  /**
   * A verb of {@code verbs.tsv}, {@code seizing.tsv}, {@code moves.tsv} or {@code reporting.tsv}
   * that begins here: the longer of {@code took} and {@code took in}.
   */
  Optional<Label> verb(int token) {
    Optional<Label> trigger =
        longer(
            labels.at(token, "verbs"),
            longer(labels.at(token, "seizing"), labels.at(token, "striking")));
    Optional<Label> move = labels.at(token, "moves");
    return longer(trigger, move).or(() -> labels.at(token, "reporting"));
  }

  /** The first, unless the other has more words. */
  private static Optional<Label> longer(Optional<Label> one, Optional<Label> other) {
    boolean behind =
        one.isPresent()
            && other.isPresent()
            && other.get().range().length() > one.get().range().length();
    return behind ? other : one.or(() -> other);
  }

  /** True where the word looks like {@code form} of its verb: {@code hurt} is base and past. */
  boolean hasForm(int token, VerbForm form) {
    return verb(token).filter(form::fits).isPresent();
  }

  /** {@code "took"}, {@code "went"}: a past form that is no participle. */
  boolean isOnlyPast(int token) {
    return hasForm(token, VerbForm.PAST) && !hasForm(token, VerbForm.PARTICIPLE);
  }

  /** A noun of {@code nouns.tsv} that holds the word: {@code shelling}, {@code mine blasts}. */
  boolean isEventNoun(int token) {
    return labels.over(token, "nouns").isPresent();
  }

  boolean mentionsActor(int token) {
    return Mentions.over(mentions.actors(), token).isPresent();
  }

  /** True where the group is a date and nothing more: not {@code Sunday's blast}. */
  boolean isDate(Group group) {
    return group instanceof NounGroup noun
        && dateAt(noun.range().from())
            .filter(date -> date.range().contains(noun.head()))
            .isPresent();
  }

  /** {@code "found"}, {@code "discovered"}. */
  boolean isPastFinding(int token) {
    return labels
        .at(token, "finding")
        .filter(label -> VerbForm.of(label) == VerbForm.PAST)
        .isPresent();
  }

  /** {@code "several times"}. */
  boolean isHowOften(NounGroup noun) {
    return labels
        .at(noun.head(), "number_nouns")
        .filter(label -> label.entry().is("kind", "other"))
        .isPresent();
  }

  /** {@code "a"}. */
  boolean isIndefinite(int token) {
    return norm(token).equals("a") || norm(token).equals("an");
  }

  /** {@code "the third soldier"}. */
  boolean isOrdinal(NounGroup noun) {
    return Mentions.within(mentions.counts(), noun.range()).stream()
        .anyMatch(count -> count.kind() == CountMention.Kind.ORDINAL);
  }

  /** {@code "some 30 kilometres"}. */
  boolean isMeasure(NounGroup noun) {
    return Mentions.over(mentions.counts(), noun.range().from())
        .filter(count -> count.kind() == CountMention.Kind.MEASURE)
        .isPresent();
  }

  /** Capitalised from its first word to its head, and no number: {@code B. Samuel}. */
  boolean isName(NounGroup noun) {
    for (int i = noun.range().from(); i <= noun.head(); i++) {
      if (!document.token(i).isCapitalised() && tag(i) != Tag.PROPN) {
        return false;
      }
    }
    return countAt(noun.range().from()).isEmpty();
  }

  /** True behind an article, a number or a possessive: {@code "at least 20 people"}. */
  boolean isIntroduced(NounGroup noun) {
    int first = noun.range().from();
    return tag(first) == Tag.DET
        || tag(first) == Tag.PRON
        || countAt(first).isPresent()
        || labels.has(first, "possessives");
  }

  /** {@code "(35)"}: an age, a number of a law; nobody. */
  boolean isBracketed(NounGroup noun) {
    int before = noun.range().from() - 1;
    return before >= 0
        && norm(before).equals("(")
        && noun.range().to() < document.size()
        && norm(noun.range().to()).equals(")");
  }

  boolean isGenitive(int token) {
    return document.token(token).isGenitive();
  }

  /** A quotation mark that may open or close. */
  boolean isQuote(int token) {
    return switch (norm(token)) {
      case "\"", "'", "``", "''", "`" -> true;
      default -> false;
    };
  }

  /** A noun or a name by its tag. */
  boolean isNoun(int token) {
    return tag(token) == Tag.NOUN || tag(token) == Tag.PROPN;
  }

  boolean isNot(int token) {
    String norm = norm(token);
    return norm.equals("not") || norm.equals("n't") || norm.equals("never");
  }

  Optional<DateMention> dateAt(int token) {
    return Mentions.over(mentions.dates(), token)
        .filter(date -> date.range().from() == token)
        .filter(date -> date.use() != DateMention.Use.DURATION);
  }

  Optional<CountMention> countAt(int token) {
    return Mentions.over(mentions.counts(), token)
        .filter(count -> count.range().from() == token)
        .filter(count -> !isPreposition(count));
  }

  /** {@code "between 26 and 28 February"}, {@code "around 3 March"}: a preposition and a date. */
  private boolean isPreposition(CountMention count) {
    int first = count.range().from();
    return count.kind() == CountMention.Kind.DATE
        && dateAt(first).isEmpty()
        && (tag(first) == Tag.ADP || dateAt(first + 1).isPresent());
  }

  Optional<ActorMention> actorAt(int token) {
    return Mentions.over(mentions.actors(), token).filter(actor -> actor.range().from() == token);
  }

  Optional<PlaceMention> placeAt(int token) {
    return Mentions.over(mentions.places(), token).filter(place -> place.range().from() == token);
  }

  /** A past form or participle, by the lexicon or its ending. */
  boolean isPastLike(int token) {
    return verb(token).isPresent()
        ? hasForm(token, VerbForm.PAST) || hasForm(token, VerbForm.PARTICIPLE)
        : norm(token).endsWith("ed");
  }
}
