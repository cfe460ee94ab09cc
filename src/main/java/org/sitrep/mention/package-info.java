/**
 * A document comes in; the dates, counts, places and actors it speaks of go out, each in its normal
 * form.
 */
@NullMarked
package org.sitrep.mention;

import org.jspecify.annotations.NullMarked;
