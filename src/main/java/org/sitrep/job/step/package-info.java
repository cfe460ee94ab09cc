/** The steps of the job: what it discovers, codes, reviews and finishes. */
@NullMarked
package org.sitrep.job.step;

import org.jspecify.annotations.NullMarked;
