/** Extractions come in and rest in tables; the only package that writes SQL for them. */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
