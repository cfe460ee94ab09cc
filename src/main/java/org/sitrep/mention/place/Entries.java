package org.sitrep.mention.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;

/**
 * Names that head the entries of a list, or stand in brackets behind one: {@code "Fuzuli – 4
 * killed"}, {@code "• one soldier wounded (Lachin)"}. One alone is no list: it may be a speaker or
 * a dateline.
 */
final class Entries {
  private final Document document;
  private final Set<TokenRange> heads = new HashSet<>();

  Entries(Document document, List<Name> names) {
    this.document = document;
    for (Name name : names) {
      if (isHead(name.range()) || isInBrackets(name.range())) {
        heads.add(name.range());
      }
    }
  }

  boolean has(Name name) {
    return heads.size() > 1 && heads.contains(name.range());
  }

  private boolean isHead(TokenRange name) {
    TokenRange sentence = document.sentenceOf(name.from()).tokens();
    return isFirst(sentence, name.from())
        && name.to() + 1 < sentence.to()
        && (document.norm(name.to()).equals(":") || document.token(name.to()).isDash());
  }

  /** The first word, or the first behind a bullet. */
  private boolean isFirst(TokenRange sentence, int token) {
    return token == sentence.from()
        || token == sentence.from() + 1 && document.token(sentence.from()).isPunctuation();
  }

  private boolean isInBrackets(TokenRange name) {
    TokenRange sentence = document.sentenceOf(name.from()).tokens();
    return document.token(sentence.from()).isPunctuation()
        && name.from() > sentence.from()
        && name.to() == sentence.to() - 1
        && document.norm(name.from() - 1).equals("(")
        && document.norm(name.to()).equals(")");
  }
}
