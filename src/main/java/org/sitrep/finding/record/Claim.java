package org.sitrep.finding.record;

import org.sitrep.document.Document;
import org.sitrep.document.Span;
import org.sitrep.event.statement.Speaker;

/**
 * Who says so.
 *
 * @param speaker as written: {@code "the Azerbaijani Foreign Ministry"}
 * @param party true where the speaker is a side of the event
 */
public record Claim(String speaker, boolean party, Span words) {

  /** Who says so, and with which words. */
  public static Claim of(Document document, Speaker speaker) {
    return new Claim(
        document.quote(speaker.words()), speaker.party(), document.span(speaker.words()));
  }
}
