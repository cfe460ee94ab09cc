package org.sitrep;

import static org.sitrep.Line.allows;
import static org.sitrep.Line.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Code;
import org.sitrep.code.DateBasis;
import org.sitrep.document.Document;
import org.sitrep.finding.Claim;
import org.sitrep.finding.Dating;

/** What is wrong with the date and the speaker of a record. */
final class DatingCheck {
  private DatingCheck() {}

  static List<String> complaints(Dating dating, Document document, List<Line> lines) {
    if (lines.isEmpty() || lines.get(0).has("none")) {
      return undated(dating);
    }
    Line line = lines.get(0);
    String actual = text(dating);
    if (line.has("?") || (line.optional() && actual.isEmpty())) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    for (String term : line.terms()) {
      String first = term.split("\\|", -1)[0];
      if (first.matches("p\\d")) {
        String precision = dating.date().map(date -> "" + date.precision()).orElse("");
        if (!allows(term.replace("p", ""), precision)) {
          wrong.add("date p" + precision + " not " + term);
        }
      } else if (Code.find(DateBasis.class, first).isPresent()) {
        if (!allows(term, dating.basis().code())) {
          wrong.add("date basis " + dating.basis().code() + " not " + term);
        }
      } else if (!allows(term, actual)) {
        wrong.add("date " + actual + " not " + term);
      }
    }
    String words = dating.words().map(document::quote).orElse("");
    for (String quote : line.quotes()) {
      if (!overlap(words, quote)) {
        wrong.add("date quotes " + words + " not " + quote);
      }
    }
    return wrong;
  }

  /** Undated is no date, or the day of publication as a bound that is not called a day. */
  private static List<String> undated(Dating dating) {
    boolean fallback =
        dating.basis() == DateBasis.PUBLICATION
            && dating.date().map(date -> date.precision() >= 2).orElse(true);
    return dating.date().isEmpty() || fallback
        ? List.of()
        : List.of("date " + text(dating) + " extra");
  }

  private static String text(Dating dating) {
    return dating.date().map(date -> date.text()).orElse("");
  }

  static List<String> claim(Optional<Claim> claim, Document document, Line line) {
    if (line.has("none")) {
      return claim.map(one -> List.of("claim " + one.speaker() + " extra")).orElse(List.of());
    }
    String words = claim.map(one -> document.quote(one.words())).orElse("");
    boolean told = line.quotes().stream().anyMatch(quote -> overlap(words, quote));
    List<String> wrong = new ArrayList<>();
    if (!told && !line.optional()) {
      wrong.add("claim " + words + " not " + line.quotes());
    }
    if (told && line.has("party") && !claim.map(Claim::party).orElse(false)) {
      wrong.add("claim is not a party's");
    }
    return wrong;
  }
}
