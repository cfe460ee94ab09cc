package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.clause.Link.Type;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;

/** Reads the small words and marks between groups of words: {@code "after"}, {@code ","}. */
final class Links {
  private final Words words;
  private final TokenRange sentence;
  private final int end;

  Links(Words words, TokenRange sentence) {
    this.words = words;
    this.sentence = sentence;
    this.end = sentence.to();
  }

  /** The link that begins at {@code i}, if one of the lexicon does. */
  Optional<Label> at(int i) {
    return words.labels().at(i, "links").filter(label -> isLink(label, i));
  }

  /** {@code "Six people – soldiers and workers – were hurt"}: dashes in pairs are brackets. */
  private boolean isPaired(int i) {
    int dashes = 0;
    for (int j = sentence.from(); j < end; j++) {
      dashes += words.document().token(j).isDash() ? 1 : 0;
    }
    return dashes == 2 && !hasSemicolon() && i > sentence.from() && i < end - 1;
  }

  /** {@code "Fuzuli – 4 killed; Jabrayil – 1 killed"}: a list. */
  private boolean hasSemicolon() {
    for (int j = sentence.from(); j < end; j++) {
      if (words.norm(j).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** A mark as a link: a comma, a bracket, a stop. */
  Link punctuation(int i) {
    String norm = words.norm(i);
    if (words.document().token(i).isDash() && isPaired(i)) {
      return new Link(TokenRange.of(i), Type.PARENTHESIS, norm);
    }
    Type type =
        switch (norm) {
          case "," -> Type.COMMA;
          case "(", ")", "[", "]", "{", "}" -> Type.PARENTHESIS;
          case "«", "»" -> Type.QUOTE;
          case ";", ":", ".", "!", "?", "-", "--", "—", "...", "…", "|", "•" -> Type.STOP;
          default -> words.isQuote(i) ? Type.QUOTE : Type.OTHER;
        };
    return new Link(TokenRange.of(i), type, norm);
  }

  private boolean isLink(Label label, int i) {
    String id = label.entry().id();
    if (id.equals("that")) {
      return words.tag(i) != Tag.DET || i + 1 >= end || isBehindThat(words.tag(i + 1));
    }
    return !(id.equals("like") || id.equals("following"))
        || words.tag(i) == Tag.ADP
        || words.tag(i) == Tag.SCONJ;
  }

  /** {@code "determined that a boy"}, {@code "that hit"}: no noun takes two such words. */
  private static boolean isBehindThat(Tag tag) {
    return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.DET || tag == Tag.PRON;
  }

  /** What a link does; {@code that} behind a noun is relative. */
  Type type(Label label, boolean afterNoun) {
    String type = label.entry().get("class").orElse("preposition");
    return switch (type) {
      case "subordinator" -> Type.SUBORDINATOR;
      case "relative" ->
          label.entry().id().equals("that") && !afterNoun ? Type.SUBORDINATOR : Type.RELATIVE;
      case "conjunction" -> Type.CONJUNCTION;
      case "including" -> Type.INCLUDING;
      default -> Type.PREPOSITION;
    };
  }
}
