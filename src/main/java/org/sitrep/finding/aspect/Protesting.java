package org.sitrep.finding.aspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.ActorKind;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;
import org.sitrep.code.EventType;
import org.sitrep.code.Sector;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Document;
import org.sitrep.document.Span;
import org.sitrep.event.statement.Reading;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.same.Draft;
import org.sitrep.value.Actor;

/**
 * Infers who protested or rioted where the text names nobody it knows: {@code "Over 500 pensioners
 * staged a sit-in"}, {@code "A protest was held in Bale"}.
 */
public final class Protesting {
  private static final Actor PROTESTERS = people("protesters");
  private static final Actor RIOTERS = people("rioters");

  private final Document document;

  /** Looks into one document. */
  public Protesting(Document document) {
    this.document = document;
  }

  private static Actor people(String name) {
    return new Actor(name, Optional.empty(), Sector.CVL, ActorKind.PEOPLE, Optional.empty());
  }

  /** Who did it, inferred; nobody where the text tells, or for other events. */
  public Optional<ActorLink> of(Typing typing, Draft draft, List<ActorLink> known) {
    boolean crowd = typing.type() == EventType.PROTEST || typing.type() == EventType.RIOT;
    boolean police = typing.subType().filter(SubEventType.WITH_INTERVENTION::equals).isPresent();
    if (!crowd || known.stream().anyMatch(link -> link.acts() && !(police && isForce(link)))) {
      return Optional.empty();
    }
    Actor actor = typing.type() == EventType.PROTEST ? PROTESTERS : RIOTERS;
    return draft.readings().stream()
        .filter(reading -> reading.isOf(typing.type()))
        .findFirst()
        .map(
            reading ->
                new ActorLink(
                    actor, ActorRole.PERPETRATOR, Certainty.INFERRED, words(reading), false));
  }

  /** {@code "Police fired tear gas at a protest"}: others protested. */
  private static boolean isForce(ActorLink link) {
    return link.actor().sector() == Sector.COP || link.actor().sector() == Sector.MIL;
  }

  /** Who is its subject, else the protest itself. */
  private Span words(Reading reading) {
    Stream<Span> subjects =
        reading.clause().stream()
            .filter(clause -> !clause.verb().isPassive())
            .flatMap(clause -> clause.subject().stream())
            .filter(group -> !group.range().contains(reading.trigger().from()))
            .map(group -> document.span(group.whole()));
    return subjects.findFirst().orElseGet(() -> document.span(reading.trigger()));
  }
}
