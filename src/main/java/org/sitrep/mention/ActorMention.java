package org.sitrep.mention;

import java.util.Optional;
import org.sitrep.code.Demographic;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.value.Actor;

/**
 * People, a group, an organisation or a state: {@code "Azerbaijani army soldiers"}, {@code
 * "gunmen"}, {@code "the Turkish Defence Ministry"}.
 *
 * @param range the whole name or noun with its own modifiers, without determiner and number
 * @param head the noun that says who they are: {@code "soldiers"}
 * @param victim the victim category they fall under
 * @param demographic where the noun tells age or sex: {@code "girl"} is CHILD
 * @param plural true where the noun is plural or collective
 */
public record ActorMention(
    TokenRange range,
    int head,
    Actor actor,
    Victim victim,
    Optional<Demographic> demographic,
    boolean plural,
    String rule)
    implements Mention {

  /** True for an organisation or a state, which nobody can wound: {@code "Kabul University"}. */
  public boolean isBody() {
    return rule.equals("organization") || rule.equals("country");
  }

  @Override
  public String value() {
    return actor.name();
  }
}
