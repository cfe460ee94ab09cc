/**
 * A folder comes in, its files go out in the order of their paths, each with what the files beside
 * it tell.
 */
@NullMarked
package org.sitrep.reader.folder;

import org.jspecify.annotations.NullMarked;
