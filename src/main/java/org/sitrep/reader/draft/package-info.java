/**
 * What a file tells of an article comes in as fields; a checked and dated article, or a rejection,
 * goes out.
 */
@NullMarked
package org.sitrep.reader.draft;

import org.jspecify.annotations.NullMarked;
