/**
 * Coded articles come in and rest in their tables; what becomes of records that were there before,
 * and of what coders say of them.
 */
@NullMarked
package org.sitrep.store.archive;

import org.jspecify.annotations.NullMarked;
