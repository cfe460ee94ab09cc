/**
 * An id of a record, an event or an article comes in; what is known of it goes out, for a terminal.
 */
@NullMarked
package org.sitrep.job.show;

import org.jspecify.annotations.NullMarked;
