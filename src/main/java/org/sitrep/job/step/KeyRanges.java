package org.sitrep.job.step;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts the work into ranges of article keys. Keys are hashes, so equal ranges hold about equally
 * many articles, whatever the input looks like. The name of a step tells its range ({@code
 * "extract-range:2-of-8"}): a restart may come without the contexts of the run before.
 */
final class KeyRanges implements Partitioner {
  private static final String OF = "-of-";
  private static final int KEY_BITS = 128;

  /** The keys of a range, both ends inclusive. */
  record Range(UUID from, UUID to) {}

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
    for (int i = 0; i < gridSize; i++) {
      ranges.put(i + OF + gridSize, new ExecutionContext());
    }
    return ranges;
  }

  /** The range of the step of that name. */
  static Range of(String step) {
    String name = step.substring(step.indexOf(':') + 1);
    int between = name.indexOf(OF);
    int part = Integer.parseInt(name.substring(0, between));
    int parts = Integer.parseInt(name.substring(between + OF.length()));
    return new Range(key(cut(part, parts)), key(cut(part + 1, parts).subtract(BigInteger.ONE)));
  }

  private static BigInteger cut(int part, int parts) {
    BigInteger keys = BigInteger.ONE.shiftLeft(KEY_BITS);
    return keys.multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(parts));
  }

  private static UUID key(BigInteger number) {
    return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
  }
}
