/** Tables come in; CSV files go out, published all together or not at all. */
@NullMarked
package org.sitrep.export;

import org.jspecify.annotations.NullMarked;
