/**
 * A trigger comes in; whether it happened, is planned, feared or denied goes out, and who says so.
 */
@NullMarked
package org.sitrep.event.truth;

import org.jspecify.annotations.NullMarked;
