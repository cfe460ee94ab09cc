package org.sitrep.event;

import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;

/**
 * Finds lists: a short line that ends in a colon, and items below it that begin with a bullet, a
 * place or a date: {@code "Mine casualties in February: | Kandahar: 6 killed"}.
 */
final class Listing {
  private static final int LONGEST_HEADING = 14;

  private final Document document;
  private final Mentions mentions;

  Listing(Document document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** True for the line above a list. */
  boolean isHeading(Sentence sentence) {
    List<Sentence> sentences = document.sentences();
    return endsInColon(sentence)
        && sentence.index() + 1 < sentences.size()
        && isItem(sentences.get(sentence.index() + 1));
  }

  /** The line above the list a sentence is an item of. */
  Optional<Sentence> heading(Sentence item) {
    int i = item.index();
    while (i > 0 && isItem(document.sentences().get(i))) {
      i--;
    }
    return i < item.index()
        ? Optional.of(document.sentences().get(i)).filter(this::isHeading)
        : Optional.empty();
  }

  private boolean endsInColon(Sentence sentence) {
    return document.norm(sentence.tokens().last()).equals(":")
        && sentence.tokens().length() <= LONGEST_HEADING;
  }

  private boolean isItem(Sentence sentence) {
    TokenRange tokens = sentence.tokens();
    return tokens.length() > 2
        && !endsInColon(sentence)
        && (isBullet(tokens.from()) || isEntry(tokens.from(), tokens.to()));
  }

  private boolean isBullet(int token) {
    return document.token(token).isPunctuation() && "•-–—*·◦▪".contains(document.norm(token));
  }

  private boolean isEntry(int first, int end) {
    Optional<Integer> behind =
        Mentions.over(mentions.places(), first)
            .map(PlaceMention::range)
            .or(() -> Mentions.over(mentions.dates(), first).map(DateMention::range))
            .map(TokenRange::to);
    return behind.filter(token -> token < end && ":–—-".contains(document.norm(token))).isPresent();
  }
}
