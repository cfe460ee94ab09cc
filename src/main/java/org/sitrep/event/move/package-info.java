/**
 * Clauses come in; what single sentences tell of deployments, training and gifts goes out: who and
 * what moves, how far it has come, from whom, and where to.
 */
@NullMarked
package org.sitrep.event.move;

import org.jspecify.annotations.NullMarked;
