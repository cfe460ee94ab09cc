package org.sitrep.clause;

import org.sitrep.document.TokenRange;

/**
 * A verb with its helping verbs and adverbs: {@code "have successfully completed"}.
 *
 * @param main the verb that tells the action; {@code be} or {@code have} where nothing follows it
 * @param negated true with {@code not}, {@code never}
 */
public record VerbGroup(
    TokenRange range, int main, Voice voice, Form form, Modality modality, boolean negated)
    implements Group {

  /** Who does it: the subject, or somebody else to the subject. */
  public enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** The form of the first word. */
  public enum Form {
    /** {@code "were killed"}, {@code "kills"}. */
    FINITE,
    /** {@code "to kill"}. */
    INFINITIVE,
    /** {@code "wounding"}. */
    GERUND,
    /** {@code "soldiers wounded in the attack"}. */
    PARTICIPLE
  }

  /** How really it happens. */
  public enum Modality {
    FACT,
    /** {@code will}, {@code is to}. */
    FUTURE,
    /** {@code may}, {@code could}. */
    POSSIBLE,
    /** {@code would}, {@code should}, {@code can}. */
    HYPOTHETICAL
  }

  /** {@code "were killed"}, {@code "two killed in blast"}: who suffers it is the subject. */
  public boolean isPassive() {
    return voice == Voice.PASSIVE;
  }

  VerbGroup withForm(Form other, Voice otherVoice) {
    return new VerbGroup(range, main, otherVoice, other, modality, negated);
  }
}
