package org.sitrep.reader.format.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.record.Columns;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/**
 * A table with an article a row, its columns named by the first: {@code title,date,text}. A row
 * that breaks the rules is rejected by its line, and the next one is read.
 */
public final class TableFormat implements Format {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Header.of(opening).map(header -> reason(header, Columns.of(opening.told())));
  }

  /** {@code "columns title, date, text between commas"}. */
  private static String reason(Header header, Columns columns) {
    List<String> known = header.names().stream().filter(columns::isKnown).toList();
    return "columns " + String.join(", ", known) + " between " + header.dialect().between();
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    Header header = Header.of(source.opening()).orElseThrow();
    int limit = source.limits().lineBytes();
    return new RowMembers(
        source, readAs, header, new Rows(source.narrow(), header.dialect(), limit));
  }

  private static final class RowMembers implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final Header header;
    private final Rows rows;
    private final Columns columns;

    RowMembers(Source source, ReadAs readAs, Header header, Rows rows) {
      this.source = source;
      this.readAs = readAs;
      this.header = header;
      this.rows = rows;
      this.columns = Columns.of(source.told());
    }

    @Override
    public Optional<Outcome> next() throws IOException {
      for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        Optional<Outcome> outcome =
            row.get().line() <= header.line() ? Optional.empty() : outcome(row.get());
        if (outcome.isPresent()) {
          return outcome;
        }
      }
      return Optional.empty();
    }

    /** Empty for a row of nothing, and for the header again, as in files put behind one another. */
    private Optional<Outcome> outcome(Rows.Row row) {
      Member member = source.member().part("line", row.line());
      Draft draft = Draft.part(source, member, readAs, PublicationBasis.METADATA);
      if (row.bytes().isEmpty()) {
        String message = "row of more than " + source.limits().lineBytes() + " bytes";
        return Optional.of(draft.reject(RejectionReason.TOO_LARGE, message));
      }
      Optional<String> text = Decoding.decode(row.bytes().get(), source.told().charset());
      if (text.isEmpty()) {
        return Optional.of(draft.undecodable());
      }
      List<String> cells = header.dialect().cells(text.get()).orElse(List.of());
      if (cells.stream().allMatch(String::isBlank) && row.form() == Rows.Form.CLEAN
          || cells.equals(header.names())) {
        return Optional.empty();
      }
      return Optional.of(isWhole(row, cells) ? read(draft, cells) : reject(draft, row, cells));
    }

    private boolean isWhole(Rows.Row row, List<String> cells) {
      return row.form() != Rows.Form.OPEN
          && cells.size() >= header.names().size()
          && cells.stream().skip(header.names().size()).allMatch(String::isBlank);
    }

    private Outcome read(Draft draft, List<String> cells) {
      Map<String, String> record = new LinkedHashMap<>();
      for (int i = 0; i < header.names().size(); i++) {
        record.putIfAbsent(header.names().get(i), cells.get(i));
      }
      columns.fill(draft, record);
      return draft.outcome();
    }

    private Outcome reject(Draft draft, Rows.Row row, List<String> cells) {
      rows.takeBack(row);
      String message = cells.size() + " cells, not " + header.names().size();
      if (row.form() == Rows.Form.OPEN) {
        message = "a quotation mark is not closed";
      } else if (cells.isEmpty()) {
        message = "quotation marks in the wrong places";
      }
      return draft.reject(RejectionReason.MALFORMED, message);
    }
  }
}
