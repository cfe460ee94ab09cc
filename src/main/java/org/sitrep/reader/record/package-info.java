/**
 * One record of a data set comes in as columns and values, whatever they are called; what they tell
 * goes into the draft of an article.
 */
@NullMarked
package org.sitrep.reader.record;

import org.jspecify.annotations.NullMarked;
