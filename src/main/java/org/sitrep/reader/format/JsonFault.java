package org.sitrep.reader.format;

import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** JSON that cannot be read: {@code "the JSON ends within a record"}. */
public final class JsonFault {
  private JsonFault() {}

  /** No article, for what a parser complains of. */
  public static Outcome reject(Draft draft, JacksonException problem) {
    if (problem instanceof StreamConstraintsException) {
      return draft.reject(RejectionReason.TOO_LARGE, problem.getOriginalMessage());
    }
    return draft.reject(
        RejectionReason.MALFORMED,
        problem instanceof UnexpectedEndOfInputException
            ? "the JSON ends within a record"
            : "no good JSON: " + problem.getOriginalMessage());
  }
}
