/**
 * Articles somebody has coded by hand come in, with what the program finds in them; how often each
 * field and rule is right goes out.
 */
@NullMarked
package org.sitrep.score;

import org.jspecify.annotations.NullMarked;
