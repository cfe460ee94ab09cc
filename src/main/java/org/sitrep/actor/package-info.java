/** Names and nouns of people and organisations come in, actors go out. */
@NullMarked
package org.sitrep.actor;

import org.jspecify.annotations.NullMarked;
