/** Documents made for paper come in, their articles go out: word processors, PDF. */
@NullMarked
package org.sitrep.reader.format.paper;

import org.jspecify.annotations.NullMarked;
