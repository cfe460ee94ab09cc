/** What happens in a run comes in; lines of a log, and the time each step took, go out. */
@NullMarked
package org.sitrep.job.journal;

import org.jspecify.annotations.NullMarked;
