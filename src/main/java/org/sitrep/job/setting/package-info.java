/** What a run is asked to do, and the numbers it answers with. */
@NullMarked
package org.sitrep.job.setting;

import org.jspecify.annotations.NullMarked;
