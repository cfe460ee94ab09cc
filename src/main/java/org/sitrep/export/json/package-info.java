/** Rows come in; records as JSON go out, each with all that hangs on it. */
@NullMarked
package org.sitrep.export.json;

import org.jspecify.annotations.NullMarked;
