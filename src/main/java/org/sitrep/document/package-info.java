/**
 * An article comes in, its sentences and words go out, with offsets into its text. Besides the test
 * of languages, the only package that sees OpenNLP.
 */
@NullMarked
package org.sitrep.document;

import org.jspecify.annotations.NullMarked;
