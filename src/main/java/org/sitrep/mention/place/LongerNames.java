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

  /** True inside the name of an armed group. */
  boolean isOfGroup(TokenRange range) {
    return labels
        .over(range.from(), "groups")
        .filter(group -> group.range().contains(range) && group.range().length() > range.length())
        .isPresent();
  }

  /** The words of the whole name, where a lesser place's name is only how it begins. */
  Optional<TokenRange> around(TokenRange range, Gazetteer gazetteer) {
    TokenRange sentence = document.sentenceOf(range.from()).tokens();
    int to = range.to();
    while (sentence.contains(to) && to - range.from() < LONGEST && isName(to)) {
      to++;
    }
    return range.length() > 1 || to == range.to() || gazetteer.isWellKnown(document, range)
        ? Optional.empty()
        : Optional.of(new TokenRange(range.from(), to));
  }

  private boolean isName(int token) {
    Token word = document.token(token);
    return word.isCapitalised()
        && word.text().length() > 1
        && Mentions.over(dates, token).isEmpty()
        && labels.covering(token).stream().map(Label::kind).allMatch("first_names"::equals);
  }
}
