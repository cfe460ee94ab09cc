/** Which statements of an article tell of one event. */
@NullMarked
package org.sitrep.finding.same;

import org.jspecify.annotations.NullMarked;
