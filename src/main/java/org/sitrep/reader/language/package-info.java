/** A text comes in; whether it is English, or what else, goes out. */
@NullMarked
package org.sitrep.reader.language;

import org.jspecify.annotations.NullMarked;
