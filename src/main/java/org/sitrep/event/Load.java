package org.sitrep.event;

import java.util.Optional;
import org.sitrep.code.Item;
import org.sitrep.document.TokenRange;
import org.sitrep.mention.ActorMention;
import org.sitrep.value.Count;

/**
 * People, animals or things of a movement: {@code "10 mine detecting dogs"}.
 *
 * @param words with their number
 * @param category canonical noun, from the lexicon
 */
public record Load(
    Item item, String category, Count count, TokenRange words, Optional<ActorMention> actor) {}
