/**
 * Noun groups come in; the events they name go out: {@code "the killing of two farmers"}, {@code "a
 * bomb threat"}.
 */
@NullMarked
package org.sitrep.event.noun;

import org.jspecify.annotations.NullMarked;
