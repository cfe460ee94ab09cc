package org.sitrep.document;

/**
 * A sentence, list item, table row or headline.
 *
 * @param index place in the document, from 0; the headline, if any, is sentence 0
 * @param paragraph number of its paragraph, from 0; the headline is a paragraph of its own
 * @param headline true for the headline
 * @param lettering whether its capitals tell names
 */
public record Sentence(
    int index,
    TokenRange tokens,
    Span span,
    int paragraph,
    boolean headline,
    Lettering lettering) {}
