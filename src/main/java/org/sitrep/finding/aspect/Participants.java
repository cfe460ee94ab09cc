package org.sitrep.finding.aspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.code.ActorRole;
import org.sitrep.code.EventType;
import org.sitrep.document.Document;
import org.sitrep.event.people.Premises;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.verb.DamageReader;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.same.Draft;
import org.sitrep.mention.ActorMention;

/**
 * Who takes part in an event by all that is told of it, each once in a role. Things that nobody is
 * told to hold are targets where nobody else is harmed or attacked: {@code "The blast destroyed
 * three vehicles"}.
 */
public final class Participants {
  private final Document document;

  public Participants(Document document) {
    this.document = document;
  }

  /** Those of a draft that is an event of that type. */
  public List<ActorLink> of(Draft draft, EventType type) {
    List<ActorLink> links = new ArrayList<>();
    boolean aimed = isAimed(type);
    gather(links, draft, aimed, mention -> !isThing(mention));
    if (aimed && links.stream().noneMatch(Participants::suffers)) {
      gather(links, draft, true, Participants::isThing);
    }
    return links;
  }

  /** What a bomb or gunmen destroy was their target; a flood has none, and a mob takes any. */
  private static boolean isAimed(EventType type) {
    return type == EventType.EXPLOSION || type == EventType.ATTACK;
  }

  private static boolean isThing(ActorMention mention) {
    return mention.rule().equals(Premises.THING);
  }

  private static boolean suffers(ActorLink link) {
    return link.role() == ActorRole.TARGET || link.role() == ActorRole.VICTIM;
  }

  private void gather(
      List<ActorLink> links, Draft draft, boolean aimed, Predicate<ActorMention> some) {
    for (Reading reading : draft.readings()) {
      if (!aimed && reading.rule().startsWith(DamageReader.RULE)) {
        continue;
      }
      for (Involved involved : reading.involved()) {
        involved
            .party()
            .actor()
            .filter(some)
            .ifPresent(mention -> add(links, link(involved, mention)));
      }
    }
  }

  private ActorLink link(Involved involved, ActorMention mention) {
    return new ActorLink(
        mention.actor(),
        involved.role(),
        involved.certainty(),
        document.span(mention.range()),
        involved.opposing());
  }

  private static void add(List<ActorLink> links, ActorLink link) {
    boolean known =
        links.stream()
            .anyMatch(
                other ->
                    other.role() == link.role()
                        && other.actor().name().equals(link.actor().name()));
    boolean victimIsPerpetrator =
        link.role() == ActorRole.TARGET
            && links.stream()
                .anyMatch(
                    other ->
                        other.role() == ActorRole.VICTIM && other.actor().equals(link.actor()));
    if (!known && !victimIsPerpetrator) {
      links.add(link);
    }
  }
}
