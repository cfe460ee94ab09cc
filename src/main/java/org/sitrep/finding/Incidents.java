package org.sitrep.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.clause.ClauseParser;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Scope;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.Span;
import org.sitrep.event.StatementReader;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Speaker;
import org.sitrep.event.statement.Statement;
import org.sitrep.finding.aspect.Arresting;
import org.sitrep.finding.aspect.Nearby;
import org.sitrep.finding.aspect.Participants;
import org.sitrep.finding.aspect.Protesting;
import org.sitrep.finding.aspect.Timing;
import org.sitrep.finding.aspect.Typing;
import org.sitrep.finding.aspect.Whereabouts;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Claim;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.record.Incident;
import org.sitrep.finding.same.Draft;
import org.sitrep.finding.same.Retold;
import org.sitrep.finding.same.SameEvent;
import org.sitrep.finding.same.SamePerson;
import org.sitrep.finding.toll.CasualtyList;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/** Makes one record of each event an article tells, however often it tells it. */
public final class Incidents {
  private final Document document;
  private final Labels labels;
  private final Mentions mentions;
  private final SamePerson persons;
  private final List<Statement> statements;
  private final Nearby nearby;

  private Incidents(ClauseParser parser, List<Statement> statements) {
    this.document = parser.document();
    this.labels = parser.labels();
    this.mentions = parser.mentions();
    this.persons = new SamePerson(document, labels);
    this.statements = statements;
    this.nearby = new Nearby(document, mentions, statements);
  }

  /** An incident whose confidence is not yet known, and what it will follow from. */
  record Grounded(Incident incident, Set<Ground> grounds) {}

  /**
   * The incidents of a document, in order of the text; those that are planned behind the others.
   */
  public static List<Incident> of(ClauseParser parser, Confidence confidence) {
    return grounded(parser).stream()
        .map(one -> one.incident().withConfidence(confidence.of(one.grounds())))
        .toList();
  }

  static List<Grounded> grounded(ClauseParser parser) {
    List<Statement> statements = new StatementReader(parser).read();
    return statements.isEmpty() ? List.of() : new Incidents(parser, statements).compose();
  }

