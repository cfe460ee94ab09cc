package org.sitrep.finding;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.document.Evidence;
import org.sitrep.document.TokenRange;
import org.sitrep.event.move.Movement;

/** Collects the words a deployment is read from: {@code "136 experts"} is an item. */
final class Traces {
  private final Document document;
  private final List<Evidence> evidence = new ArrayList<>();

  Traces(Document document) {
    this.document = document;
  }

  /** The words of all movements that are one deployment. */
  List<Evidence> of(List<Movement> movements) {
    movements.forEach(this::add);
    return List.copyOf(evidence);
  }

  private void add(Movement movement) {
    String rule = movement.rule();
    add("deployment_type", movement.trigger(), rule);
    movement.loads().forEach(load -> add("item", load.words(), rule));
    movement.ends().sender().words().ifPresent(words -> add("sender", words, rule));
    movement.ends().receiver().words().ifPresent(words -> add("receiver", words, rule));
    movement.ends().origin().ifPresent(place -> add("origin", place.range(), rule));
    movement.ends().destination().ifPresent(place -> add("destination", place.range(), rule));
    movement.mission().ifPresent(actor -> add("mission", actor.range(), rule));
    movement.course().ifPresent(words -> add("course", words, rule));
    movement.dates().forEach(date -> add("date", date.range(), date.rule()));
    movement.speaker().ifPresent(speaker -> add("claimed_by", speaker.words(), "speaker"));
  }

  private void add(String field, TokenRange words, String rule) {
    evidence.add(new Evidence(field, document.span(words), rule));
  }
}
