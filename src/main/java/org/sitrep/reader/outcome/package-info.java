/** What reading gives: for each article of the input an article, or a rejection with its reason. */
@NullMarked
package org.sitrep.reader.outcome;

import org.jspecify.annotations.NullMarked;
