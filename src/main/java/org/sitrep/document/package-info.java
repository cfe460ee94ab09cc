/**
 * An article comes in, its sentences and words go out, with offsets into its text. The only package
 * that sees OpenNLP.
 */
@NullMarked
package org.sitrep.document;

import org.jspecify.annotations.NullMarked;
