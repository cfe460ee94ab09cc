package org.sitrep.pattern;

import java.util.function.IntPredicate;
import org.sitrep.lexicon.KnowledgeException;

/** A place in the source of a pattern while it is read. */
final class Cursor {
  private final String source;
  private int at;

  Cursor(String source) {
    this.source = source;
  }

  boolean atEnd() {
    return at == source.length();
  }

  /** True where {@code character} comes next; blanks before it are no matter. */
  boolean sees(char character) {
    skipBlanks();
    return isNext(character);
  }

  /** True where {@code character} is the very next one. */
  boolean isNext(char character) {
    return at < source.length() && source.charAt(at) == character;
  }

  boolean isNext(IntPredicate kind) {
    return at < source.length() && kind.test(source.charAt(at));
  }

  /** Goes over {@code character} if it comes next. */
  boolean take(char character) {
    if (!sees(character)) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char character) {
    if (!take(character)) {
      throw error("expected \"" + character + "\"");
    }
  }

  /** The characters of a kind that come next; there must be one. */
  String takeAll(IntPredicate kind, String what) {
    int start = at;
    while (isNext(kind)) {
      at++;
    }
    if (at == start) {
      throw error("expected " + what);
    }
    return source.substring(start, at);
  }

  /** What stands before the next {@code end}, which is gone over. */
  String takeUntil(char end) {
    int start = at;
    while (!isNext(end)) {
      if (atEnd()) {
        throw error("no closing " + end);
      }
      at++;
    }
    return source.substring(start, at++);
  }

  void skipBlanks() {
    while (isNext(Character::isWhitespace)) {
      at++;
    }
  }

  /** What to throw about this place. */
  KnowledgeException error(String problem) {
    String rest = source.substring(at, Math.min(source.length(), at + 12));
    return new KnowledgeException(
        problem + (rest.isEmpty() ? " at the end" : " before \"" + rest + "\""));
  }
}
