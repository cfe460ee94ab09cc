/**
 * A document comes in, its place names go out: each with its place, its relation to what happened
 * and what the text uses it for.
 */
@NullMarked
package org.sitrep.mention.place;

import org.jspecify.annotations.NullMarked;
