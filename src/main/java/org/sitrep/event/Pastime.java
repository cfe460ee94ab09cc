package org.sitrep.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
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

  private final Labels labels;
  private final boolean article;

  /** What a document is about. */
  public Pastime(Document document, Labels labels) {
    this.labels = labels;
    this.article = isArticle(document);
  }

  /** True for a sentence of play, and for every sentence of an article about it. */
  public boolean is(Sentence sentence) {
    return article
        || labels.within(sentence.tokens(), "pastimes").stream().anyMatch(Pastime::isAlone);
  }

  /** True where the whole article is about play. */
  public boolean isArticle() {
    return article;
  }

  private static boolean isAlone(Label label) {
    return label.entry().get("alone").isPresent();
  }

  private boolean isArticle(Document document) {
    if (document.size() == 0) {
      return false;
    }
    List<Label> all = labels.within(new TokenRange(0, document.size()), "pastimes");
    Set<String> words = new HashSet<>();
    int weight = 0;
    for (Label label : all) {
      words.add(document.norm(label.range().from()));
      weight += isAlone(label) ? ALONE : 1;
    }
    return all.stream().anyMatch(Pastime::isAlone)
        && words.size() >= FEW
        && weight * 100 >= DENSE * document.size();
  }
}
