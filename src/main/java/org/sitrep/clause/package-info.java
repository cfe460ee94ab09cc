/**
 * Tagged sentences come in; groups and clauses go out: who does what to whom, said by whom, really
 * or not.
 */
@NullMarked
package org.sitrep.clause;

import org.jspecify.annotations.NullMarked;
