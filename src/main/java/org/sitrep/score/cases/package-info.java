/** Case files come in: texts with the records expected of them; marks of found records go out. */
@NullMarked
package org.sitrep.score.cases;

import org.jspecify.annotations.NullMarked;
