/** What keeps output and database whole: locks, room, safe migrations, and a last word. */
@NullMarked
package org.sitrep.job.guard;

import org.jspecify.annotations.NullMarked;
