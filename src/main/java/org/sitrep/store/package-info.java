/**
 * Extractions come in and rest in tables; the only rooms that write into them, and that know what
 * becomes of a record when its article is coded again.
 */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
