/**
 * What a run has to do, what it has read and what it could not: all that lets the next one go on.
 */
@NullMarked
package org.sitrep.store.run;

import org.jspecify.annotations.NullMarked;
