/** Clauses come in; what their verbs tell goes out: who did what to whom, and with what. */
@NullMarked
package org.sitrep.event.verb;

import org.jspecify.annotations.NullMarked;
