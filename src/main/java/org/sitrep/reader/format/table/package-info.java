/** A table with a row an article comes in, its articles go out: commas, semicolons, tabs. */
@NullMarked
package org.sitrep.reader.format.table;

import org.jspecify.annotations.NullMarked;
