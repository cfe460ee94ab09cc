/**
 * JSON lines come in: texts with the columns expected of their rows; marks of found rows go out.
 */
@NullMarked
package org.sitrep.score.rows;

import org.jspecify.annotations.NullMarked;
