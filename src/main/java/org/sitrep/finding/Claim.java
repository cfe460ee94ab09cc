package org.sitrep.finding;

import org.sitrep.document.Span;

/**
 * Who says so.
 *
 * @param speaker as written: {@code "the Azerbaijani Foreign Ministry"}
 * @param party true where the speaker is a side of the event
 */
public record Claim(String speaker, boolean party, Span words) {}
