package org.sitrep.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Cuts a sentence into tokens. OpenNLP's tokenizer looks at one run of non-blanks at a time; so do
 * we, and repair what it does to them: hyphenated words, numbers, dates and times stay whole,
 * clitics ({@code Iraq|'s}, {@code did|n't}), signs and brackets stand alone. Its own decision
 * remains on full stops of words we do not know.
 */
final class Tokenizer {
  private final ThreadLocal<TokenizerME> model;
  private final Abbreviations abbreviations;
  private final Runs runs = new Runs(this::cuts);

  Tokenizer(TokenizerModel model, Abbreviations abbreviations) {
    this.model = ThreadLocal.withInitial(() -> new TokenizerME(model));
    this.abbreviations = abbreviations;
  }

  /**
   * The tokens of {@code sentence}, a span of {@code text}, in order, numbered from {@code first}.
   */
  List<Token> tokens(String text, Span sentence, int first) {
    List<Token> tokens = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      for (Runs.Piece piece : runs.of(text, i, end).pieces(end == sentence.end())) {
        Span span = new Span(i + piece.start(), i + piece.end());
        tokens.add(new Token(first + tokens.size(), span, piece.spelling()));
      }
      i = end;
    }
    return tokens;
  }

  private int[] cuts(String run, boolean last) {
    return new Cuts(run, last).find();
  }

  /** The cuts of one run of non-blanks. */
  private final class Cuts {
    private final String run;
    private final boolean last;

    Cuts(String run, boolean last) {
      this.run = run;
      this.last = last;
    }

    int[] find() {
      int[] cuts = new int[run.length()];
      int size = 0;
      for (int i = 1; i < run.length(); i++) {
        if (isCut(i)) {
          cuts[size++] = i;
        }
      }
      return Arrays.copyOf(cuts, size);
    }

    private boolean isCut(int i) {
      char before = run.charAt(i - 1);
      char after = run.charAt(i);
      boolean wordBefore = isWordPart(before);
      boolean wordAfter = isWordPart(after);
      if (wordBefore && wordAfter) {
        return isBeforeNot(i);
      }
      if (wordBefore) {
        return isCutBehindWord(i, after);
      }
      if (wordAfter) {
        return isCutBeforeWord(i, before);
      }
      return before != after || "([{)]}".indexOf(before) >= 0;
    }

    /** {@code did|n't}. */
    private boolean isBeforeNot(int i) {
      return run.length() - i >= 3
          && Character.toLowerCase(run.charAt(i)) == 'n'
          && isApostrophe(run.charAt(i + 1))
          && Character.toLowerCase(run.charAt(i + 2)) == 't'
          && (i + 3 == run.length() || !Character.isLetter(run.charAt(i + 3)));
    }

    private boolean isCutBehindWord(int i, char sign) {
      boolean inside = i + 1 < run.length() && isWordPart(run.charAt(i + 1));
      char next = inside ? run.charAt(i + 1) : ' ';
      char before = run.charAt(i - 1);
      if (isApostrophe(sign)) {
        return !inside || isClitic(i);
      }
      if (isHyphen(sign)) {
        return !inside || (sign == '–' && !(Character.isDigit(before) && Character.isDigit(next)));
      }
      return switch (sign) {
        case '.' -> inside ? isMissingSpace(i) : !keepsStop(i);
        case ',', ':', '/' -> !(inside && Character.isDigit(before) && Character.isDigit(next));
        case '&', '@', '_' -> !inside;
        default -> true;
      };
    }

    /**
     * The mirror of {@link #isCutBehindWord}: what was kept to the word before is kept to this one.
     */
    private boolean isCutBeforeWord(int i, char sign) {
      boolean inside = i >= 2 && isWordPart(run.charAt(i - 2));
      if (sign == '.' && !inside) {
        return true;
      }
      if (isApostrophe(sign)) {
        return !inside && !isNotOfWord(i);
      }
      if (sign == '.' && isMissingSpace(i - 1)) {
        return true;
      }
      return !inside || isCutBehindWord(i - 1, sign);
    }

    private boolean isNotOfWord(int i) {
      return i == 1 && isClitic(0);
    }

    /** {@code unhurt.The}: a full stop that lacks its space. */
    private boolean isMissingSpace(int stop) {
      return stop >= 3
          && stop + 2 < run.length()
          && Character.isLowerCase(run.charAt(stop - 1))
          && Character.isLowerCase(run.charAt(stop - 2))
          && Character.isUpperCase(run.charAt(stop + 1))
          && Character.isLowerCase(run.charAt(stop + 2));
    }

    private boolean isClitic(int apostrophe) {
      int end = apostrophe + 1;
      while (end < run.length() && Character.isLetter(run.charAt(end))) {
        end++;
      }
      return switch (run.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT)) {
        case "s", "re", "ve", "ll", "d", "m" -> end == run.length() || !isWordPart(run.charAt(end));
        default -> false;
      };
    }

    private boolean keepsStop(int stop) {
      int start = stop;
      while (start > 0 && (isWordPart(run.charAt(start - 1)) || run.charAt(start - 1) == '.')) {
        start--;
      }
      String word = run.substring(start, stop + 1);
      if (Abbreviations.isInitials(word)) {
        return !last || word.length() > 2;
      }
      if (abbreviations.keepsStop(word)) {
        return !last || stop + 1 < run.length();
      }
      return !last
          && stop + 1 == run.length()
          && model.get().tokenizePos(word).length == 1
          && word.length() <= 6;
    }

    private static boolean isWordPart(char character) {
      return Character.isLetterOrDigit(character)
          || Character.getType(character) == Character.NON_SPACING_MARK
          || Character.isSurrogate(character);
    }

    private static boolean isApostrophe(char character) {
      return character == '\'' || character == '’' || character == 'ʼ';
    }

    private static boolean isHyphen(char character) {
      return character == '-' || character == '‐' || character == '‑' || character == '–';
    }
  }
}
