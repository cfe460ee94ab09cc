package org.sitrep.export.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitrep.store.codebook.Column;
import org.sitrep.store.rows.Row;

/**
 * An article in brat's standoff format, a line an annotation: words with where they stand ({@code
 * "T1 killed 3 14 nine people"}), a record by its trigger and what goes with it ({@code "E1
 * explosion:T2 killed:T1"}), its attributes and a note. Offsets count code points. Words over
 * several lines are told in pieces: {@code "T3 place 5 9;10 14 Kelm District"}.
 */
final class Standoff {
  private final String text;
  private final StringBuilder lines = new StringBuilder();
  private final Map<Mark, String> words = new HashMap<>();
  private int attributes;

  private Standoff(String text) {
    this.text = text;
  }

  /** The lines of an article. */
  static String of(CodedArticle article) {
    Standoff standoff = new Standoff(article.text());
    int number = 0;
    for (CodedRecord coded : article.records()) {
      if (coded.trigger().isPresent()) {
        standoff.event("E" + ++number, number, coded, coded.trigger().get());
      }
    }
    return standoff.lines.toString();
  }

  private void event(String id, int number, CodedRecord coded, Mark trigger) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    StringBuilder event = new StringBuilder();
    event.append(coded.type()).append(':').append(words(coded.type(), trigger));
    for (Mark mark : coded.arguments()) {
      int count = counts.merge(mark.field(), 1, Integer::sum);
      event.append(' ').append(mark.field()).append(count == 1 ? "" : count);
      event.append(':').append(words(mark.field(), mark));
    }
    line(id, event.toString());
    for (Column attribute : coded.scheme().attributes()) {
      attribute(id, attribute, coded.row());
    }
    line("#" + number, "AnnotatorNotes " + id + "\t" + coded.note());
  }

  private void attribute(String event, Column attribute, Row row) {
    Object value = row.get(attribute.name());
    if (value instanceof String code) {
      line("A" + ++attributes, attribute.name() + " " + event + " " + code);
    } else if (Boolean.TRUE.equals(value)) {
      line("A" + ++attributes, attribute.name() + " " + event);
    }
  }

  /** The id of words under a label, which are told once. */
  private String words(String label, Mark mark) {
    Mark labelled = new Mark(label, mark.start(), mark.end());
    String known = words.get(labelled);
    if (known != null) {
      return known;
    }
    String id = "T" + (words.size() + 1);
    words.put(labelled, id);
    List<int[]> pieces = pieces(mark);
    String offsets = pieces.stream().map(p -> p[0] + " " + p[1]).collect(Collectors.joining(";"));
    String quoted = pieces.stream().map(p -> quote(p[0], p[1])).collect(Collectors.joining(" "));
    line(id, label + " " + offsets + "\t" + quoted);
    return id;
  }

  /** The stretches of words between the ends of lines: no line of the file may be torn. */
  private List<int[]> pieces(Mark mark) {
    List<int[]> pieces = new ArrayList<>();
    int begin = mark.start();
    int[] points = quote(mark.start(), mark.end()).codePoints().toArray();
    for (int i = 0; i <= points.length; i++) {
      if (i == points.length || isBreak(points[i])) {
        if (begin < mark.start() + i) {
          pieces.add(new int[] {begin, mark.start() + i});
        }
        begin = mark.start() + i + 1;
      }
    }
    return pieces;
  }

  private static boolean isBreak(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private String quote(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  private void line(String id, String rest) {
    lines.append(id).append('\t').append(rest).append('\n');
  }
}
