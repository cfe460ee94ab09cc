package org.sitrep.clause;

import java.util.Optional;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.clause.VerbGroup.Modality;
import org.sitrep.clause.VerbGroup.Voice;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.VerbForm;

/**
 * A verb group as it grows from left to right: {@code "have"}, {@code "been"}, {@code "killed"}.
 */
final class GrowingVerb {
  private static final int NONE = -1;

  private final Words words;
  private final int from;
  private final boolean found;
  private int main = NONE;
  private int lastAuxiliary = NONE;
  private int to = NONE;
  private boolean negated;
  private boolean modal;
  private boolean be;
  private Modality modality = Modality.FACT;

  /**
   * A group of no words yet.
   *
   * @param found true behind {@code "was found"}, where {@code "shot to death"} befell them
   */
  GrowingVerb(Words words, int from, boolean found) {
    this.words = words;
    this.from = from;
    this.found = found;
  }

  void negate() {
    negated = true;
  }

  /** Takes the {@code "to"} of an infinitive. */
  void addTo(int token) {
    to = token;
  }

  /** {@code "do"} helps only where nothing else does. */
  boolean takesAuxiliary(int token) {
    return lastAuxiliary < 0 || !words.isAuxiliary(token, "do");
  }

  void addAuxiliary(int token) {
    if (words.isAuxiliary(token, "modal")) {
      modal = true;
      modality =
          words
              .auxiliary(token)
              .flatMap(label -> label.entry().get("modality"))
              .map(GrowingVerb::modality)
              .orElse(modality);
    }
    be = words.isAuxiliary(token, "be") || words.isAuxiliary(token, "get");
    lastAuxiliary = token;
  }

  private static Modality modality(String name) {
    return switch (name) {
      case "planned" -> Modality.FUTURE;
      case "possible" -> Modality.POSSIBLE;
      default -> Modality.HYPOTHETICAL;
    };
  }

  void addMain(int token) {
    main = token;
  }

  boolean hasAuxiliary() {
    return lastAuxiliary >= 0;
  }

  boolean lastWasBe() {
    return hasAuxiliary() && words.isAuxiliary(lastAuxiliary, "be");
  }

  /** Behind {@code to} or a modal a bare word is a verb whatever its tag. */
  boolean takesBare(int token) {
    return to == token - 1 || modal;
  }

  /** The group, which ends before {@code end}. */
  VerbGroup group(int end) {
    int verb = main >= 0 ? main : hasAuxiliary() ? lastAuxiliary : from;
    boolean due = to > from && hasAuxiliary() && lastAuxiliary < to && be;
    boolean passive =
        be && main > lastAuxiliary && main >= 0 && isParticiple() && to < lastAuxiliary;
    return new VerbGroup(
        new TokenRange(from, end),
        verb,
        found || passive ? Voice.PASSIVE : Voice.ACTIVE,
        form(),
        due ? Modality.FUTURE : modality,
        negated);
  }

  private Form form() {
    if (to == from) {
      return Form.INFINITIVE;
    }
    if (words.norm(from).endsWith("ing")) {
      return Form.GERUND;
    }
    if (hasAuxiliary()) {
      return Form.FINITE;
    }
    boolean participle =
        words.verb(from).filter(label -> VerbForm.of(label) == VerbForm.PARTICIPLE).isPresent();
    return found || participle ? Form.PARTICIPLE : Form.FINITE;
  }

  private boolean isParticiple() {
    Optional<Label> verb = words.verb(main);
    if (verb.isEmpty()) {
      return !words.norm(main).endsWith("ing");
    }
    return switch (VerbForm.of(verb.get())) {
      case PAST, PARTICIPLE -> true;
      case BASE -> VerbForm.PARTICIPLE.fits(verb.get());
      case THIRD, GERUND -> false;
    };
  }
}
