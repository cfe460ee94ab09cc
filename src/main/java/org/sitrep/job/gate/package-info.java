/** A run in numbers comes in; the reasons to hold its files back go out. */
@NullMarked
package org.sitrep.job.gate;

import org.jspecify.annotations.NullMarked;
