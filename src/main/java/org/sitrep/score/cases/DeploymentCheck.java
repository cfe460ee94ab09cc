package org.sitrep.score.cases;

import static org.sitrep.score.cases.Line.allows;
import static org.sitrep.score.cases.Line.fold;
import static org.sitrep.score.cases.Line.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.CountText;
import org.sitrep.code.Code;
import org.sitrep.code.Sector;
import org.sitrep.document.Document;
import org.sitrep.finding.record.DeployedItem;
import org.sitrep.finding.record.Deployment;
import org.sitrep.score.Mark;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/** What is wrong with a deployment, against the lines of an expectation. */
final class DeploymentCheck {
  private final Deployment deployment;
  private final Document document;
  private final List<Line> lines;
  private final MarkList marks = new MarkList();

  private DeploymentCheck(Deployment deployment, Document document, List<Line> lines) {
    this.deployment = deployment;
    this.document = document;
    this.lines = lines;
  }

  /** A mark for each value, the most telling first. */
  static List<Mark> marks(Deployment deployment, Document document, List<Line> lines) {
    DeploymentCheck check = new DeploymentCheck(deployment, document, lines);
    check.head();
    check.items();
    check.marks.addAll(DatingCheck.marks(deployment.dating(), document, check.lines("date")));
    check.lines.stream().skip(1).forEach(check::value);
    return check.marks.all();
  }

  private List<Line> lines(String word) {
    return lines.stream().filter(line -> line.word().equals(word)).toList();
  }

  private void head() {
    Line head = lines.get(0);
    marks.expect("deployment_type", "type", head.term(0), deployment.type().code());
    marks.expect("phase", head.term(1), deployment.phase().code());
    marks.expect("flow", head.term(2), deployment.flow().code());
    marks.expect("purpose", head.value("purpose").orElse("any"), deployment.purpose().code());
    marks.expect("scope", head.value("scope").orElse("any"), deployment.scope().code());
    marks.expect(
        "factuality", head.value("factuality").orElse("any"), deployment.factuality().code());
    marks.expect(
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
      if (match.isPresent()) {
        marks.add(Mark.right("items"));
      } else if (!line.optional()) {
        String complaint = "item " + line.term(0) + " " + line.term(1) + " missing";
        marks.add(Mark.missing("items", complaint));
      }
    }
    for (DeployedItem item : left) {
      String complaint =
          "item %s %s \"%s\" extra"
              .formatted(
                  item.item().code(), CountText.of(item.count()), document.quote(item.words()));
      marks.add(Mark.extra("items", complaint));
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
      case "duration" ->
          marks.expect(
              "duration_days", "duration", line.term(0), number(deployment.durationDays()));
      case "mission" -> mission(line);
      case "claim" -> marks.addAll(DatingCheck.claim(deployment.claim(), document, line));
      case "item", "date" -> {}
      default -> marks.add(Mark.wrong(Mark.WORDS, "unknown line " + line.word()));
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
        marks.expect(line.word() + "_country", line.word(), "-", state + sector);
      } else if (Code.find(Sector.class, term.split("\\|", -1)[0]).isPresent()) {
        marks.expect(line.word() + "_sector", term, sector);
      } else {
        marks.expect(line.word() + "_country", term, state);
      }
    }
  }

  private void place(Line line, Optional<Place> place) {
    String name = place.map(Place::name).orElse("");
    if (line.optional() && name.isEmpty()) {
      return;
    }
    if (line.has("none")) {
      marks.expect(line.word(), "-", name);
      return;
    }
    String told = line.quotes().isEmpty() ? line.term(0) : line.quotes().get(0);
    boolean evident =
        deployment.evidence().stream()
            .filter(evidence -> evidence.field().equals(line.word()))
            .anyMatch(evidence -> overlap(document.quote(evidence.span()), told));
    String complaint = line.word() + " " + name + " not " + told;
    if (name.isEmpty()) {
      marks.add(Mark.missing(line.word(), complaint));
    } else {
      marks.check(line.word(), fold(name).equals(fold(told)) || evident, complaint);
    }
    line.terms().stream()
        .filter(term -> term.matches("p\\d(\\|\\d)*"))
        .forEach(
            term ->
                marks.expect(
                    "place_precision", term.replace("p", ""), number(deployment.placePrecision())));
  }

  private void mission(Line line) {
    String mission = deployment.mission().orElse("");
    boolean right = line.quotes().stream().anyMatch(quote -> overlap(quote, mission));
    String complaint = "mission " + mission + " not " + line.quotes();
    if (mission.isEmpty()) {
      marks.add(Mark.missing("mission", complaint));
    } else {
      marks.check("mission", right, complaint);
    }
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? "" + value.getAsInt() : "";
  }
}
