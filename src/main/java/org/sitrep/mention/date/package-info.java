/**
 * A document comes in; the dates, times, periods and lengths of time it speaks of go out. Rules
 * ({@code rules/dates.yml}) say what they look like, the readings here what they mean.
 */
@NullMarked
package org.sitrep.mention.date;

import org.jspecify.annotations.NullMarked;
