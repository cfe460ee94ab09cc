package org.sitrep.reader.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sitrep.article.DateStyle;
import org.sitrep.article.Dateline;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.WrittenDate;

/**
 * The day an article appeared and what says so, the most reliable clue first: the file's own word,
 * the address, the dateline, the name of the file, a line of the body. Never the time a file was
 * saved, never today, and no day after one the text existed on already: without a clue the day is
 * unknown.
 */
record PublicationDay(Optional<LocalDate> date, PublicationBasis basis) {

  // https://paper.example/2021/02/04/blast, …/2021/feb/4/blast, …/2021-02-04-blast, …/20210204/
  private static final Pattern SLASHED =
      Pattern.compile("(?:^|[/_])(\\d{4})/(\\d{1,2}|\\p{L}{3,9})/(\\d{1,2})(?=[/_.-]|$)");
  private static final Pattern DASHED =
      Pattern.compile("(?<!\\d)(\\d{4})([-_.])(\\d{2})\\2(\\d{2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{6})(?!\\d)");

  /**
   * What may tell the day of one article; empty strings where nothing does.
   *
   * @param latest a day the text existed on already
   */
  record Clues(
      PublicationBasis statedBasis,
      String stated,
      String url,
      String body,
      String path,
      Optional<LocalDate> latest,
      DateStyle style) {

    PublicationDay resolve() {
      return on(statedBasis, WrittenDate.find(stated, style))
          .or(() -> on(PublicationBasis.URL, inAddress(url)))
          .or(() -> on(PublicationBasis.DATELINE, inDateline(body, style)))
          .or(() -> on(PublicationBasis.FILE, inAddress(path)))
          .or(() -> on(PublicationBasis.BODY, PublicationLine.in(body, style)))
          .orElse(new PublicationDay(Optional.empty(), PublicationBasis.UNKNOWN));
    }

    private Optional<PublicationDay> on(PublicationBasis basis, Optional<LocalDate> date) {
      return date.filter(day -> isNotAfter(latest, day))
          .map(day -> new PublicationDay(Optional.of(day), basis));
    }
  }

  /** True where a file's own word names a day the article may have appeared on. */
  static boolean isUsable(String stated, Optional<LocalDate> latest, DateStyle style) {
    return WrittenDate.find(stated, style).filter(day -> isNotAfter(latest, day)).isPresent();
  }

  private static boolean isNotAfter(Optional<LocalDate> latest, LocalDate day) {
    // East of whoever noted the latest day the next one may have begun.
    return latest.isEmpty() || !day.isAfter(latest.get().plusDays(1));
  }

  private static Optional<LocalDate> inDateline(String body, DateStyle style) {
    return Dateline.find(body, style).flatMap(Dateline::date);
  }

  /** The day a path or address names; the last one, since folders come before names. */
  private static Optional<LocalDate> inAddress(String address) {
    return last(SLASHED, address, PublicationDay::spelled)
        .or(() -> last(DASHED, address, found -> found.group().replace('_', '-')))
        .or(() -> last(COMPACT, address, MatchResult::group));
  }

  /** {@code "2021/02/04"} and {@code "2021/feb/4"} as {@link WrittenDate} knows them. */
  private static String spelled(MatchResult slashed) {
    String month = slashed.group(2);
    return Character.isDigit(month.charAt(0))
        ? slashed.group(1) + "-" + month + "-" + slashed.group(3)
        : slashed.group(3) + " " + month + " " + slashed.group(1);
  }

  private static Optional<LocalDate> last(
      Pattern pattern, String address, Function<MatchResult, String> words) {
    return pattern
        .matcher(address)
        .results()
        .flatMap(found -> WrittenDate.find(words.apply(found)).stream())
        .reduce((one, other) -> other);
  }
}
