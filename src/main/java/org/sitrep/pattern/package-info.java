/**
 * Token patterns and rules in YAML come in, matches with named captures go out: what sequences of
 * words look like.
 */
@NullMarked
package org.sitrep.pattern;

import org.jspecify.annotations.NullMarked;
