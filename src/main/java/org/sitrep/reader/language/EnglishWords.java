package org.sitrep.reader.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{1,40}");

  /** One word in five; English reports have one in three, Dutch and Afrikaans one in eight. */
  private static final int SHARE = 5;

  static EnglishWords of(String text) {
    Matcher words = WORD.matcher(text);
    int all = 0;
    int common = 0;
    int foreign = 0;
    while (words.find()) {
      all++;
      common += COMMON.meaning(words.group()).isPresent() ? 1 : 0;
      foreign += isLatin(words.group()) ? 0 : 1;
    }
    return new EnglishWords(all, common, foreign);
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
