/** Names come in, places go out: the gazetteer and the resolver that chooses among namesakes. */
@NullMarked
package org.sitrep.place;

import org.jspecify.annotations.NullMarked;
