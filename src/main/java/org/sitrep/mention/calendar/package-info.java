/**
 * Days, months and years come in, ranges of days go out: the arithmetic of dates. It knows no text
 * and no clock; what "now" is, the caller says.
 */
@NullMarked
package org.sitrep.mention.calendar;

import org.jspecify.annotations.NullMarked;
