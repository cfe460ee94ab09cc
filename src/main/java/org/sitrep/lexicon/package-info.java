/** TSV files of words come in, labelled token ranges go out: what single phrases are. */
@NullMarked
package org.sitrep.lexicon;

import org.jspecify.annotations.NullMarked;
