package org.sitrep.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.Mentions;

/**
 * Understands the build of single sentences: who does what to whom. A sentence is parsed when first
 * asked for, and once: incidents and deployments look at the same one. Not to be shared between
 * threads.
 */
public final class ClauseParser {
  private final Words words;
  private final @Nullable Syntax[] parsed;

  /** A parser for one document. */
  public ClauseParser(Document document, Labels labels, Mentions mentions) {
    this.words = new Words(document, labels, mentions);
    this.parsed = new Syntax[document.sentences().size()];
  }

  public Document document() {
    return words.document();
  }

  public Labels labels() {
    return words.labels();
  }

  public Mentions mentions() {
    return words.mentions();
  }

  /** The groups and clauses of {@code sentence}, one of the document's. */
  public Syntax parse(Sentence sentence) {
    Syntax syntax = parsed[sentence.index()];
    if (syntax == null) {
      List<Group> groups = Chunker.groups(words, sentence.tokens());
      Clauses clauses = new Clauses(words, Ages.without(words, groups));
      List<Clause> found = clauses.find();
      syntax = new Syntax(sentence, groups, found, found.isEmpty() ? clauses.bare() : List.of());
      parsed[sentence.index()] = syntax;
    }
    return syntax;
  }
}
