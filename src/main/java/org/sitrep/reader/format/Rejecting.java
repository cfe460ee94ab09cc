package org.sitrep.reader.format;

import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/**
 * What cannot be an article in any format: an empty file, a picture.
 *
 * @param test tells such a file by how it opens
 */
public record Rejecting(RejectionReason reason, String message, Predicate<Opening> test)
    implements Format {

  @Override
  public String name() {
    return reason.code();
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return test.test(opening) ? Optional.of(message) : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    return Members.of(new Outcome.Rejected(source.member(), reason, message));
  }
}
