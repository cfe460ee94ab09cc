/** Files come in, bytes, lines and decoded text go out, none larger than the limits allow. */
@NullMarked
package org.sitrep.reader.source;

import org.jspecify.annotations.NullMarked;
