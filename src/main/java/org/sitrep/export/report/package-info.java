/**
 * Tables come in; a page people open from disk goes out: {@code report/index.html} with its
 * scripts, and the records in files beside it.
 */
@NullMarked
package org.sitrep.export.report;

import org.jspecify.annotations.NullMarked;
