/**
 * Records at rest come in; events go into their table: what has changed since, copies of one
 * report, and how many sources tell it.
 */
@NullMarked
package org.sitrep.store.event;

import org.jspecify.annotations.NullMarked;
