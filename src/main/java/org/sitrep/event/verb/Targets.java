package org.sitrep.event.verb;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.event.people.Premises;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;

/**
 * Who is attacked, in person or in a house or convoy of theirs: {@code "attacked the embassy and
 * two banks"}.
 */
final class Targets {
  private final Scene scene;
  private final Premises premises;

  Targets(Scene scene, Premises premises) {
    this.scene = scene;
    this.premises = premises;
  }

  /** By what stands in the place of the target. */
  List<Involved> of(Roles roles) {
    // "two pylons" are counted, but nobody.
    List<Party> people =
        roles.patientPeople().stream().filter(party -> party.actor().isPresent()).toList();
    List<NounGroup> things =
        roles.patients().stream()
            .filter(group -> people.isEmpty() || isListed(group))
            .filter(group -> people.stream().noneMatch(party -> isOf(group, party)))
            .toList();
    List<Involved> held = held(roles, things);
    List<Party> named = people.isEmpty() && held.isEmpty() ? roles.patientPeople() : people;
    return Stream.concat(
            named.stream().map(party -> Involved.stated(ActorRole.TARGET, party)), held.stream())
        .toList();
  }

  private List<Involved> held(Roles roles, List<NounGroup> things) {
    boolean ruined = roles.frame().needs().equals("damage") || roles.frame().cause() == Cause.FIRE;
    return ruined ? premises.damaged(things) : premises.targets(things);
  }

  /** {@code "the embassy and two homes"}: either of them. */
  private boolean isListed(NounGroup group) {
    return isBetweenMembers(group.range().from() - 1) || isBetweenMembers(group.whole().to());
  }

  private boolean isBetweenMembers(int token) {
    return scene.tokens().contains(token)
        && (scene.norm(token).equals(",") || scene.norm(token).equals("and"));
  }

  private static boolean isOf(NounGroup group, Party party) {
    return group.whole().contains(party.words().from());
  }
}
