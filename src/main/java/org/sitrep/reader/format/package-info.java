/** A file comes in, its articles go out: one class a format, each recognised by its content. */
@NullMarked
package org.sitrep.reader.format;

import org.jspecify.annotations.NullMarked;
