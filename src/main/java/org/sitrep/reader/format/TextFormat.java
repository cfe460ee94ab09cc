package org.sitrep.reader.format;

import java.util.Optional;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
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
  public Members open(Source source, ReadAs readAs) {
    return WholeFile.of(source, bytes -> read(source, readAs, bytes));
  }

  private static Outcome read(Source source, ReadAs readAs, byte[] bytes) {
    Draft draft = Draft.whole(source, readAs, PublicationBasis.HEADER);
    Optional<String> text = Decoding.decode(bytes, source.told().charset());
    if (text.isEmpty()) {
      return draft.undecodable();
    }
    if (text.get().indexOf('\0') >= 0) {
      return draft.reject(RejectionReason.UNREADABLE, "binary: holds NUL characters");
    }
    Heading.read(text.get(), draft);
    return draft.outcome();
  }
}
