/**
 * Normal forms: text comes in as words elsewhere, and leaves as a DateRange, a Count, a Place, an
 * Actor. No words, no offsets, no I/O.
 */
@NullMarked
package org.sitrep.value;

import org.jspecify.annotations.NullMarked;
