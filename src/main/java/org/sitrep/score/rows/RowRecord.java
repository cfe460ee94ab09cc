package org.sitrep.score.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.score.Expected;
import org.sitrep.score.Mark;
import org.sitrep.score.cases.Line;
import org.sitrep.value.Place;

/** A record a coder expects, column by column; what was not coded is not asked. */
record RowRecord(String kind, Cells cells) implements Expected<RowFound> {
  private static final double KILOMETRES = 25;

  @Override
  public boolean isOptional() {
    return false;
  }

  @Override
  public String text() {
    Optional<Object> type = cells.get(kind.equals("incident") ? "event_type" : "deployment_type");
    return kind + type.map(code -> " " + code).orElse("");
  }

  @Override
  public List<Mark> compare(RowFound found) {
    List<Mark> marks = new ArrayList<>();
    for (RowField field : RowField.of(kind)) {
      List<String> coded = field.columns().stream().filter(cells::has).toList();
      if (!coded.isEmpty()) {
        marks.addAll(compare(field, coded, found));
      }
    }
    return marks;
  }

  private List<Mark> compare(RowField field, List<String> coded, RowFound found) {
    if (field.how() == RowField.How.LIST) {
      return compareLists(field.name(), found);
    }
    boolean told = isTold(coded.stream().map(cells::get));
    boolean came = isTold(coded.stream().map(found::get));
    if (!told || !came) {
      return silent(field.name(), told, came);
    }
    boolean right =
        field.how() == RowField.How.NEAR
            ? isNear(field, found)
            : coded.stream().allMatch(column -> isSame(field, column, found));
    String complaint = field.name() + " " + texts(coded, found) + " not " + texts(coded);
    return List.of(right ? Mark.right(field.name()) : Mark.wrong(field.name(), complaint));
  }

  private static boolean isTold(Stream<Optional<Object>> values) {
    return values.flatMap(Optional::stream).anyMatch(RowFound::isTold);
  }

  private static List<Mark> silent(String field, boolean told, boolean came) {
    if (told) {
      return List.of(Mark.missing(field, field + " missing"));
    }
    return came ? List.of(Mark.extra(field, field + " extra")) : List.of();
  }

  private boolean isSame(RowField field, String column, RowFound found) {
    if (field.how() == RowField.How.EQUAL) {
      return cells.get(column).equals(found.get(column));
    }
    return Line.overlap(text(found.get(column)), text(cells.get(column)));
  }

  private boolean isNear(RowField field, RowFound found) {
    Optional<Place.Point> expected = point(field.columns().stream().map(cells::get).toList());
    Optional<Place.Point> actual = point(field.columns().stream().map(found::get).toList());
    return expected.isPresent()
        && actual.filter(one -> one.kilometresTo(expected.get()) <= KILOMETRES).isPresent();
  }

  private static Optional<Place.Point> point(List<Optional<Object>> degrees) {
    if (degrees.size() != 2 || degrees.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new Place.Point((Double) degrees.get(0).get(), (Double) degrees.get(1).get()));
  }

  private List<Mark> compareLists(String field, RowFound found) {
    List<Mark> marks = new ArrayList<>();
    List<String> left = new ArrayList<>(names(field, found));
    for (String name : split(text(cells.get(field)))) {
      Optional<String> match = left.stream().filter(one -> Line.overlap(name, one)).findFirst();
      match.ifPresent(left::remove);
      marks.add(
          match.isPresent() ? Mark.right(field) : Mark.missing(field, field + " lacks " + name));
    }
    left.forEach(one -> marks.add(Mark.extra(field, field + " " + one + " extra")));
    return marks;
  }

  /** Names of actors may be coded as canonical or as written. */
  private static List<String> names(String field, RowFound found) {
    List<String> names = split(text(found.get(field)));
    List<String> texts = split(text(found.get(field.replaceAll("s$", "") + "_texts")));
    if (names.size() != texts.size()) {
      return names;
    }
    List<String> both = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      both.add(names.get(i) + "|" + texts.get(i));
    }
    return both;
  }

  private static List<String> split(String list) {
    return Stream.of(list.split(";", -1)).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private String texts(List<String> columns) {
    return columns.stream().map(cells::get).map(RowRecord::text).toList().toString();
  }

  private static String texts(List<String> columns, RowFound found) {
    return columns.stream().map(found::get).map(RowRecord::text).toList().toString();
  }

  private static String text(Optional<Object> value) {
    return value.map(Object::toString).orElse("");
  }

  @Override
  public List<Mark> missed() {
    List<Mark> marks = new ArrayList<>();
    for (RowField field : RowField.of(kind)) {
      if (isTold(field.columns().stream().map(cells::get))) {
        marks.add(Mark.missing(field.name(), field.name() + " missing"));
      }
    }
    return marks;
  }
}
