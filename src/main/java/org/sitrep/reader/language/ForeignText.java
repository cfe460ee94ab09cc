package org.sitrep.reader.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a text is written in, if not in English: {@code "Deux soldats ont été tués …"} is French.
 * The larger part decides. A text whose common words tell it to be English is not looked at any
 * further, which is nearly every one; the others are asked of {@link LanguageModel}, piece by
 * piece.
 */
public final class ForeignText {
  /** Pieces are no shorter where the text has more, since short ones are seldom told rightly. */
  private static final int PIECE = 120;

  private static final int LONGEST = 900;

  /** Of very long texts that much is read, from all over. */
  private static final int MOST_PIECES = 60;

  private static final int FEWEST_WORDS = 5;

  private final Map<String, Integer> languages = new HashMap<>();
  private int all;
  private int foreign;

  private ForeignText() {}

  /** The language of the larger part; empty for English, and for texts too short to tell. */
  public static Optional<String> language(String body) {
    List<String> pieces = pieces(body);
    ForeignText text = new ForeignText();
    List<String> doubtful = new ArrayList<>();
    int english = 0;
    int step = 1 + (pieces.size() - 1) / MOST_PIECES;
    for (int i = 0; i < pieces.size(); i += step) {
      EnglishWords words = EnglishWords.of(pieces.get(i));
      text.all += pieces.get(i).length();
      if (words.areOfOtherScript()) {
        text.add("another script", pieces.get(i).length());
      } else if (words.areEnglish()) {
        english += pieces.get(i).length();
      } else if (words.all() >= FEWEST_WORDS) {
        doubtful.add(pieces.get(i));
      }
      if (2L * step * english > body.length()) {
        return Optional.empty();
      }
    }
    text.ask(doubtful);
    return text.larger();
  }

  private void ask(List<String> pieces) {
    int doubtful = pieces.stream().mapToInt(String::length).sum();
    if (2 * (foreign + doubtful) > all) {
      for (String piece : pieces) {
        LanguageModel.foreign(piece).ifPresent(language -> add(language, piece.length()));
      }
    }
  }

  private void add(String language, int letters) {
    foreign += letters;
    languages.merge(language, letters, Integer::sum);
  }

  private Optional<String> larger() {
    return 2 * foreign <= all
        ? Optional.empty()
        : languages.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }

  /** Paragraphs, short ones together, cut at blanks where they are long. */
  private static List<String> pieces(String body) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int end = Math.min(body.length(), start + PIECE);
      int paragraph = body.indexOf('\n', end);
      int most = Math.min(body.length(), start + LONGEST);
      int blank = body.lastIndexOf(' ', most);
      end = paragraph >= 0 && paragraph < most ? paragraph : most;
      end = end == most && most < body.length() && blank > start ? blank : end;
      // A rest too short to be told goes with what stands before it.
      end = body.length() - end < PIECE ? body.length() : end;
      pieces.add(body.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
