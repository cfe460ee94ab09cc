package org.sitrep.mention.count;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.count.NumberWords.Joint;

/** A sentence as the readers of numbers see it: its words, pieces, labels and dates. */
record Scene(
    Document document,
    Labels labels,
    List<DateMention> dates,
    NumberWords words,
    TokenRange sentence,
    Pieces pieces) {

  private static final Kinds PHRASES = Kinds.of("number_phrases");
  private static final Kinds OPENERS = Kinds.of("number_stops", "qualifiers", "number_phrases");

  static Scene of(Source source, TokenRange sentence) {
    return new Scene(
        source.document,
        source.labels,
        source.dates,
        source.words,
        sentence,
        new Pieces(source.document, sentence, source.words));
  }

  /** What all sentences of a document share. */
  record Source(Document document, Labels labels, List<DateMention> dates, NumberWords words) {

    /** True where a sentence may hold a number: has a digit, a number word or phrase. */
    boolean mayHold(TokenRange sentence) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Token token = document.token(i);
        if (words.isNumeral(token.norm())
            || labels.mayStart(i, PHRASES)
            || !token.isPlain() && !token.isPunctuation()) {
          return true;
        }
      }
      return false;
    }
  }

  /** True where a number, or a word that is none, may begin at a token; of most it is false. */
  boolean mayOpen(int token) {
    return labels.mayStart(token, OPENERS) || words.mayOpen(pieces.text(pieces.first(token)));
  }

  boolean has(int token) {
    return sentence.contains(token);
  }

  /** A word in lower case; empty outside the sentence. */
  String norm(int token) {
    return has(token) ? document.norm(token) : "";
  }

  Joint joint(int token) {
    return words.joint(norm(token));
  }

  /** The label of a kind that begins at a token. */
  Optional<Label> labelAt(int token, String kind) {
    return has(token) ? labels.at(token, kind) : Optional.empty();
  }

  /** True where words end a longer label of a kind: {@code "over"} in {@code "handed over"}. */
  boolean isWithin(TokenRange range, String kind) {
    return labels
        .over(range.from(), kind)
        .filter(label -> label.range().from() < range.from() && label.range().to() >= range.to())
        .isPresent();
  }

  /** The longest label of a kind whose last word is right before a token. */
  Optional<Label> labelBefore(int token, String kind) {
    return has(token - 1)
        ? labels.covering(token - 1).stream()
            .filter(label -> label.kind().equals(kind) && label.range().to() == token)
            .findFirst()
        : Optional.empty();
  }

  /** True for a word that {@code number_cues.tsv} lists as such a cue: {@code "average"}. */
  boolean isCue(int token, String cue) {
    return labelAt(token, "number_cues").map(Label::entry).filter(is("cue", cue)).isPresent();
  }

  /** True where a word of {@code cue} stands within {@code reach} tokens of {@code range}. */
  boolean hasCueNear(TokenRange range, String cue, int reach) {
    int to = Math.min(range.to() + reach, sentence.to());
    for (int i = Math.max(range.from() - reach, sentence.from()); i < to; i++) {
      if (isCue(i, cue)) {
        return true;
      }
    }
    return false;
  }

  /** True where a token is a currency: {@code "$"}. */
  boolean isMoney(int token) {
    return labelBefore(token + 1, "number_labels")
        .map(Label::entry)
        .filter(is("kind", "money"))
        .isPresent();
  }

  private static Predicate<Entry> is(String column, String value) {
    return entry -> entry.is(column, value);
  }

  Optional<DateMention> dateAt(int token) {
    return Mentions.over(dates, token);
  }

  /** True where a token is a noun or stands before one; false at the end of the sentence. */
  boolean isNominal(int token) {
    if (!has(token)) {
      return false;
    }
    Tag tag = document.tag(token);
    return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN;
  }

  boolean isTagged(int token, Tag tag) {
    return has(token) && document.tag(token) == tag;
  }

  boolean isPunctuation(int token) {
    return !has(token) || document.token(token).isPunctuation();
  }

  boolean isWord(int token) {
    return has(token) && Character.isLetter(norm(token).codePointAt(0));
  }

  boolean isCapitalised(int token) {
    return has(token) && document.token(token).isCapitalised();
  }

  /** {@code "0730"}, {@code "1400"}: what may be an hour and its minutes. */
  boolean isClock(Numeral numeral) {
    return pieces.text(numeral.from()).length() == 4
        && numeral.value() <= 2400
        && numeral.value() % 100 < 60
        && (numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.ODD);
  }

  /** True for a capitalised word that does not merely open its sentence. */
  boolean isName(int token) {
    return token > sentence.from() && isCapitalised(token) && isWord(token);
  }

  /** True where nothing stands between a token and the one before. */
  boolean touches(int token) {
    return has(token - 1)
        && document.token(token - 1).span().end() == document.token(token).span().start();
  }

  /** True where figures may go on behind a space: not in a date, not the number of a label. */
  boolean spaceFree(int piece) {
    int token = pieces.token(piece);
    return pieces.startsToken(piece)
        && pieces.startsToken(piece + 1)
        && dateAt(token).isEmpty()
        && labelBefore(token, "number_labels")
            .filter(label -> !is("kind", "money").test(label.entry()))
            .isEmpty();
  }

  /** True for {@code "200"} in {@code "1 200"}. */
  boolean isSpacedGroup(int piece) {
    String text = pieces.text(piece);
    if (text.length() != 3 || Digits.read(text).isEmpty() || !pieces.startsToken(piece)) {
      return false;
    }
    int token = pieces.token(piece);
    return text.chars().allMatch(Character::isDigit)
        && !pieces.continuesToken(piece + 1)
        && dateAt(token).isEmpty()
        && document.token(token - 1).span().end() + 1 == document.token(token).span().start();
  }
}
