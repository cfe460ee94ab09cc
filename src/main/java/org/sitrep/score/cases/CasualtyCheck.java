package org.sitrep.score.cases;

import static org.sitrep.score.cases.Line.allows;
import static org.sitrep.score.cases.Line.overlap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.CountText;
import org.sitrep.Rendering;
import org.sitrep.code.Code;
import org.sitrep.code.CountRole;
import org.sitrep.code.Demographic;
import org.sitrep.code.Qualifier;
import org.sitrep.document.Document;
import org.sitrep.finding.record.Casualty;
import org.sitrep.score.Mark;
import org.sitrep.value.Actor;
import org.sitrep.value.Count;

/**
 * What is wrong with the casualties of an incident. Those of the same harm, victims and side are
 * compared as sums, so that {@code "a man and his son"} may be one count or two; subsets are kept
 * apart, as they never add.
 */
record CasualtyCheck(List<Casualty> casualties, Document document, List<Line> lines) {

  List<Mark> marks() {
    if (lines.stream().anyMatch(line -> line.word().equals("casualties"))) {
      return List.of();
    }
    Optional<Line> zero = lines.stream().filter(line -> line.word().equals("zero")).findFirst();
    if (zero.isPresent()) {
      return zero(zero.get());
    }
    List<Mark> marks = new ArrayList<>();
    List<Casualty> left = new ArrayList<>(casualties);
    for (List<Line> group : groups().values()) {
      List<Casualty> match = left.stream().filter(casualty -> is(casualty, group.get(0))).toList();
      left.removeAll(match);
      marks.addAll(compare(group, match));
    }
    left.forEach(
        casualty -> marks.add(Mark.extra(casualty.harm().code(), text(casualty) + " extra")));
    return marks;
  }

  private List<Mark> zero(Line line) {
    boolean zero =
        casualties.stream().allMatch(casualty -> casualty.count().isZero())
            && (line.optional() || !casualties.isEmpty());
    return zero
        ? List.of()
        : List.of(Mark.wrong("casualty", "casualties not zero: " + casualties.size()));
  }

  /** Lines that speak of the same harm and victims. */
  private Map<String, List<Line>> groups() {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Line line : lines) {
      String key =
          line.word()
              + line.term(0)
              + subset(line)
              + line.has("toll")
              + line.value("side").orElse("");
      String own = line.optional() ? key + line : key;
      groups.computeIfAbsent(own, unused -> new ArrayList<>()).add(line);
    }
    return groups;
  }

  private static boolean subset(Line line) {
    return line.has("subset");
  }

  private static boolean is(Casualty casualty, Line line) {
    boolean side = line.value("side").map(choice -> allows(choice, side(casualty))).orElse(true);
    boolean demographic =
        !subset(line)
            || demographic(line)
                .map(choice -> allows(choice, Rendering.code(casualty.demographic())))
                .orElse(true);
    return casualty.harm().code().equals(line.word())
        && allows(line.term(0), casualty.victim().code())
        && (casualty.role() == CountRole.SUBSET) == subset(line)
        && (casualty.role() == CountRole.TOLL || !line.has("toll"))
        && side
        && demographic;
  }

  private static String side(Casualty casualty) {
    return casualty.side().map(actor -> actor.country().orElse(actor.name())).orElse("");
  }

  private List<Mark> compare(List<Line> group, List<Casualty> match) {
    Line first = group.get(0);
    if (match.isEmpty()) {
      Mark missing = Mark.missing(first.word(), told(group) + " missing");
      return first.optional() ? List.of() : List.of(missing);
    }
    MarkList marks = new MarkList();
    String actual = CountText.of(sum(match));
    marks.check(first.word(), allows(expectedSum(group), actual), told(group) + " but " + actual);
    for (Line line : group) {
      line.terms().stream().skip(2).forEach(term -> detail(term, line, match, marks));
      for (String quote : line.quotes()) {
        boolean quoted =
            match.stream().anyMatch(one -> overlap(document.quote(one.words()), quote));
        marks.require(quoted, line.word() + " does not quote " + quote);
      }
    }
    return marks.all();
  }

  private static void detail(String term, Line line, List<Casualty> match, MarkList marks) {
    String first = term.split("\\|", -1)[0];
    String complaint = line.word() + " " + line.term(0) + " is not " + term;
    if (Code.find(CountRole.class, first).isPresent()) {
      boolean right = match.stream().anyMatch(one -> allows(term, one.role().code()));
      marks.check("count_role", right, complaint);
    } else if (Code.find(Qualifier.class, first).isPresent()) {
      boolean right = match.stream().anyMatch(one -> allows(term, one.count().qualifier().code()));
      marks.check("qualifier", right, complaint);
    } else if (Code.find(Demographic.class, first).isPresent()) {
      boolean right =
          match.stream().anyMatch(one -> allows(term, Rendering.code(one.demographic())));
      marks.check("demographic", right, complaint);
    }
  }

  private static Optional<String> demographic(Line line) {
    return line.terms().stream()
        .filter(term -> Code.find(Demographic.class, term.split("\\|", -1)[0]).isPresent())
        .findFirst();
  }

  private static Count sum(List<Casualty> match) {
    return match.stream().map(Casualty::count).reduce(Count::plus).orElseThrow();
  }

  /** Several lines of a group are exact numbers and add up; one may be any choice. */
  private static String expectedSum(List<Line> group) {
    if (group.size() == 1) {
      return group.get(0).terms().get(1);
    }
    return "" + group.stream().mapToLong(line -> Long.parseLong(line.terms().get(1))).sum();
  }

  private static String told(List<Line> group) {
    Line first = group.get(0);
    return first.word() + " " + first.term(0) + " " + expectedSum(group);
  }

  private String text(Casualty casualty) {
    return "%s %s %s %s \"%s\""
        .formatted(
            casualty.harm().code(),
            casualty.victim().code(),
            CountText.of(casualty.count()),
            casualty.role().code()
                + casualty.side().map(Actor::name).map(name -> " " + name).orElse(""),
            document.quote(casualty.words()));
  }
}
