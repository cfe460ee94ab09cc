/**
 * What libraries make of printed pages comes in, TEI, ALTO and METS; articles go out, their words
 * no longer cut at line ends.
 */
@NullMarked
package org.sitrep.reader.format.scan;

import org.jspecify.annotations.NullMarked;
