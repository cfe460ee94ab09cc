package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.PlaceMention;

/** A noun group as it grows from left to right: {@code "ten specially trained dogs"}. */
final class NounChunk {
  /** Words in quotation marks that may be a noun; more are what somebody said. */
  private static final int QUOTED = 4;

  /** Words in square brackets that explain or question the word before them. */
  private static final int GLOSS = 8;

  private final Words words;
  private final Verbs verbs;
  private final Links links;
  private final int end;
  private int head = -1;
  private boolean noun;
  private boolean closed;

  /** The mark that closes words in quotation marks within the group; -1 for none. */
  private int closing = -1;

  /** The head stands before an {@code of}: {@code "employees of Qatar | Hospital"}. */
  private boolean held;

  NounChunk(Words words, Verbs verbs, Links links, TokenRange sentence) {
    this.words = words;
    this.verbs = verbs;
    this.links = links;
    this.end = sentence.to();
  }

  /** The noun group that begins at a token; empty where none does. */
  Optional<NounGroup> read(int from) {
    int i = from;
    while (i < end) {
      int next = take(i, from);
      if (next <= i) {
        break;
      }
      i = next;
    }
    if (i == from) {
      return Optional.empty();
    }
    return Optional.of(
        new NounGroup(new TokenRange(from, i), head >= 0 ? head : i - 1, Optional.empty()));
  }

  /** Takes what begins at {@code i}; returns where to go on, or {@code i} where the group ends. */
  private int take(int i, int from) {
    if (i == closing) {
      closing = -1;
      return i + 1;
    }
    if (closed) {
      return possessive(i);
    }
    if (i > from && !noun && words.isQuote(i)) {
      closing = closingQuote(i);
      if (closing >= 0) {
        return i + 1;
      }
    }
    int behind = i > from ? behindGloss(i) : i;
    if (behind > i) {
      noun = false;
      return behind;
    }
    if ((noun || i > from) && (isPreposition(i) || isCompass(i))) {
      return i;
    }
    Optional<DateMention> date = words.dateAt(i);
    if (date.isPresent()) {
      return isModifier(date.get(), i, from) ? clip(date.get().range()).to() : i;
    }
    Optional<ActorMention> actor = words.actorAt(i);
    if (actor.isPresent() && i > from && noun && verbs.isHeldByMention(i)) {
      return i;
    }
    if (actor.isPresent()) {
      held = actor.get().head() < actor.get().range().last();
      return noun && !joins(i) ? i : takeMention(actor.get().range(), actor.get().head());
    }
    Optional<CountMention> count = words.countAt(i);
    if (count.isPresent()) {
      return noun ? i : takeCount(count.get());
    }
    Optional<PlaceMention> place = words.placeAt(i);
    if (place.isPresent()) {
      TokenRange phrase = phrase(place.get());
      return takeMention(phrase, phrase.last());
    }
    return takeWord(i, from);
  }

  /**
   * Behind brackets within a noun group, put in by whoever took the report down: {@code "six
   * [number as heard] people"}, {@code "a FUSEP [Public Security Force] agent"}; {@code i} where
   * there are none.
   */
  private int behindGloss(int i) {
    if (!words.norm(i).equals("[") || head < 0 && words.tag(i - 1) != Tag.DET) {
      return i;
    }
    int close = i + 1;
    while (close < end && close - i <= GLOSS && !words.norm(close).equals("]")) {
      close++;
    }
    boolean goesOn =
        close + 1 < end
            && words.norm(close).equals("]")
            && (words.tag(close + 1) == Tag.NOUN || words.actorAt(close + 1).isPresent());
    return goesOn ? close + 1 : i;
  }

  /**
   * {@code "an alleged 'police informer'"}: the mark behind a noun that the writer keeps at a
   * distance; -1 where what is quoted is more.
   */
  private int closingQuote(int open) {
    int close = open + 1;
    while (close < end && close - open <= QUOTED && isQuotable(words.tag(close))) {
      close++;
    }
    boolean closes =
        close > open + 1
            && close < end
            && words.norm(close).equals(words.norm(open))
            && words.isNoun(close - 1);
    return closes ? close : -1;
  }

  private static boolean isQuotable(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.X;
  }

  /** {@code "Sunday's blast"}, {@code "the February 2 attack"}. */
  private boolean isModifier(DateMention date, int i, int from) {
    if (i == from) {
      head = date.range().last();
      noun = true;
      return true;
    }
    int behind = date.range().to();
    return !noun
        && words.tag(i - 1) == Tag.DET
        && behind < end
        && (words.isEventNoun(behind) || words.tag(behind) == Tag.NOUN);
  }

  /**
   * {@code "near"} behind a noun, whatever the model calls it: {@code "fighters near Lyman"};
   * {@code "due to"} behind anything.
   */
  private boolean isPreposition(int i) {
    return links
        .at(i)
        .filter(
            link ->
                switch (links.type(link, true)) {
                  case SUBORDINATOR -> true;
                  case PREPOSITION -> noun || link.range().length() > 1 || isState(i - 1);
                  default -> false;
                })
        .isPresent();
  }

