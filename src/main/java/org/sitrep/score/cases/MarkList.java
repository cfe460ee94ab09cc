package org.sitrep.score.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.score.Mark;

/** The marks of a record in the making. */
final class MarkList {
  /** Codes that tell nothing, as an empty value does. */
  private static final Set<String> SILENT = Set.of("", "-", "unknown", "false");

  private final List<Mark> marks = new ArrayList<>();

  /** Compares a value with a choice of codes; {@code any} and {@code ?} ask for nothing. */
  void expect(String field, String choice, String actual) {
    expect(field, field, choice, actual);
  }

  /** The same, where complaints call the field {@code name}. */
  void expect(String field, String name, String choice, String actual) {
    String codes = choice.replace("?", "any");
    if (Line.allows(codes, actual)) {
      if (!codes.contains("any") && !SILENT.contains(actual)) {
        marks.add(Mark.right(field));
      }
      return;
    }
    String complaint = name + " " + actual + " not " + codes;
    if (SILENT.contains(actual)) {
      marks.add(Mark.missing(field, complaint));
    } else if (Stream.of(codes.split("\\|", -1)).allMatch(SILENT::contains)) {
      marks.add(Mark.extra(field, complaint));
    } else {
      marks.add(Mark.wrong(field, complaint));
    }
  }

  /** Notes a value that is right, or else wrong as {@code complaint} tells. */
  void check(String field, boolean right, String complaint) {
    marks.add(right ? Mark.right(field) : Mark.wrong(field, complaint));
  }

  /** Notes only what is wrong: the words behind a value are no value of their own. */
  void require(boolean right, String complaint) {
    if (!right) {
      marks.add(Mark.wrong(Mark.WORDS, complaint));
    }
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  void addAll(List<Mark> others) {
    marks.addAll(others);
  }

  List<Mark> all() {
    return List.copyOf(marks);
  }
}
