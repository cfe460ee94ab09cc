/** Of one event: what it was, when, where, and who else took part. */
@NullMarked
package org.sitrep.finding.aspect;

import org.jspecify.annotations.NullMarked;
