package org.sitrep.reader.language;

import java.util.Set;
import org.sitrep.article.Glossary;

/**
 * The words of a text, counted: of {@code "Two men fled to Oruro with their mules"} eight, of them
 * four that English reports are full of.
 *
 * @param common words such as {@code "with"}
 * @param foreign words of other scripts
 */
record EnglishWords(int all, int common, int foreign) {
  private static final Glossary COMMON = Glossary.load("/reader/english.tsv");
  private static final int LONGEST = 40;

  /** Before it are no signs that are written over others. */
  private static final int LAST_WITHOUT_MARKS = 0x2FF;

  private static final Set<Byte> MARKS =
      Set.of(
          Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);

  /** One word in five; English reports have one in three, Dutch and Afrikaans one in eight. */
  private static final int SHARE = 5;

  static EnglishWords of(String text) {
    int all = 0;
    int common = 0;
    int foreign = 0;
    int start = 0;
    while (start < text.length()) {
      int end = endOfWord(text, start);
      if (end == start) {
        start += Character.charCount(text.codePointAt(start));
      } else {
        String word = text.substring(start, end);
        all++;
        common += COMMON.meaning(word).isPresent() ? 1 : 0;
        foreign += isLatin(word) ? 0 : 1;
        start = end;
      }
    }
    return new EnglishWords(all, common, foreign);
  }

  /** Where the letters end that begin there; a word of more than so many is several. */
  private static int endOfWord(String text, int start) {
    int end = start;
    for (int letters = 0; letters < LONGEST && end < text.length(); letters++) {
      int letter = text.codePointAt(end);
      if (!Character.isLetter(letter) && !isMark(letter)) {
        break;
      }
      end += Character.charCount(letter);
    }
    return end;
  }

  private static boolean isMark(int letter) {
    return letter > LAST_WITHOUT_MARKS && MARKS.contains((byte) Character.getType(letter));
  }

  /** True where the words alone tell that it is English. */
  boolean areEnglish() {
    return all > 0 && SHARE * common >= all && !areOfOtherScript();
  }

  /** True where most are written in letters English does not have. */
  boolean areOfOtherScript() {
    return all > 0 && 2 * foreign > all;
  }

  private static boolean isLatin(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.INHERITED;
  }
}
