/**
 * The report as received: its text, where it came from, and its publication date with the reason to
 * believe it.
 */
@NullMarked
package org.sitrep.article;

import org.jspecify.annotations.NullMarked;
