/** Ranges of the work list, sent to workers on other machines by a broker. */
@NullMarked
package org.sitrep.job.remote;

import org.jspecify.annotations.NullMarked;
