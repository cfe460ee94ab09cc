/** Extractions come in, rows of the codebook's tables go out: keys, figures, names, offsets. */
@NullMarked
package org.sitrep.store.rows;

import org.jspecify.annotations.NullMarked;
