package org.sitrep.store.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sitrep.code.CountRole;
import org.sitrep.value.Count;

/** Counts within counts: {@code "ten people, including three children"}. */
final class Families {
  private Families() {}

  /** Puts the columns of a number. */
  static Row.Builder putCount(Row.Builder row, Count count, CountRole role) {
    return row.put("low", count.low())
        .put("best", count.best())
        .put("high", count.high())
        .put("qualifier", count.qualifier())
        .put("count_role", role);
  }

  /** Indexes in an order that has each after its parent, as foreign keys want it. */
  static List<Integer> parentsFirst(List<OptionalInt> parents) {
    List<Integer> order = new ArrayList<>(parents.size());
    for (int i = 0; i < parents.size(); i++) {
      visit(i, parents, order);
    }
    return order;
  }

  private static void visit(int index, List<OptionalInt> parents, List<Integer> order) {
    if (order.contains(index)) {
      return;
    }
    OptionalInt parent = parents.get(index);
    if (parent.isPresent() && order.size() < parents.size()) {
      visit(parent.getAsInt(), parents, order);
    }
    order.add(index);
  }
}
