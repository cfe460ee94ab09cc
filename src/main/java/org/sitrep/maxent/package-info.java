/** What the statistical models know, in a form that takes little room. */
@NullMarked
package org.sitrep.maxent;

import org.jspecify.annotations.NullMarked;
