/**
 * Tokens come in; the days, years, clock times and quantities they write in digits, number words
 * and hyphens go out as labels for the rules of dates.
 */
@NullMarked
package org.sitrep.mention.numeral;

import org.jspecify.annotations.NullMarked;
