package org.sitrep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a block into sentences: OpenNLP's boundaries, without those behind abbreviations and
 * initials ({@code "Lt. | Col. Mammadov"}), and with those it misses before a capital ({@code "...
 * unhurt.\" | The"}).
 */
final class SentenceSplitter {
  private static final String CLOSING = "\"'”’)]»";
  private static final String OPENING = "\"'“‘([«-–—";

  /** Behind a colon or semicolon: {@code "Richards Bay – 3 dead"}. */
  private static final Pattern ENTRY =
      Pattern.compile("\\s+\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,2}\\s[–—-]\\s+\\d");

  private final ThreadLocal<SentenceDetectorME> detector;
  private final Abbreviations abbreviations;

  /** Words that begin a sentence where initials end one: {@code "in the U.S. The army"}. */
  private final Set<String> openers = WordFile.load("document/openers.txt");

  SentenceSplitter(SentenceModel model, Abbreviations abbreviations) {
    this.detector =
        ThreadLocal.withInitial(
            () -> new SentenceDetectorME(model, new opennlp.tools.dictionary.Dictionary(true)));
    this.abbreviations = abbreviations;
  }

  /** The sentences of {@code block}, in order. */
  List<Span> split(String text, Span block) {
    String words = text.substring(block.start(), block.end());
    ModelBoundaries model = new ModelBoundaries(words);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      if (".!?".indexOf(words.charAt(i)) >= 0) {
        int stop = i;
        int end = pastClosing(words, i + 1);
        int next = pastSpace(words, end);
        if (next < words.length()
            && (next > end
                ? isBoundary(words, i, next, () -> model.at(end) || model.at(stop + 1))
                : isRunTogether(words, i, next))) {
          sentences.add(new Span(block.start() + start, block.start() + end));
          start = next;
        }
        i = end - 1;
      } else if (";:".indexOf(words.charAt(i)) >= 0
          && ENTRY.matcher(words).region(i + 1, words.length()).lookingAt()) {
        sentences.add(new Span(block.start() + start, block.start() + i + 1));
        start = pastSpace(words, i + 1);
      }
    }
    if (start < words.length()) {
      sentences.add(new Span(block.start() + start, block.end()));
    }
    return sentences;
  }

  /** The ends of sentences by the model, which is asked only where nothing else tells. */
  private final class ModelBoundaries {
    private final String words;
    private boolean @Nullable [] ends;

    ModelBoundaries(String words) {
      this.words = words;
    }

    boolean at(int end) {
      boolean[] known = ends;
      if (known == null) {
        known = new boolean[words.length() + 1];
        for (opennlp.tools.util.Span sentence : detector.get().sentPosDetect(words)) {
          known[sentence.getEnd()] = true;
        }
        ends = known;
      }
      return known[end];
    }
  }

  private boolean isBoundary(String words, int stop, int next, BooleanSupplier byModel) {
    if (!opens(words, next)) {
      return false;
    }
    int wordStart = stop;
    while (wordStart > 0
        && !Character.isWhitespace(words.charAt(wordStart - 1))
        && OPENING.indexOf(words.charAt(wordStart - 1)) < 0) {
      wordStart--;
    }
    String word = words.substring(wordStart, stop + 1);
    if (word.endsWith(".") && word.length() > 1) {
      if (Abbreviations.isInitials(word)) {
        // "in the U.S. The army", but "J. Smith" and "the U.S. Army".
        return word.length() > 2 && startsFunctionWord(words, next) && byModel.getAsBoolean();
      }
      if (abbreviations.keepsStop(word)) {
        return false;
      }
    }
    return isPlainWord(word)
        || CLOSING.indexOf(words.charAt(stop)) >= 0
        || word.charAt(word.length() - 1) != '.'
        || byModel.getAsBoolean();
  }

  /** {@code "on Sunday night.The shooting"}: a page lost the space between. */
  private boolean isRunTogether(String words, int stop, int next) {
    return stop > 2
        && words.charAt(stop) == '.'
        && Character.isUpperCase(words.charAt(next))
        && next + 1 < words.length()
        && Character.isLowerCase(words.charAt(stop - 1))
        && Character.isLowerCase(words.charAt(stop - 2))
        && startsFunctionWord(words, next);
  }

  private static boolean isPlainWord(String word) {
    int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
    return letters >= 3 || (letters >= 1 && word.chars().filter(Character::isLetter).count() == 0);
  }

  private boolean startsFunctionWord(String words, int next) {
    int end = next;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return openers.contains(words.substring(next, end).toLowerCase(Locale.ROOT));
  }

  private static boolean opens(String words, int next) {
    int i = next;
    while (i < words.length() && OPENING.indexOf(words.charAt(i)) >= 0) {
      i++;
    }
    i = i < words.length() && Character.isWhitespace(words.charAt(i)) ? pastSpace(words, i) : i;
    return i < words.length() && !Character.isLowerCase(words.codePointAt(i));
  }

  private static int pastClosing(String words, int from) {
    int i = from;
    while (i < words.length()
        && (CLOSING.indexOf(words.charAt(i)) >= 0 || ".!?".indexOf(words.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int pastSpace(String words, int from) {
    int i = from;
    while (i < words.length() && Character.isWhitespace(words.charAt(i))) {
      i++;
    }
    return i;
  }
}
