package org.sitrep.event.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.ActorMention;

/**
 * Finds whom a pronoun means that stands for who tells of it: {@code "The rebels said they had
 * killed"}, {@code "'We shot it down,' the Taliban said"}.
 */
public final class Teller {
  private final Scene scene;
  private final Parties parties;

  public Teller(Parties parties) {
    this.scene = parties.scene();
    this.parties = parties;
  }

  /** Who does it: the subject, or who it stands for. */
  public List<Party> doers(Clause clause) {
    List<Party> tellers = of(clause.subject());
    return tellers.isEmpty() ? parties.readAll(clause.subject()) : tellers;
  }

  /** Who bears arms, or a band, and says it; nobody where the groups are no such pronoun. */
  public List<Party> of(List<NounGroup> groups) {
    if (groups.size() != 1) {
      return List.of();
    }
    NounGroup pronoun = groups.get(0);
    Optional<Clause> saying =
        switch (scene.norm(pronoun.head())) {
          case "it", "they" -> before(pronoun);
          case "we" -> sayings().findFirst();
          default -> Optional.empty();
        };
    return saying.stream()
        .flatMap(clause -> parties.readAll(clause.subject()).stream())
        .filter(party -> party.actor().filter(Teller::mayFight).isPresent())
        .toList();
  }

  private Stream<Clause> sayings() {
    return scene.syntax().clauses().stream()
        .filter(clause -> scene.isReporting(clause) && !scene.isDenying(clause))
        .filter(clause -> clause.verb().voice() == VerbGroup.Voice.ACTIVE)
        .filter(clause -> clause.subject().size() == 1);
  }

  /** The saying last before the pronoun, with nobody else named between them. */
  private Optional<Clause> before(NounGroup pronoun) {
    int end = pronoun.range().from();
    return sayings()
        .filter(clause -> clause.verb().main() < end)
        .reduce((one, next) -> next)
        .filter(clause -> isAlone(clause.verb().main(), end));
  }

  private boolean isAlone(int from, int to) {
    return scene.syntax().nounGroups().stream()
        .filter(group -> group.range().from() > from && group.range().from() < to)
        .flatMap(group -> parties.read(group).stream())
        .noneMatch(party -> party.actor().filter(Teller::mayFight).isPresent());
  }

  /** {@code "police"}, {@code "the Red Dawn Front"}, {@code "a group"}; no person, no state. */
  private static boolean mayFight(ActorMention actor) {
    boolean band =
        actor.actor().kind() == ActorKind.GROUP
            || actor.actor().sector() == Sector.UNK && actor.plural();
    return actor.victim().isArmed() || band;
  }
}
