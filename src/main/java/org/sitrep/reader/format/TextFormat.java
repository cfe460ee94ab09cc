package org.sitrep.reader.format;

import java.util.Optional;
import org.sitrep.article.PublicationBasis;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** Plain text: some lines of heading, if any, then the report; what nothing else recognises. */
public final class TextFormat implements Format {

  @Override
  public String name() {
    return "txt";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Optional.of("is text and nothing more");
  }

  @Override
  public Members open(Source source, long from) {
    return WholeFile.ofBytes(source, from, bytes -> read(source, bytes));
  }

  private Outcome read(Source source, byte[] bytes) {
    Draft draft = new Draft(Member.whole(source.path()), name(), PublicationBasis.HEADER);
    Optional<String> text = Decoding.decode(bytes, Optional.empty());
    if (text.isEmpty()) {
      return draft.reject(RejectionReason.CHARSET, "neither UTF-8 nor marked as anything else");
    }
    if (text.get().indexOf('\0') >= 0) {
      return draft.reject(RejectionReason.UNREADABLE, "binary: holds NUL characters");
    }
    Heading.read(text.get(), draft);
    return draft.outcome(source.limits());
  }
}
