/**
 * The one list of columns: what the tables and views of the codebook are called, hold and mean.
 * SQL, headers of files and the printed codebook all come from it.
 */
@NullMarked
package org.sitrep.store.codebook;

import org.jspecify.annotations.NullMarked;
