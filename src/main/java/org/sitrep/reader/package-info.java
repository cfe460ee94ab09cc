/**
 * Files come in, articles and rejections go out. One class a format behind one interface; the only
 * package that sees jsoup.
 */
@NullMarked
package org.sitrep.reader;

import org.jspecify.annotations.NullMarked;
