package org.sitrep.reader.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.Glossary;

/**
 * Tells whether a text may be English: {@code "Deux soldats ont été tués …"} is not. Short texts
 * and lists of names get the benefit of the doubt.
 */
final class EnglishWords {
  private static final Glossary COMMON = Glossary.load("/reader/english.tsv");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{1,40}");
  private static final int FEWEST = 40;
  private static final int SAMPLE = 400;

  /** One common word in twenty; English reports have one in four. */
  private static final int RARE = 20;

  private EnglishWords() {}

  static boolean mayBeEnglish(String body) {
    Matcher words = WORD.matcher(body);
    int seen = 0;
    int common = 0;
    int foreign = 0;
    while (seen < SAMPLE && words.find()) {
      seen++;
      common += COMMON.meaning(words.group()).isPresent() ? 1 : 0;
      foreign += isLatin(words.group()) ? 0 : 1;
    }
    return 2 * foreign <= seen && (seen < FEWEST || common * RARE >= seen);
  }

  private static boolean isLatin(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.INHERITED;
  }
}
