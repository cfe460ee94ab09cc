package org.sitrep.mention;

import org.sitrep.document.TokenRange;
import org.sitrep.value.Count;

/**
 * A number, and what it numbers: {@code "at least 12"} (people or things), {@code "155-mm"} (a
 * calibre), {@code "34"} behind a name (an age).
 *
 * @param range the number with its qualifiers, without the noun: {@code "at least 12"}
 */
public record CountMention(TokenRange range, Count count, Kind kind, String rule)
    implements Mention {

  /** What a number numbers. Only a {@link #CARDINAL} may count people, animals or things. */
  public enum Kind {
    CARDINAL,
    ORDINAL,
    AGE,
    MONEY,
    PERCENT,
    FRACTION,
    MEASURE,
    CALIBRE,
    TIME,
    DATE,
    DURATION,
    UNIT_NUMBER,
    DESIGNATION,
    SCORE,
    VOTE,
    ADDRESS,
    RATE,
    OTHER
  }

  /** True for a number of people or things. */
  public boolean isCardinal() {
    return kind == Kind.CARDINAL;
  }

  @Override
  public String value() {
    return count.text();
  }
}
