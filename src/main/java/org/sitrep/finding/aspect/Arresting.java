package org.sitrep.finding.aspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.ActorKind;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Certainty;
import org.sitrep.code.Sector;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.Span;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.same.Draft;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Actor;

/**
 * Infers who made an arrest of which the text names nobody who did: the police or soldiers it
 * speaks of beside it, else the police, for people are arrested by the law: {@code "Three rebels
 * were arrested in Cali"}.
 */
public final class Arresting {
  private static final Actor POLICE =
      new Actor("police", Optional.empty(), Sector.COP, ActorKind.PEOPLE, Optional.empty());

  /** Frames of what only the law does. */
  private static final List<String> LEGAL =
      List.of("verbs:arrest", "verbs:apprehend", "verbs:nab", "nouns:arrest");

  private final Document document;
  private final Mentions mentions;

  /** Looks into one document. */
  public Arresting(Document document, Mentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** Who did it, inferred; nobody where the text tells, or where people are merely held. */
  public Optional<ActorLink> of(Draft draft, List<ActorLink> known) {
    if (known.stream().anyMatch(ActorLink::acts)) {
      return Optional.empty();
    }
    return beside(draft, known)
        .map(actor -> link(actor.actor(), document.span(actor.range())))
        .or(() -> legal(draft));
  }

  private static ActorLink link(Actor actor, Span words) {
    return new ActorLink(actor, ActorRole.PERPETRATOR, Certainty.INFERRED, words, false);
  }

  /** Police or soldiers that the sentences of the arrest, or the next one, speak of. */
  private Optional<ActorMention> beside(Draft draft, List<ActorLink> known) {
    return draft.statements().stream()
        .map(statement -> statement.sentence().index())
        .flatMap(index -> Stream.of(index, index + 1))
        .distinct()
        .filter(index -> index < document.sentences().size())
        .flatMap(index -> mentionsIn(document.sentences().get(index)))
        .filter(actor -> isForce(actor.actor().sector()) && actor.victim().isArmed())
        .filter(actor -> known.stream().noneMatch(link -> link.actor().equals(actor.actor())))
        .findFirst();
  }

  private Stream<ActorMention> mentionsIn(Sentence sentence) {
    return Mentions.within(mentions.actors(), sentence.tokens()).stream();
  }

  private static boolean isForce(Sector sector) {
    return sector == Sector.COP || sector == Sector.MIL;
  }

  private Optional<ActorLink> legal(Draft draft) {
    return draft.readings().stream()
        .filter(reading -> LEGAL.contains(reading.rule()))
        .findFirst()
        .map(reading -> link(POLICE, document.span(reading.trigger())));
  }
}