  /** {@code "two soldiers north of Kandahar"}: where, not what soldiers. */
  private boolean isCompass(int i) {
    return noun
        && words
            .labels()
            .at(i, "place_prepositions")
            .filter(label -> label.range().length() > 1)
            .filter(label -> words.norm(label.range().last()).equals("of"))
            .filter(label -> words.placeAt(label.range().to()).isPresent())
            .isPresent();
  }

  /** {@code "40 injured as bombers struck"}. */
  private boolean isState(int i) {
    return words.labels().has(i, "states") && words.actorAt(i).isEmpty();
  }

  private TokenRange phrase(PlaceMention place) {
    TokenRange phrase = place.phrase();
    boolean usable = phrase.from() == place.range().from() && phrase.to() <= end;
    return usable ? phrase : clip(place.range());
  }

  /** After {@code 's}, or a proper noun before the noun it names, an actor goes on the group. */
  private boolean joins(int i) {
    Tag before = words.tag(i - 1);
    return before == Tag.PROPN || words.norm(i - 1).equals("'s") || before == Tag.ADJ;
  }

  private int takeMention(TokenRange range, int headToken) {
    head = headToken;
    noun = true;
    return clip(range).to();
  }

  private int takeCount(CountMention count) {
    head = head < 0 || !noun ? count.range().last() : head;
    return clip(count.range()).to();
  }

  private int takeWord(int i, int from) {
    Tag tag = words.tag(i);
    if (words.isGenitive(i)) {
      return possessive(i);
    }
    boolean open = i > from && !noun;
    if (verbs.startsAt(i, open) && !(open && words.auxiliary(i).isPresent() && tag == Tag.NOUN)) {
      return i;
    }
    if (words.document().token(i).isPunctuation() || isStateBehind(i)) {
      return i;
    }
    return switch (tag) {
      case DET -> noun || (i > from && words.tag(i - 1) != Tag.DET) ? i : i + 1;
      case PRON -> pronoun(i, from);
      case NOUN, PROPN, X, SYM ->
          held && tag == Tag.PROPN ? i + 1 : takeMention(TokenRange.of(i), i);
      case NUM -> noun && words.tag(i - 1) != Tag.PROPN ? i : asHead(i);
      case ADJ ->
          isNounOfEvent(i)
              ? takeMention(TokenRange.of(i), i)
              : noun && !isBeforeNoun(i) && words.tag(i - 1) != Tag.PROPN && !isAge(i)
                  ? i
                  : asHead(i);
      case VERB -> verbal(i, open);
      case ADV -> open && i + 1 < end && isModifier(i + 1) ? i + 1 : i;
      default -> i;
    };
  }

  /** {@code "The blast left two men"}: no attribute of what was left, whatever the model says. */
  private boolean isNounOfEvent(int i) {
    return !noun
        && words.isEventNoun(i)
        && i + 2 < end
        && words.hasForm(i + 1, VerbForm.PAST)
        && words.countAt(i + 2).isPresent();
  }

  /** {@code "the remaining 15"}: before a number a participle is no noun. */
  private int verbal(int i, boolean open) {
    if (open && (verbs.isBeforeNumber(i) || i + 1 < end && words.isQuote(i + 1))) {
      return asHead(i);
    }
    return open || words.isEventNoun(i) ? takeMention(TokenRange.of(i), i) : i;
  }

  /** {@code "one soldier | wounded"}: the state of the people named, not a further noun. */
  private boolean isStateBehind(int i) {
    return noun
        && (words.labels().has(i, "states") || words.labels().has(i, "apart"))
        && words.actorAt(i).isEmpty()
        && !words.isGenitive(i - 1)
        && !isBeforeNoun(i);
  }

  private int possessive(int i) {
    if (head >= 0 && words.isGenitive(i) && i + 1 < end) {
      noun = false;
      closed = false;
      return i + 1;
    }
    return i;
  }

  private int pronoun(int i, int from) {
    boolean possessive = words.labels().has(i, "possessives");
    if (words.norm(i).equals("mine") && (i > from || isBeforeNoun(i))) {
      return takeMention(TokenRange.of(i), i);
    }
    if (i > from) {
      return i;
    }
    if (!possessive) {
      head = i;
      noun = true;
      closed = true;
    }
    return i + 1;
  }

  /** {@code "old"} of {@code "a 3 year old"}. */
  private boolean isAge(int i) {
    return words
        .labels()
        .over(i, "number_nouns")
        .filter(label -> label.range().from() < i && label.entry().is("kind", "age"))
        .isPresent();
  }

  /** A number or an adjective stands for the noun until one comes. */
  private int asHead(int i) {
    head = i;
    return i + 1;
  }

  private boolean isBeforeNoun(int i) {
    return i + 1 < end && words.isNoun(i + 1);
  }

  private boolean isModifier(int i) {
    Tag tag = words.tag(i);
    return tag == Tag.ADJ
        || tag == Tag.VERB
        || tag == Tag.NOUN
        || tag == Tag.NUM
        || words.actorAt(i).isPresent()
        || words.countAt(i).isPresent();
  }

  private TokenRange clip(TokenRange range) {
    return range.to() <= end ? range : new TokenRange(range.from(), end);
  }
}
