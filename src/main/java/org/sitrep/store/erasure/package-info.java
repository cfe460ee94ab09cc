/**
 * Articles come in that are to go, with all that came from them; what is left are hashes that keep
 * them out.
 */
@NullMarked
package org.sitrep.store.erasure;

import org.jspecify.annotations.NullMarked;
