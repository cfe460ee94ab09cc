package org.sitrep.event.truth;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.Tag;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/**
 * Tells where an article, or a sentence of it, is about sport, show, play, computers or markets:
 * {@code "The striker was injured"}. The words are those of {@code pastimes.tsv}.
 */
public final class Pastime {
  /** Words of play per hundred words of an article about it; one that tells alone counts twice. */
  private static final int DENSE = 2;

  private static final int FEW = 3;
  private static final int ALONE = 2;

  private final Document document;
  private final Labels labels;
  private final boolean article;

  /** What a document is about. */
  public Pastime(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
    this.article = isArticle(document);
  }

  /** True for a sentence of play, and for every sentence of an article about it. */
  public boolean is(Sentence sentence) {
    return article
        || labels.within(sentence.tokens(), "pastimes").stream().anyMatch(this::tellsAlone);
  }

  /** Not {@code "league"} of {@code "a students' league"}, nor the verb of {@code "it shares"}. */
  private boolean tellsAlone(Label label) {
    return isAlone(label) && !isVerb(label) && !isOfName(label) && !labels.isInsideLonger(label);
  }

  /** {@code "Oscar Quintero"}, {@code "Golf View Drive"}; not {@code "the Football League"}. */
  private boolean isOfName(Label label) {
    int word = label.range().from();
    return label.range().length() == 1
        && document.token(word).isCapitalised()
        && (isName(word - 1) || isName(word + 1));
  }

  private boolean isName(int token) {
    return token >= 0
        && token < document.size()
        && document.tag(token) == Tag.PROPN
        && document.token(token).isCapitalised()
        && !labels.has(token, "pastimes");
  }

  /** Tags of the first word of a sentence tell little: {@code "Shares rallied"}. */
  private boolean isVerb(Label label) {
    int token = label.range().from();
    return label.range().length() == 1
        && document.tag(token) == Tag.VERB
        && token > document.sentenceOf(token).tokens().from();
  }

  /** True where the whole article is about play. */
  public boolean isArticle() {
    return article;
  }

  private static boolean isAlone(Label label) {
    return label.entry().get("alone").isPresent();
  }

  private boolean isArticle(Document document) {
    Set<String> words = new HashSet<>();
    int weight = 0;
    boolean alone = false;
    for (int i = 0; i < document.size(); i++) {
      Optional<Label> label = labels.at(i, "pastimes");
      if (label.isPresent()) {
        words.add(document.norm(i));
        weight += isAlone(label.get()) ? ALONE : 1;
        alone |= isAlone(label.get());
      }
    }
    return alone && words.size() >= FEW && weight * 100 >= DENSE * document.size();
  }
}
