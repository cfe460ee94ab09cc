/** The Spring Batch job: discover, extract, link, publish, with restart and skip. */
@NullMarked
package org.sitrep.job;

import org.jspecify.annotations.NullMarked;
