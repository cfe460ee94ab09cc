/**
 * Rows come in and rest in tables; the only package that writes SQL for them, and that knows what
 * becomes of a record when its article is coded again.
 */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
