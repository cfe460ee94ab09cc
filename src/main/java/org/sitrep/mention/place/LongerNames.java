package org.sitrep.mention.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.place.Gazetteer;

/**
 * Names of which the gazetteer has but a part: {@code "Bal"} of {@code "in the Bal Gitar area"},
 * {@code "Nigeria"} of {@code "the Islamic Movement of Nigeria"}.
 */
final class LongerNames {
  private static final int LONGEST = 4;

  private final Document document;
  private final Labels labels;
  private final List<DateMention> dates;

  LongerNames(Document document, Labels labels, List<DateMention> dates) {
    this.document = document;
    this.labels = labels;
    this.dates = dates;
  }

  /** True inside the name of an armed group, and for {@code "the Wagner base"}, not in Wagner. */
  boolean isOfGroup(TokenRange range) {
    return labels
        .over(range.from(), "groups")
        .map(Label::range)
        .filter(group -> group.contains(range))
        .filter(group -> group.length() > range.length() || !isBehindIn(range))
        .isPresent();
  }

  private boolean isBehindIn(TokenRange range) {
    return range.from() > 0 && document.norm(range.from() - 1).equals("in");
  }

  /** The words of the whole name, where a lesser place's name is only how it begins. */
  Optional<TokenRange> around(TokenRange range, Gazetteer gazetteer) {
    TokenRange sentence = document.sentenceOf(range.from()).tokens();
    int to = range.to();
    while (sentence.contains(to) && to - range.from() < LONGEST && isName(to)) {
      to++;
    }
    boolean typed = isTyped(to);
    int from = typed ? begin(range, sentence, gazetteer) : range.from();
    boolean known = gazetteer.isWellKnown(document, range);
    boolean whole =
        from < range.from() && (!known || hasArticle(range.from()))
            || to > range.to()
                && range.length() == 1
                && (!known || typed && range.from() > sentence.from());
    return whole ? Optional.of(new TokenRange(from, to)) : Optional.empty();
  }

  /** Before a common noun for a village or a part of a town. */
  private boolean isTyped(int token) {
    return labels
        .at(token, "place_types")
        .filter(type -> !document.token(token).isCapitalised())
        .flatMap(type -> type.entry().get("takes"))
        .filter(
            takes ->
                takes.equals("settlement")
                    || takes.equals("village")
                    || takes.equals("quarter")
                    || takes.equals("any"))
        .isPresent();
  }

  /** {@code "al-Bab"}: such a name mostly ends a longer one. */
  private boolean hasArticle(int token) {
    return document.token(token).text().indexOf('-') > 0;
  }

  /** Where the name begins of which the gazetteer has but the end. */
  private int begin(TokenRange range, TokenRange sentence, Gazetteer gazetteer) {
    int from = range.from();
    while (from - 1 > sentence.from()
        && range.to() - from < LONGEST
        && isName(from - 1)
        && !gazetteer.knows(document.token(from - 1).text())) {
      from--;
    }
    return from;
  }

  private boolean isName(int token) {
    Token word = document.token(token);
    return word.isCapitalised()
        && word.text().length() > 1
        && Mentions.over(dates, token).isEmpty()
        && NameScan.isUnused(labels, token);
  }
}
