/** A labelled document and its places come in, the people and bodies it speaks of go out. */
@NullMarked
package org.sitrep.mention.actor;

import org.jspecify.annotations.NullMarked;
