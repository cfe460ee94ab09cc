/**
 * XML files: feeds, and what the readers of other kinds of XML and SGML stand on: the outermost
 * element, and elements cut out of a stream one at a time. No entity is expanded, nothing fetched.
 */
@NullMarked
package org.sitrep.reader.format.xml;

import org.jspecify.annotations.NullMarked;
