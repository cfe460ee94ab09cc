package org.sitrep.score.cases;

import static org.sitrep.score.cases.Line.overlap;

import java.util.List;
import java.util.Optional;
import org.sitrep.code.Code;
import org.sitrep.code.DateBasis;
import org.sitrep.document.Document;
import org.sitrep.finding.record.Claim;
import org.sitrep.finding.record.Dating;
import org.sitrep.score.Mark;

/** What is wrong with the date and the speaker of a record. */
final class DatingCheck {
  private static final String CLAIM = "claimed_by";

  private DatingCheck() {}

  static List<Mark> marks(Dating dating, Document document, List<Line> lines) {
    if (lines.isEmpty() || lines.get(0).has("none")) {
      return isUndated(dating)
          ? List.of()
          : List.of(Mark.extra("date", "date " + text(dating) + " extra"));
    }
    Line line = lines.get(0);
    String actual = text(dating);
    if (line.has("?") || (line.optional() && actual.isEmpty())) {
      return List.of();
    }
    MarkList marks = new MarkList();
    for (String term : line.terms()) {
      term(term, dating, marks);
    }
    String words = dating.words().map(document::quote).orElse("");
    for (String quote : line.quotes()) {
      marks.require(overlap(words, quote), "date quotes " + words + " not " + quote);
    }
    return marks.all();
  }

  private static void term(String term, Dating dating, MarkList marks) {
    String first = term.split("\\|", -1)[0];
    if (first.matches("p\\d")) {
      String precision = dating.date().map(date -> "" + date.precision()).orElse("");
      marks.expect("date_precision", "date p", term.replace("p", ""), precision);
    } else if (Code.find(DateBasis.class, first).isPresent()) {
      marks.expect("date_basis", "date basis", term, dating.basis().code());
    } else {
      marks.expect("date", term, text(dating));
    }
  }

  /** Undated is no date, or the day of publication as a bound that is not called a day. */
  static boolean isUndated(Dating dating) {
    boolean fallback =
        dating.basis() == DateBasis.PUBLICATION
            && dating.date().map(date -> date.precision() >= 2).orElse(true);
    return dating.date().isEmpty() || fallback;
  }

  private static String text(Dating dating) {
    return dating.date().map(date -> date.text()).orElse("");
  }

  static List<Mark> claim(Optional<Claim> claim, Document document, Line line) {
    if (line.has("none")) {
      return claim
          .map(one -> List.of(Mark.extra(CLAIM, "claim " + one.speaker() + " extra")))
          .orElse(List.of());
    }
    String words = claim.map(one -> document.quote(one.words())).orElse("");
    boolean told = line.quotes().stream().anyMatch(quote -> overlap(words, quote));
    String complaint = "claim " + words + " not " + line.quotes();
    if (!told) {
      Mark mark = words.isEmpty() ? Mark.missing(CLAIM, complaint) : Mark.wrong(CLAIM, complaint);
      return line.optional() ? List.of() : List.of(mark);
    }
    boolean party = !line.has("party") || claim.map(Claim::party).orElse(false);
    return List.of(party ? Mark.right(CLAIM) : Mark.wrong(CLAIM, "claim is not a party's"));
  }
}
