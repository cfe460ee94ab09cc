package org.sitrep.score;

import java.util.Set;

/**
 * How a value came out: {@code killed} is right, {@code place} is missing.
 *
 * @param field column or role: {@code killed}, {@code date}, {@code place}
 * @param complaint what is wrong, in a few words; empty where nothing is
 */
public record Mark(String field, Outcome outcome, String complaint) {
  /** The words behind a value: complained of, but no value of their own. */
  public static final String WORDS = "words";

  /** Says little about which event a record is of. */
  private static final Set<String> FAINT =
      Set.of("scope", "factuality", "background", "phase", "flow", "purpose", "date_basis");

  /** What became of a value. */
  public enum Outcome {
    /** Expected, and so it came. */
    RIGHT,
    /** Expected, but another one came. */
    WRONG,
    /** Expected, but none came. */
    MISSING,
    /** Not expected, but one came. */
    EXTRA
  }

  /** A value as expected. */
  public static Mark right(String field) {
    return new Mark(field, Outcome.RIGHT, "");
  }

  /** A value that is another than expected. */
  public static Mark wrong(String field, String complaint) {
    return new Mark(field, Outcome.WRONG, complaint);
  }

  /** A value that was expected and did not come. */
  public static Mark missing(String field, String complaint) {
    return new Mark(field, Outcome.MISSING, complaint);
  }

  /** A value that came and was not expected. */
  public static Mark extra(String field, String complaint) {
    return new Mark(field, Outcome.EXTRA, complaint);
  }

  public boolean isRight() {
    return outcome == Outcome.RIGHT;
  }

  /** True where the field is the type of a record. */
  boolean isType() {
    return field.equals("event_type") || field.equals("deployment_type");
  }

  /** True where two records of the same event would hardly differ in the field. */
  boolean isTelling() {
    return !FAINT.contains(field);
  }
}
