package org.sitrep;

import static org.sitrep.Line.allows;
import static org.sitrep.Line.overlap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.Code;
import org.sitrep.code.CountRole;
import org.sitrep.code.Demographic;
import org.sitrep.code.Qualifier;
import org.sitrep.document.Document;
import org.sitrep.finding.Casualty;
import org.sitrep.value.Actor;
import org.sitrep.value.Count;

/**
 * What is wrong with the casualties of an incident. Those of the same harm, victims and side are
 * compared as sums, so that {@code "a man and his son"} may be one count or two; subsets are kept
 * apart, as they never add.
 */
record CasualtyCheck(List<Casualty> casualties, Document document, List<Line> lines) {

  List<String> complaints() {
    if (lines.stream().anyMatch(line -> line.word().equals("casualties"))) {
      return List.of();
    }
    Optional<Line> zero = lines.stream().filter(line -> line.word().equals("zero")).findFirst();
    if (zero.isPresent()) {
      return zero(zero.get());
    }
    List<String> wrong = new ArrayList<>();
    List<Casualty> left = new ArrayList<>(casualties);
    for (List<Line> group : groups().values()) {
      List<Casualty> match = left.stream().filter(casualty -> is(casualty, group.get(0))).toList();
      left.removeAll(match);
      wrong.addAll(compare(group, match));
    }
    left.forEach(casualty -> wrong.add(text(casualty) + " extra"));
    return wrong;
  }

  private List<String> zero(Line line) {
    boolean zero =
        casualties.stream().allMatch(casualty -> casualty.count().isZero())
            && (line.optional() || !casualties.isEmpty());
    return zero ? List.of() : List.of("casualties not zero: " + casualties.size());
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

  private List<String> compare(List<Line> group, List<Casualty> match) {
    Line first = group.get(0);
    if (match.isEmpty()) {
      return first.optional() ? List.of() : List.of(told(group) + " missing");
    }
    List<String> wrong = new ArrayList<>();
    String actual = CountText.of(sum(match));
    if (!allows(expectedSum(group), actual)) {
      wrong.add(told(group) + " but " + actual);
    }
    for (Line line : group) {
      line.terms().stream().skip(2).forEach(term -> detail(term, line, match, wrong));
      for (String quote : line.quotes()) {
        if (match.stream().noneMatch(one -> overlap(document.quote(one.words()), quote))) {
          wrong.add(line.word() + " does not quote " + quote);
        }
      }
    }
    return wrong;
  }

  private static void detail(String term, Line line, List<Casualty> match, List<String> wrong) {
    String first = term.split("\\|", -1)[0];
    boolean right = true;
    if (Code.find(CountRole.class, first).isPresent()) {
      right = match.stream().anyMatch(one -> allows(term, one.role().code()));
    } else if (Code.find(Qualifier.class, first).isPresent()) {
      right = match.stream().anyMatch(one -> allows(term, one.count().qualifier().code()));
    } else if (Code.find(Demographic.class, first).isPresent()) {
      right = match.stream().anyMatch(one -> allows(term, Rendering.code(one.demographic())));
    }
    if (!right) {
      wrong.add(line.word() + " " + line.term(0) + " is not " + term);
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
