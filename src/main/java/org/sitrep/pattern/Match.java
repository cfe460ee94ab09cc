package org.sitrep.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.document.TokenRange;

/**
 * Words a rule holds for, and what its captures hold: {@code number} is {@code "two"} in {@code
 * "two days ago"}.
 */
public record Match(Rule rule, TokenRange range, Map<String, TokenRange> captures) {

  public Match {
    captures = Collections.unmodifiableMap(new LinkedHashMap<>(captures));
  }

  /** A capture; empty where it took no token. */
  public Optional<TokenRange> get(String capture) {
    return Optional.ofNullable(captures.get(capture));
  }

  /** A capture the pattern cannot do without; throws where it is not there. */
  public TokenRange require(String capture) {
    return get(capture)
        .orElseThrow(() -> rule.error("rule " + rule.name() + " did not capture " + capture));
  }
}
