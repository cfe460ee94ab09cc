package org.sitrep.finding.record;

import java.util.Optional;
import org.sitrep.code.DateBasis;
import org.sitrep.document.Span;
import org.sitrep.value.DateRange;

/**
 * When a record's event was, and how that is known.
 *
 * @param date empty with basis NONE: nothing is dated by default
 * @param words the words that tell it; empty for {@link DateBasis#PUBLICATION} and NONE
 */
public record Dating(Optional<DateRange> date, DateBasis basis, Optional<Span> words) {

  public static final Dating NONE = new Dating(Optional.empty(), DateBasis.NONE, Optional.empty());
}
