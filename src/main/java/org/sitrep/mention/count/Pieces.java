package org.sitrep.mention.count;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;

/**
 * The tokens of a sentence, with those that begin with a number taken apart: {@code "Twenty-three"}
 * is two pieces, {@code "155mm"} is {@code "155"} and {@code "mm"}. Numbers are read over pieces.
 */
final class Pieces {
  private final TokenRange sentence;
  private final List<Piece> pieces = new ArrayList<>();
  private final int[] firstOfToken;

  /** Part of a token, or all of it. */
  private record Piece(int token, String text) {}

  Pieces(Document document, TokenRange sentence, NumberWords words) {
    this.sentence = sentence;
    this.firstOfToken = new int[sentence.length() + 1];
    for (int token = sentence.from(); token < sentence.to(); token++) {
      firstOfToken[token - sentence.from()] = pieces.size();
      split(token, document.norm(token), words);
    }
    firstOfToken[sentence.length()] = pieces.size();
  }

  private void split(int token, String norm, NumberWords words) {
    boolean digits = isDigit(norm.charAt(0));
    int hyphen = norm.indexOf('-');
    if (!digits && (hyphen <= 0 || !words.opensNumber(norm.substring(0, hyphen)))) {
      pieces.add(new Piece(token, norm));
      return;
    }
    int start = 0;
    while (hyphen >= 0) {
      add(token, norm.substring(start, hyphen));
      start = hyphen + 1;
      hyphen = norm.indexOf('-', start);
    }
    // "13-" in "13- and 14-year-old" keeps its hyphen, as a word still to come.
    add(token, start == norm.length() && start > 0 ? "-" : norm.substring(start));
  }

  private void add(int token, String part) {
    int digits = endOfDigits(part);
    if (digits == 0 || digits == part.length() || Digits.keepsSuffix(part)) {
      pieces.add(new Piece(token, part));
      return;
    }
    pieces.add(new Piece(token, part.substring(0, digits)));
    pieces.add(new Piece(token, part.substring(digits)));
  }

  private static int endOfDigits(String part) {
    int end = 0;
    for (int i = 0; i < part.length(); i++) {
      char sign = part.charAt(i);
      if (isDigit(sign)) {
        end = i + 1;
      } else if (i == 0 || ".,:/".indexOf(sign) < 0) {
        break;
      }
    }
    return end;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** The text of a piece, lower case; empty outside the sentence. */
  String text(int piece) {
    return piece >= 0 && piece < pieces.size() ? pieces.get(piece).text() : "";
  }

  /** The token a piece belongs to; the end of the sentence behind the last. */
  int token(int piece) {
    return piece < pieces.size() ? pieces.get(piece).token() : sentence.to();
  }

  /** The first piece of a token. */
  int first(int token) {
    return firstOfToken[token - sentence.from()];
  }

  boolean startsToken(int piece) {
    return piece < pieces.size() && first(token(piece)) == piece;
  }

  /** True where a piece goes on within the token of the piece before. */
  boolean continuesToken(int piece) {
    return piece < pieces.size() && !startsToken(piece);
  }

  /** The tokens that hold the pieces {@code from} to {@code to} (exclusive). */
  TokenRange tokens(int from, int to) {
    return new TokenRange(token(from), token(to - 1) + 1);
  }
}
