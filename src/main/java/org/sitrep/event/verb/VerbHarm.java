package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Cause;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.Victim;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.CountMention;
import org.sitrep.value.Count;

/** Whom a verb harms, and how badly: {@code "shot dead"}, {@code "four were shot, one fatally"}. */
final class VerbHarm {
  /** How far behind a verb it may be told how many of its people died. */
  private static final int FATALLY = 6;

  private final Scene scene;
  private final Parties parties;
  private final Deadly deadly;

  VerbHarm(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.deadly = new Deadly(scene);
  }

  List<Harmed> harmed(Roles roles, Factuality factuality) {
    if (roles.frame().harm().isEmpty()) {
      return beatenToDeath(roles);
    }
    boolean denied = factuality == Factuality.DENIED;
    boolean lost = roles.areLost();
    Harm harm = lost ? Harm.KILLED : harm(roles);
    List<Harmed> harmed = new ArrayList<>();
    for (Party victim : roles.victims()) {
      boolean any = parties.isAny(victim);
      if (any && !denied) {
        continue;
      }
      boolean unharmed = denied && (any || !victim.elided() && victim.definite());
      Party who = lost ? ofSide(victim, roles.agentPeople()) : victim;
      boolean suicide = roles.isMurderSuicide() && isDead(victim, roles);
      harmed.add(
          Harmed.of(suicide ? Harm.KILLED : harm, unharmed ? who.withCount(Count.NONE) : who));
    }
    return harmed;
  }

  /** {@code "shot his wife and then himself"}: both; of several he shot some may have lived. */
  private static boolean isDead(Party victim, Roles roles) {
    return roles.agentPeople().contains(victim)
        || roles.patients().size() == 2 && victim.count().equals(Count.ONE);
  }

  /** {@code "The army lost three men"}: soldiers; whose {@code "it lost three men"} are is open. */
  private static Party ofSide(Party lost, List<Party> side) {
    if (lost.victim() != Victim.CIVILIAN) {
      return lost;
    }
    return side.isEmpty()
        ? lost.withVictim(Victim.UNKNOWN, Optional.empty())
        : lost.withVictim(side.get(0).victim(), side.get(0).actor());
  }

  /** {@code "beat a trader to death"}, {@code "was beaten to death"}. */
  private List<Harmed> beatenToDeath(Roles roles) {
    if (!roles.frame().object().equals("target")) {
      return List.of();
    }
    boolean killed = deadly.isBehindObject(roles.clause());
    boolean burnt =
        roles.frame().cause() == Cause.FIRE
            && (roles.clause().verb().isPassive() || roles.isByThing());
    return killed || burnt
        ? roles.patientPeople().stream()
            .map(party -> Harmed.of(killed ? Harm.KILLED : Harm.INJURED, party))
            .toList()
        : List.of();
  }

  /** {@code "shot dead"}, {@code "fatally stabbed"}: the word behind or before the verb decides. */
  private Harm harm(Roles roles) {
    Harm harm = roles.frame().harm().orElseThrow();
    boolean killed = harm == Harm.INJURED && deadly.is(roles.clause());
    return killed ? Harm.KILLED : harm;
  }

  /** {@code "Four people were shot, one fatally"}: one dead, three hurt. */
  List<Harmed> partlyKilled(Roles roles, List<Harmed> harmed) {
    TokenRange verb = roles.clause().verb().range();
    TokenRange behind =
        new TokenRange(verb.from(), Math.min(scene.tokens().to(), verb.to() + FATALLY));
    Optional<CountMention> some =
        scene.labels().within(behind, "deadly").stream()
            .flatMap(word -> deadly.part(word).stream())
            .findFirst();
    if (some.isEmpty() || harmed.size() != 1 || harmed.get(0).harm() != Harm.INJURED) {
      return harmed;
    }
    Party all = harmed.get(0).party();
    long dead = some.get().count().point().orElse(0);
    long left = all.count().point().orElse(0) - dead;
    if (dead <= 0 || left <= 0) {
      return harmed;
    }
    Party killed =
        Party.counted(some.get().range(), some.get().range(), some.get().count())
            .withVictim(all.victim(), all.actor());
    return List.of(
        Harmed.of(Harm.KILLED, killed), harmed.get(0).withParty(all.withCount(Count.exact(left))));
  }
}
