package org.sitrep;

import static org.sitrep.Line.allows;
import static org.sitrep.Line.fold;
import static org.sitrep.Line.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Code;
import org.sitrep.code.Sector;
import org.sitrep.document.Document;
import org.sitrep.finding.DeployedItem;
import org.sitrep.finding.Deployment;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/** What is wrong with a deployment, against the lines of an expectation. */
final class DeploymentCheck {
  private final Deployment deployment;
  private final Document document;
  private final List<Line> lines;
  private final List<String> wrong = new ArrayList<>();

  private DeploymentCheck(Deployment deployment, Document document, List<Line> lines) {
    this.deployment = deployment;
    this.document = document;
    this.lines = lines;
  }

  /** Complaints, most telling first; none where all is as expected. */
  static List<String> complaints(Deployment deployment, Document document, List<Line> lines) {
    DeploymentCheck check = new DeploymentCheck(deployment, document, lines);
    check.head();
    check.items();
    check.wrong.addAll(DatingCheck.complaints(deployment.dating(), document, check.lines("date")));
    check.lines.stream().skip(1).forEach(check::value);
    return check.wrong;
  }

  private List<Line> lines(String word) {
    return lines.stream().filter(line -> line.word().equals(word)).toList();
  }

  private void head() {
    Line head = lines.get(0);
    expect("type", head.term(0), deployment.type().code());
    expect("phase", head.term(1), deployment.phase().code());
    expect("flow", head.term(2), deployment.flow().code());
    expect("purpose", head.value("purpose").orElse("any"), deployment.purpose().code());
    expect("scope", head.value("scope").orElse("any"), deployment.scope().code());
    expect("factuality", head.value("factuality").orElse("any"), deployment.factuality().code());
    expect(
        "background",
        head.value("background").orElse("" + head.has("background")),
        "" + deployment.background());
  }

  private void items() {
    List<Line> told = lines("item");
    if (told.stream().anyMatch(line -> line.terms().size() == 1 && line.has("?"))) {
      return;
    }
    List<DeployedItem> left = new ArrayList<>(deployment.items());
    for (Line line : told) {
      Optional<DeployedItem> match = left.stream().filter(item -> is(item, line)).findFirst();
      match.ifPresent(left::remove);
      if (match.isEmpty() && !line.optional()) {
        wrong.add("item " + line.term(0) + " " + line.term(1) + " missing");
      }
    }
    for (DeployedItem item : left) {
      wrong.add(
          "item %s %s \"%s\" extra"
              .formatted(
                  item.item().code(), CountText.of(item.count()), document.quote(item.words())));
    }
  }

  private boolean is(DeployedItem item, Line line) {
    String count = CountText.of(item.count());
    boolean unstated = allows(line.term(1), "?") && count.equals("2..");
    return allows(line.term(0), item.item().code())
        && (allows(line.term(1), count) || unstated)
        && like(line.value("category"), item.category())
        && like(line.value("designation"), item.designation())
        && like(line.value("size"), item.unitSize())
        && (!line.has("subset") || item.role().code().equals("subset"))
        && line.quotes().stream().allMatch(quote -> overlap(document.quote(item.words()), quote));
  }

  private static boolean like(Optional<String> told, Optional<String> actual) {
    return told.map(text -> overlap(text, actual.orElse(""))).orElse(true);
  }

  private void value(Line line) {
    switch (line.word()) {
      case "sender" -> party(line, deployment.sender(), deployment.senderCountry());
      case "receiver" -> party(line, deployment.receiver(), deployment.receiverCountry());
      case "origin" -> place(line, deployment.origin());
      case "destination" -> place(line, deployment.destination());
      case "duration" -> expect("duration", line.term(0), number(deployment.durationDays()));
      case "mission" -> mission(line);
      case "claim" -> wrong.addAll(DatingCheck.claim(deployment.claim(), document, line));
      case "item", "date" -> {}
      default -> wrong.add("unknown line " + line.word());
    }
  }

  private void party(Line line, Optional<Actor> actor, Optional<String> country) {
    String sector = actor.map(one -> one.sector().code()).orElse("");
    String state = country.or(() -> actor.flatMap(Actor::country)).orElse("");
    if (line.optional() && state.isEmpty() && sector.isEmpty()) {
      return;
    }
    for (String term : line.terms()) {
      if (term.equals("none")) {
        expect(line.word(), "-", state + sector);
      } else if (Code.find(Sector.class, term.split("\\|", -1)[0]).isPresent()) {
        expect(line.word() + " sector", term, sector);
      } else {
        expect(line.word() + " country", term, state);
      }
    }
  }

  private void place(Line line, Optional<Place> place) {
    String name = place.map(Place::name).orElse("");
    if (line.optional() && name.isEmpty()) {
      return;
    }
    if (line.has("none")) {
      expect(line.word(), "-", name);
      return;
    }
    String told = line.quotes().isEmpty() ? line.term(0) : line.quotes().get(0);
    boolean evident =
        deployment.evidence().stream()
            .filter(evidence -> evidence.field().equals(line.word()))
            .anyMatch(evidence -> overlap(document.quote(evidence.span()), told));
    if (name.isEmpty() || (!fold(name).equals(fold(told)) && !evident)) {
      wrong.add(line.word() + " " + name + " not " + told);
    }
    line.terms().stream()
        .filter(term -> term.matches("p\\d(\\|\\d)*"))
        .forEach(
            term ->
                expect(
                    "place precision", term.replace("p", ""), number(deployment.placePrecision())));
  }

  private void mission(Line line) {
    String mission = deployment.mission().orElse("");
    if (line.quotes().stream().noneMatch(quote -> overlap(quote, mission))) {
      wrong.add("mission " + mission + " not " + line.quotes());
    }
  }

  private static String number(java.util.OptionalInt value) {
    return value.isPresent() ? "" + value.getAsInt() : "";
  }

  private void expect(String what, String choice, String actual) {
    if (!allows(choice.replace("?", "any"), actual)) {
      wrong.add(what + " " + actual + " not " + choice);
    }
  }
}
