/**
 * Noun groups come in; who they stand for goes out: {@code "the three"}, {@code "he"}, {@code
 * "unidentified men"}, and who is no party at all.
 */
@NullMarked
package org.sitrep.event.people;

import org.jspecify.annotations.NullMarked;