  private List<Grounded> compose() {
    List<Grounded> incidents = new ArrayList<>();
    Map<Span, Integer> ordinals = new HashMap<>();
    List<Draft> drafts = new ArrayList<>(new Doubles(document, labels, mentions).merged(drafts()));
    drafts.addAll(Plans.of(statements));
    for (Draft draft : drafts) {
      Span trigger = document.span(trigger(draft).trigger());
      incidents.add(incident(draft, drafts, trigger, ordinals.merge(trigger, 1, Integer::sum) - 1));
    }
    return incidents;
  }

  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : statements) {
      if (!statement.factuality().isReal()) {
        continue;
      }
      Optional<Draft> same = latest(drafts, statement);
      if (same.isPresent()) {
        same.get().add(statement);
      } else if (opens(statement)) {
        drafts.add(new Draft(statement));
      }
    }
    drafts.removeIf(
        draft ->
            draft.main().sentence().headline()
                && draft.statements().stream().allMatch(Incidents::isOfHeadline)
                && drafts.size() > 1);
    return drafts;
  }

  /** Of the headline, or said in passing behind it: {@code "after the shot was fired"}. */
  private static boolean isOfHeadline(Statement statement) {
    return statement.sentence().headline()
        || statement.strength() < 2 && statement.harmed().isEmpty();
  }

  private Optional<Draft> latest(List<Draft> drafts, Statement statement) {
    return last(drafts, draft -> persons.holds(draft, statement))
        .or(() -> last(drafts, draft -> Retold.holds(draft, statement)))
        .or(() -> last(drafts, draft -> SameEvent.holds(draft, statement)));
  }

  private static Optional<Draft> last(List<Draft> drafts, Predicate<Draft> fits) {
    return drafts.stream().filter(fits).reduce((one, other) -> other);
  }

  /** A statement opens a record where it proves an event, not where it only mentions one. */
  private static boolean opens(Statement statement) {
    if (isOnlyThey(statement)) {
      return false;
    }
    return statement.strength() == 2
        || statement.strength() == 1 && (!statement.dates().isEmpty() || isCounted(statement));
  }

  /** {@code "the way in which they were massacred"}: of an event nothing else is said of. */
  private static boolean isOnlyThey(Statement statement) {
    return !statement.harmed().isEmpty()
        && statement.places().isEmpty()
        && statement.dates().isEmpty()
        && statement.harmed().stream()
            .map(Harmed::party)
            .allMatch(
                party -> party.definite() && party.actor().isEmpty() && !isNumber(party.count()))
        && statement.readings().stream()
            .flatMap(reading -> reading.involved().stream())
            .allMatch(involved -> involved.party().actor().isEmpty());
  }

  private static boolean isNumber(Count count) {
    return count.point().orElse(0) > 1;
  }

  private static boolean isCounted(Statement statement) {
    return statement.harmed().stream()
        .anyMatch(harmed -> harmed.party().count().best().isPresent());
  }

  private static Reading trigger(Draft draft) {
    Statement main = draft.main();
    return main.readings().stream()
        .filter(reading -> !reading.harmed().isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                main.readings().stream()
                    .max((one, other) -> Integer.compare(one.strength(), other.strength()))
                    .orElseThrow());
  }

  private Grounded incident(Draft draft, List<Draft> all, Span trigger, int ordinal) {
    Typing typing = Typing.of(draft, document, labels);
    Dating dating = new Timing(document, mentions).of(draft);
    Whereabouts whereabouts = Whereabouts.of(draft, nearby, document, labels);
    CasualtyList casualties = new CasualtyList(document, labels, mentions);
    for (int i = 0; i < draft.statements().size(); i++) {
      casualties.add(i, draft.told(draft.statements().get(i), all));
    }
    List<Casualty> harmed = casualties.casualties();
    List<ActorLink> actors = new Participants(document).of(draft, typing.type());
    if (typing.type() == EventType.ARREST) {
      new Arresting(document, mentions).of(draft, actors).ifPresent(actors::add);
    }
    new Protesting(document).of(typing, draft, actors).ifPresent(actors::add);
    List<Evidence> evidence = evidence(draft, dating, whereabouts, actors);
    evidence.addAll(casualties.evidence());
    Incident incident =
        new Incident(
            typing.type(),
            typing.subType(),
            typing.cause(),
            scope(draft, harmed),
            factuality(draft),
            draft.background(),
            dating,
            whereabouts.precision(),
            whereabouts.links(),
            actors,
            harmed,
            claim(draft),
            0,
            trigger,
            ordinal,
            document.span(draft.main().sentence().tokens()),
            evidence);
    return new Grounded(incident, Grounds.of(draft, incident, whereabouts.inherited(), document));
  }

  private static Scope scope(Draft draft, List<Casualty> casualties) {
    return casualties.isEmpty() && draft.scope() == Scope.CUMULATIVE ? Scope.SINGLE : draft.scope();
  }

  private static Factuality factuality(Draft draft) {
    boolean disputed =
        draft.statements().stream()
            .anyMatch(statement -> statement.factuality() == Factuality.DISPUTED);
    return disputed ? Factuality.DISPUTED : draft.main().factuality();
  }

  private Optional<Claim> claim(Draft draft) {
    Optional<Speaker> speaker = draft.main().speaker().or(() -> Timing.speaker(draft));
    return speaker.map(found -> Claim.of(document, found));
  }

  private List<Evidence> evidence(
      Draft draft, Dating dating, Whereabouts whereabouts, List<ActorLink> actors) {
    List<Evidence> evidence = new ArrayList<>();
    for (Reading reading : draft.readings()) {
      evidence.add(new Evidence("event_type", document.span(reading.trigger()), reading.rule()));
    }
    dating
        .words()
        .ifPresent(
            words -> evidence.add(new Evidence("date", words, "date:" + dating.basis().code())));
    whereabouts
        .links()
        .forEach(
            link ->
                evidence.add(
                    new Evidence(
                        "place",
                        link.words(),
                        whereabouts.inherited() ? "place:inherited" : "place:own")));
    actors.forEach(
        link ->
            evidence.add(
                new Evidence(
                    link.role().code(), link.words(), "actor:" + link.certainty().code())));
    claim(draft)
        .ifPresent(claim -> evidence.add(new Evidence("claimed_by", claim.words(), "speaker")));
    return evidence;
  }
}
