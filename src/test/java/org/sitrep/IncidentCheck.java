package org.sitrep;

import static org.sitrep.Line.allows;
import static org.sitrep.Line.fold;
import static org.sitrep.Line.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.code.Code;
import org.sitrep.code.Harm;
import org.sitrep.code.PlaceRelation;
import org.sitrep.code.PlaceRole;
import org.sitrep.document.Document;
import org.sitrep.finding.ActorLink;
import org.sitrep.finding.Incident;
import org.sitrep.finding.PlaceLink;

/** What is wrong with an incident, against the lines of an expectation. */
final class IncidentCheck {
  private final Incident incident;
  private final Document document;
  private final List<Line> lines;
  private final List<String> wrong = new ArrayList<>();

  private IncidentCheck(Incident incident, Document document, List<Line> lines) {
    this.incident = incident;
    this.document = document;
    this.lines = lines;
  }

  /** Complaints, most telling first; none where all is as expected. */
  static List<String> complaints(Incident incident, Document document, List<Line> lines) {
    IncidentCheck check = new IncidentCheck(incident, document, lines);
    check.head();
    check.wrong.addAll(
        new CasualtyCheck(incident.casualties(), document, check.lines("casualty")).complaints());
    check.wrong.addAll(DatingCheck.complaints(incident.dating(), document, check.lines("date")));
    check.places();
    check.lines("actor").forEach(check::actor);
    check.claim();
    return check.wrong;
  }

  private List<Line> lines(String kind) {
    return lines.stream().filter(line -> kind(line.word()).equals(kind)).toList();
  }

  private static String kind(String word) {
    boolean harm = Code.find(Harm.class, word).isPresent();
    return harm || word.equals("zero") || word.equals("casualties") ? "casualty" : word;
  }

  private void head() {
    Line head = lines.get(0);
    String type = incident.type().code();
    String sub = incident.subType().map(Code::code).orElse("");
    boolean right =
        Stream.of(head.term(0).split("\\|", -1))
            .anyMatch(
                one ->
                    one.equals("any")
                        || one.equals(type)
                        || one.equals(sub)
                        || one.equals(type + "/" + sub));
    if (!right) {
      wrong.add("type " + type + "/" + sub + " not " + head.term(0));
    }
    code(head, "cause", incident.cause().code(), "any");
    code(head, "scope", incident.scope().code(), "single");
    code(head, "factuality", incident.factuality().code(), "asserted");
    code(head, "background", "" + incident.background(), "" + head.has("background"));
  }

  private void code(Line head, String key, String actual, String usual) {
    String choice = head.value(key).orElse(usual).replace("?", "any");
    if (!allows(choice, actual)) {
      wrong.add(key + " " + actual + " not " + choice);
    }
  }

  private void places() {
    List<Line> told = lines("place");
    if (told.stream().anyMatch(line -> line.has("?"))) {
      return;
    }
    List<PlaceLink> left = new ArrayList<>(incident.places());
    for (Line line : told) {
      Optional<PlaceLink> match = left.stream().filter(link -> is(link, line)).findFirst();
      match.ifPresent(left::remove);
      if (match.isEmpty() && !line.optional() && !line.has("none")) {
        wrong.add("place " + line.term(0) + " missing");
      }
      match.ifPresent(link -> details(link, line));
    }
    for (PlaceLink link : left) {
      if (link.role() == PlaceRole.EVENT) {
        wrong.add("place " + document.quote(link.words()) + " extra");
      }
    }
  }

  private boolean is(PlaceLink link, Line line) {
    String name = fold(line.terms().get(0));
    return name.equals("any")
        || fold(link.place().name()).equals(name)
        || overlap(document.quote(link.words()), line.terms().get(0));
  }

  private void details(PlaceLink link, Line line) {
    String role = "event";
    for (String term : line.terms().subList(1, line.terms().size())) {
      String first = term.split("\\|", -1)[0];
      if (Code.find(PlaceRole.class, first).isPresent()) {
        role = term;
      } else if (Code.find(PlaceRelation.class, first).isPresent()) {
        expect("relation", term, link.relation().code());
      } else if (first.matches("p\\d")) {
        String precision =
            incident.placePrecision().isPresent() ? "" + incident.placePrecision().getAsInt() : "";
        expect("place precision", term.replace("p", ""), precision);
      } else if (!term.contains("=")) {
        expect("country", term, link.place().country().orElse(""));
      }
    }
    expect("role of " + link.place().name(), role, link.role().code());
    wrong.addAll(PlaceCheck.complaints(link.place(), line));
    for (String quote : line.quotes()) {
      if (!overlap(document.quote(link.words()), quote)) {
        wrong.add("place quotes " + document.quote(link.words()) + " not " + quote);
      }
    }
  }

  private void expect(String what, String choice, String actual) {
    if (!allows(choice, actual)) {
      wrong.add(what + " " + actual + " not " + choice);
    }
  }

  private void actor(Line line) {
    boolean found =
        incident.actors().stream()
            .anyMatch(
                link ->
                    link.role().code().equals(line.term(0))
                        && line.quotes().stream()
                            .allMatch(quote -> overlap(document.quote(link.words()), quote))
                        && line.terms().stream().skip(1).allMatch(term -> describes(term, link)));
    if (!found && !line.optional()) {
      wrong.add("actor " + line.term(0) + " " + line.quotes() + " missing");
    }
  }

  private static boolean describes(String term, ActorLink link) {
    return allows(term, link.actor().sector().code())
        || allows(term, link.actor().country().orElse(""))
        || allows(term, link.certainty().code());
  }

  private void claim() {
    lines("claim")
        .forEach(line -> wrong.addAll(DatingCheck.claim(incident.claim(), document, line)));
  }
}
