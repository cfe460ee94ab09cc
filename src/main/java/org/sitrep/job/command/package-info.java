/** Words of the command line come in, runs of the job and explanations go out. */
@NullMarked
package org.sitrep.job.command;

import org.jspecify.annotations.NullMarked;
