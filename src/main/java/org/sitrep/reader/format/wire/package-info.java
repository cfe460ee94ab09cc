/**
 * What news agencies and collections of their copy exchange: NITF, NewsML-G2, ninjs, documents
 * marked up in SGML, and the messages of MUC.
 */
@NullMarked
package org.sitrep.reader.format.wire;

import org.jspecify.annotations.NullMarked;
