package org.sitrep.lexicon;

/**
 * A resource file that cannot be used, and where: {@code lexicon/weapons.tsv:17: unknown cause}.
 */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public KnowledgeException(String message) {
    super(message);
  }
}
