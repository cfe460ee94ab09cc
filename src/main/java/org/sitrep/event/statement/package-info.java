/**
 * What a sentence tells, piece by piece: the sentence itself with all that is found in it, who is
 * told of, and the readings a statement is made of. Nothing here reads; the other rooms do.
 */
@NullMarked
package org.sitrep.event.statement;

import org.jspecify.annotations.NullMarked;
