package org.sitrep.clause;

import org.sitrep.document.TokenRange;

/**
 * What stands between groups: {@code "and"}, {@code "when"}, {@code ","}, {@code "near"}.
 *
 * @param id the entry of {@code links.tsv}, else the word
 */
public record Link(TokenRange range, Type type, String id) implements Group {

  /** What it does. */
  public enum Type {
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    /** {@code "including"}, {@code "among them"}. */
    INCLUDING,
    COMMA,
    PARENTHESIS,
    QUOTE,
    /** Semicolon, colon, dash, full stop. */
    STOP,
    OTHER
  }

  /** True where it is of that type. */
  public boolean is(Type other) {
    return type == other;
  }
}
