package org.sitrep.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.code.ActorRole;
import org.sitrep.code.Cause;
import org.sitrep.code.CountRole;
import org.sitrep.code.DateBasis;
import org.sitrep.code.EventType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.code.Scope;
import org.sitrep.document.Document;
import org.sitrep.finding.record.Casualty;
import org.sitrep.finding.record.Dating;
import org.sitrep.finding.record.Incident;
import org.sitrep.finding.record.PlaceLink;
import org.sitrep.finding.same.Draft;
import org.sitrep.value.DateRange;

/** Finds the {@link Ground}s of an incident: {@code "nine were killed on Thursday"} is counted. */
final class Grounds {
  private static final int MANY_SENTENCES = 20;
  private static final int OFTEN = 3;

  private final Set<Ground> grounds = EnumSet.of(Ground.ANY);
  private final Draft draft;

  private Grounds(Draft draft) {
    this.draft = draft;
  }

  /** The grounds of a finished incident, and of the statements it was made of. */
  static Set<Ground> of(Draft draft, Incident incident, boolean placeNearby, Document document) {
    Grounds grounds = new Grounds(draft);
    grounds.addTelling();
    grounds.addDate(incident.dating());
    grounds.addPlace(incident.places(), incident.placePrecision(), placeNearby);
    grounds.addHarm(incident.casualties());
    grounds.addKind(incident);
    grounds.add(Ground.CAPITALS, document.isInCapitals(draft.main().range().from()));
    grounds.add(Ground.LONG, document.sentences().size() > MANY_SENTENCES);
    return grounds.grounds;
  }

  private void add(Ground ground, boolean holds) {
    if (holds) {
      grounds.add(ground);
    }
  }

  private void addTelling() {
    int times = draft.statements().size();
    add(Ground.PROVEN, draft.main().strength() == 2);
    add(Ground.TOLD_AGAIN, times > 1);
    add(Ground.TOLD_OFTEN, times > OFTEN);
    add(
        Ground.IN_HEADLINE,
        draft.statements().stream().anyMatch(statement -> statement.sentence().headline()));
  }

  private void addDate(Dating dating) {
    boolean own = dating.basis() == DateBasis.EXPLICIT || dating.basis() == DateBasis.RELATIVE;
    boolean day = dating.date().filter(DateRange::isDay).isPresent();
    add(Ground.DAY_TOLD, own && day);
    add(Ground.TIME_TOLD, dating.basis() == DateBasis.NAMED_EVENT || (own && !day));
    add(Ground.DAY_NEARBY, dating.basis() == DateBasis.CONTEXT);
  }

  private void addPlace(List<PlaceLink> places, OptionalInt precision, boolean nearby) {
    boolean exact = precision.orElse(0) == 1;
    add(Ground.PLACE_NEARBY, nearby);
    add(Ground.PLACE_TOLD, !nearby && exact);
    add(Ground.AREA_TOLD, !nearby && !exact && !places.isEmpty());
  }

  private void addHarm(List<Casualty> casualties) {
    List<Casualty> dead =
        casualties.stream().filter(casualty -> casualty.harm() == Harm.KILLED).toList();
    boolean counted = dead.stream().anyMatch(casualty -> casualty.count().best().isPresent());
    add(Ground.DEAD_COUNTED, counted);
    add(Ground.DEAD_UNCOUNTED, !counted && !dead.isEmpty());
    add(Ground.OTHERS_HARMED, dead.isEmpty() && !casualties.isEmpty());
    // Of nine dead, among them three children, there is one number.
    add(Ground.DEAD_OFTEN_COUNTED, dead.stream().filter(Grounds::isWhole).count() > 1);
    add(Ground.TOLL, dead.stream().anyMatch(casualty -> casualty.role() == CountRole.TOLL));
  }

  private static boolean isWhole(Casualty casualty) {
    return casualty.role() != CountRole.SUBSET && casualty.parent().isEmpty();
  }

  private void addKind(Incident incident) {
    add(Ground.SAID_BY_SOMEBODY, incident.claim().isPresent());
    add(Ground.DISPUTED, incident.factuality() == Factuality.DISPUTED);
    add(Ground.SUMMED_UP, incident.scope() != Scope.SINGLE);
    add(Ground.UNTYPED, incident.type() == EventType.HARM);
    add(Ground.CAUSE_TOLD, incident.cause() != Cause.UNKNOWN);
    add(
        Ground.PERPETRATOR_TOLD,
        incident.actors().stream().anyMatch(link -> link.role() == ActorRole.PERPETRATOR));
  }
}
