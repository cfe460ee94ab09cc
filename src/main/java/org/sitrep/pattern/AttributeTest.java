package org.sitrep.pattern;

import java.util.List;
import java.util.Optional;

/**
 * A test on what a label says: {@code cause=mine|ied} in {@code @weapons[cause=mine|ied]}; without
 * values it asks whether the attribute is there at all.
 */
record AttributeTest(boolean negated, String name, List<String> values) {

  AttributeTest {
    values = List.copyOf(values);
  }

  boolean passes(Optional<String> value) {
    boolean holds = value.isPresent() && (values.isEmpty() || values.contains(value.get()));
    return holds != negated;
  }

  @Override
  public String toString() {
    return (negated ? "!" : "") + name + (values.isEmpty() ? "" : "=" + Quoting.join(values));
  }
}
