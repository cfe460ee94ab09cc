package org.sitrep.document;

/**
 * A sentence, list item, table row or headline.
 *
 * @param index place in the document, from 0; the headline, if any, is sentence 0
 * @param paragraph number of its paragraph, from 0; the headline is a paragraph of its own
 * @param headline true for the headline
 * @param capitals true where all of it is in capitals
 */
public record Sentence(
    int index, TokenRange tokens, Span span, int paragraph, boolean headline, boolean capitals) {}
