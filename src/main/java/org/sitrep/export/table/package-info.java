/** Rows come in; tables go out as files, CSV and Parquet. */
@NullMarked
package org.sitrep.export.table;

import org.jspecify.annotations.NullMarked;
