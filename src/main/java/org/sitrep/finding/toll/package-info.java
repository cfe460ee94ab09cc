/** The dead, the hurt and the others of one event, whole and part, told once or again. */
@NullMarked
package org.sitrep.finding.toll;

import org.jspecify.annotations.NullMarked;
