package org.sitrep.document;

/**
 * The words a value of a record comes from.
 *
 * @param field column or role it supports: {@code killed}, {@code date}, {@code place}
 * @param span the words, in the document's text
 * @param rule name of the rule or frame that read them
 */
public record Evidence(String field, Span span, String rule) {}
