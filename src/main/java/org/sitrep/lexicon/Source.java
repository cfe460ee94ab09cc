package org.sitrep.lexicon;

/**
 * A resource file and its text.
 *
 * @param name what messages call it: {@code lexicon/weapons.tsv}
 */
public record Source(String name, String text) {}
