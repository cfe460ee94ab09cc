package org.sitrep.score.cases;

import static org.sitrep.score.cases.Line.allows;
import static org.sitrep.score.cases.Line.fold;
import static org.sitrep.score.cases.Line.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.Code;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.PlaceRelation;
import org.sitrep.code.PlaceRole;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Document;
import org.sitrep.finding.record.ActorLink;
import org.sitrep.finding.record.Incident;
import org.sitrep.finding.record.PlaceLink;
import org.sitrep.score.Mark;

/** What is wrong with an incident, against the lines of an expectation. */
final class IncidentCheck {
  private final Incident incident;
  private final Document document;
  private final List<Line> lines;
  private final MarkList marks = new MarkList();

  private IncidentCheck(Incident incident, Document document, List<Line> lines) {
    this.incident = incident;
    this.document = document;
    this.lines = lines;
  }

  /** A mark for each value, the most telling first. */
  static List<Mark> marks(Incident incident, Document document, List<Line> lines) {
    IncidentCheck check = new IncidentCheck(incident, document, lines);
    check.head();
    check.marks.addAll(
        new CasualtyCheck(incident.casualties(), document, check.lines("casualty")).marks());
    check.marks.addAll(DatingCheck.marks(incident.dating(), document, check.lines("date")));
    check.places();
    check.lines("actor").forEach(check::actor);
    check.claim();
    return check.marks.all();
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
    marks.addAll(types(head.term(0), type, sub));
    code(head, "cause", incident.cause().code(), "any");
    code(head, "scope", incident.scope().code(), "single");
    code(head, "factuality", incident.factuality().code(), "asserted");
    code(head, "background", "" + incident.background(), "" + head.has("background"));
  }

  /** One complaint at most: a finer type cannot be right where the type is wrong. */
  private static List<Mark> types(String choice, String type, String sub) {
    List<String> choices = List.of(choice.split("\\|", -1));
    if (choices.contains("any")) {
      return List.of();
    }
    String complaint = "type " + type + "/" + sub + " not " + choice;
    if (choices.stream().noneMatch(one -> isOf(one, type))) {
      return List.of(Mark.wrong("event_type", complaint));
    }
    if (choices.contains(type)) {
      return List.of(Mark.right("event_type"));
    }
    boolean right = choices.contains(sub) || choices.contains(type + "/" + sub);
    Mark finer = right ? Mark.right("sub_event_type") : Mark.wrong("sub_event_type", complaint);
    return List.of(Mark.right("event_type"), finer);
  }

  private static boolean isOf(String choice, String type) {
    return choice.equals(type)
        || choice.startsWith(type + "/")
        || Code.find(EventType.class, type)
            .flatMap(one -> SubEventType.find(one, choice))
            .isPresent();
  }

  private void code(Line head, String key, String actual, String usual) {
    String choice = head.value(key).orElse(usual);
    marks.expect(key, choice, actual);
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
      if (match.isPresent()) {
        marks.add(Mark.right("place"));
        details(match.get(), line);
      } else if (!line.optional() && !line.has("none")) {
        marks.add(Mark.missing("place", "place " + line.term(0) + " missing"));
      }
    }
    for (PlaceLink link : left) {
      if (link.role() == PlaceRole.EVENT) {
        marks.add(Mark.extra("place", "place " + document.quote(link.words()) + " extra"));
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
        marks.expect("place_relation", "relation", term, link.relation().code());
      } else if (first.matches("p\\d")) {
        String precision =
            incident.placePrecision().isPresent() ? "" + incident.placePrecision().getAsInt() : "";
        marks.expect("place_precision", "place precision", term.replace("p", ""), precision);
      } else if (!term.contains("=")) {
        marks.expect("country", term, link.place().country().orElse(""));
      }
    }
    marks.expect("place_role", "role of " + link.place().name(), role, link.role().code());
    marks.addAll(PlaceCheck.marks(link.place(), line));
    for (String quote : line.quotes()) {
      String words = document.quote(link.words());
      marks.require(overlap(words, quote), "place quotes " + words + " not " + quote);
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
    String field = CaseFound.actors(line.term(0));
    if (found) {
      marks.add(Mark.right(field));
    } else if (!line.optional()) {
      String complaint = "actor " + line.term(0) + " " + line.quotes() + " missing";
      marks.add(Mark.missing(field, complaint));
    }
  }

  private static boolean describes(String term, ActorLink link) {
    return allows(term, link.actor().sector().code())
        || allows(term, link.actor().country().orElse(""))
        || allows(term, link.certainty().code());
  }

  private void claim() {
    lines("claim")
        .forEach(line -> marks.addAll(DatingCheck.claim(incident.claim(), document, line)));
  }
}
