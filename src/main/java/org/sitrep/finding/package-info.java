/**
 * Readings come in; one record an event of the article goes out, with the evidence of every value.
 */
@NullMarked
package org.sitrep.finding;

import org.jspecify.annotations.NullMarked;
