package org.sitrep.event.statement;

import java.util.Optional;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.DateMention;

/**
 * Who says it, and how: {@code "the ministry said on Thursday"}.
 *
 * @param words the speaker
 * @param stance as {@code reporting.tsv} has it: report, claim, deny, doubt
 * @param date when it was said
 */
public record Speaker(TokenRange words, String stance, boolean party, Optional<DateMention> date) {}
