/**
 * What is known of an article before its text is read: by a file beside it, or by the archive it
 * stood in.
 */
@NullMarked
package org.sitrep.reader.told;

import org.jspecify.annotations.NullMarked;
