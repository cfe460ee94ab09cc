/**
 * A web page comes in; its report and what it tells of itself go out. The only package that sees
 * Readability.
 */
@NullMarked
package org.sitrep.reader.page;

import org.jspecify.annotations.NullMarked;
