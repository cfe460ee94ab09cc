package org.sitrep.clause;

import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.Mentions;

/** Understands the build of single sentences: who does what to whom. */
public final class ClauseParser {
  private final Words words;

  /** A parser for one document. */
  public ClauseParser(Document document, Labels labels, Mentions mentions) {
    this.words = new Words(document, labels, mentions);
  }

  /** The groups and clauses of {@code sentence}. */
  public Syntax parse(Sentence sentence) {
    List<Group> groups = Chunker.groups(words, sentence.tokens());
    return new Syntax(sentence, groups, new Clauses(words, groups).find());
  }
}
