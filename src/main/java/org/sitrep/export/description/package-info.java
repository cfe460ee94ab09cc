/** The list of columns comes in; what describes the files goes out: data package and codebook. */
@NullMarked
package org.sitrep.export.description;

import org.jspecify.annotations.NullMarked;
