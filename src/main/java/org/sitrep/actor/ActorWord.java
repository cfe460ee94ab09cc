package org.sitrep.actor;

import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Demographic;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;

/**
 * What a word for people, a group or a body says of them: {@code "soldiers"} is a role of sector
 * MIL, {@code "Taliban"} a group of sector REB.
 *
 * @param name what the tables call them: the group's or body's name, else the plural noun
 * @param country ISO 3166-1 alpha-3 the word itself tells
 * @param group key of a known group
 * @param plural true for plurals and for nouns that are several people already
 * @param generic true where the word beside it tells the sector: {@code "commander"}, {@code
 *     "members"}
 */
public record ActorWord(
    Type type,
    String name,
    Sector sector,
    Victim victim,
    Optional<Demographic> demographic,
    ActorKind kind,
    Optional<String> country,
    Optional<String> group,
    boolean plural,
    boolean generic) {

  /** What sort of word it is; where two are equally long, the earlier one stands. */
  public enum Type {
    /** {@code "Taliban"}. */
    GROUP,
    /** {@code "soldiers"}. */
    ROLE,
    /** {@code "army"}, {@code "Ministry of Defence"}. */
    INSTITUTION,
    /** {@code "battalion"}. */
    UNIT,
    /** {@code "team"}, {@code "force"}: a unit only with a name, number or side before it. */
    WEAK_UNIT,
    /** {@code "Azerbaijanis"}, {@code "Kurds"}. */
    PEOPLE
  }

  /** True for words that stand for a body, not for its people. */
  public boolean isBody() {
    return type == Type.GROUP || type == Type.INSTITUTION;
  }
}
