package org.sitrep.document;

/**
 * Where words stand, as the tables say it.
 *
 * @param sentenceNo 0 for the headline, 1 and up for the sentences of the body
 * @param charStart first code point, in the body (in the headline where sentenceNo is 0)
 * @param charEnd behind the last code point
 * @param quote the words
 */
public record Location(int sentenceNo, int charStart, int charEnd, String quote) {}
