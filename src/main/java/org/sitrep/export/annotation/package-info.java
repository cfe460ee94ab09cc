/**
 * Articles whose text is kept come in, with the words behind each value; files for the tools people
 * mark texts with go out: brat, Label Studio.
 */
@NullMarked
package org.sitrep.export.annotation;

import org.jspecify.annotations.NullMarked;
