/**
 * Clauses come in; readings of single statements go out: a trigger, its type, and what fills its
 * roles.
 */
@NullMarked
package org.sitrep.event;

import org.jspecify.annotations.NullMarked;
