/**
 * The words of a date come in, as a rule's captures, with the setting they stand in; the days they
 * mean go out. Each reading is a method, named by the rules that use it.
 */
@NullMarked
package org.sitrep.mention.reading;

import org.jspecify.annotations.NullMarked;
