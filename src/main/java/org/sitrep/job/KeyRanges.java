package org.sitrep.job;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts the work into ranges of article keys. Keys are hashes, so equal ranges hold about equally
 * many articles, whatever the input looks like.
 */
final class KeyRanges implements Partitioner {
  static final String FROM = "from";
  static final String TO = "to";

  private static final int KEY_BITS = 128;

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
    BigInteger size = BigInteger.ONE.shiftLeft(KEY_BITS);
    for (int i = 0; i < gridSize; i++) {
      ExecutionContext range = new ExecutionContext();
      range.putString(FROM, key(cut(size, i, gridSize)).toString());
      range.putString(TO, key(cut(size, i + 1, gridSize).subtract(BigInteger.ONE)).toString());
      ranges.put(String.format("range-%03d", i), range);
    }
    return ranges;
  }

  private static BigInteger cut(BigInteger size, int part, int parts) {
    return size.multiply(BigInteger.valueOf(part)).divide(BigInteger.valueOf(parts));
  }

  private static UUID key(BigInteger number) {
    return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
  }
}
