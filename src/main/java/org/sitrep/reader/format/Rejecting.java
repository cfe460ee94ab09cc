package org.sitrep.reader.format;

import java.util.List;
import java.util.Optional;
import org.sitrep.article.ReadAs;
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
  public Members open(Source source, ReadAs readAs) {
    var once = List.<Outcome>of(new Outcome.Rejected(source.member(), reason, message)).iterator();
    return () -> once.hasNext() ? Optional.of(once.next()) : Optional.empty();
  }
}
