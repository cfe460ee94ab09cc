package org.sitrep.reader.format;

import java.util.Optional;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** What cannot be an article in any format: an empty file, a picture. */
public record Rejecting(RejectionReason reason, String message) implements Format {

  @Override
  public String name() {
    return reason.code();
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Optional.of(message);
  }

  @Override
  public Members open(Source source, long from) {
    Outcome outcome = new Outcome.Rejected(Member.whole(source.path()), reason, message);
    return new WholeFile(source, from, file -> outcome);
  }
}
