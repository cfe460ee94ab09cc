package org.sitrep.mention.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.pattern.Words;

/** Dates found by one pass, as the label {@code @date} for the rules of the next. */
final class FoundDates implements Words.LabelSource {
  static final String LABEL = "date";
  private static final List<String> DATE = List.of(LABEL);

  private final Map<Integer, Found> byStart = new HashMap<>();

  FoundDates(List<Found> dates) {
    dates.stream()
        .filter(date -> !date.reading().isLength())
        .forEach(date -> byStart.put(date.range().from(), date));
  }

  @Override
  public int end(int token, String label) {
    Found date = label.equals(LABEL) ? byStart.get(token) : null;
    return date == null ? -1 : date.range().to();
  }

  @Override
  public List<String> labelsAt(int token) {
    return byStart.containsKey(token) ? DATE : List.of();
  }

  @Override
  public Optional<String> attribute(int token, String label, String name) {
    Found date = byStart.get(token);
    return date == null || !name.equals("reading")
        ? Optional.empty()
        : Optional.of(date.reading().code());
  }
}
