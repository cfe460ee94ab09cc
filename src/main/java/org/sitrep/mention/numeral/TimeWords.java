package org.sitrep.mention.numeral;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Lexicon;

/**
 * The single words of the lexicons of time, looked up outside a document: the {@code "december"} in
 * {@code "mid-December"}.
 */
public final class TimeWords {
  /** In order of preference: {@code "second-quarter"} has an ordinal, not a unit. */
  private static final List<String> KINDS =
      List.of(
          "numbers",
          "ordinals",
          "months",
          "weekdays",
          "time_suffixes",
          "date_parts",
          "time_units",
          "seasons",
          "day_parts",
          "decades",
          "time_prefixes");

  private final Map<String, Map<String, Entry>> byKind = new LinkedHashMap<>();

  private final Set<String> numerals = new HashSet<>(Set.of("a", "an"));

  public TimeWords(Lexicon lexicon) {
    for (String kind : KINDS) {
      Map<String, Entry> byForm = new HashMap<>();
      for (Entry entry : lexicon.entries(kind)) {
        entry.forms().forEach(form -> byForm.put(form, entry));
      }
      byKind.put(kind, byForm);
    }
    List.of("numbers", "ordinals", "decades").forEach(kind -> numerals.addAll(of(kind).keySet()));
  }

  private Map<String, Entry> of(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  /** True for number words, or what begins like one: {@code "twenty-four"}. */
  boolean isNumeral(String norm) {
    int hyphen = norm.indexOf('-');
    return numerals.contains(hyphen < 0 ? norm : norm.substring(0, hyphen));
  }

  /** The entry of a kind with that form. */
  Optional<Entry> find(String kind, String form) {
    return Optional.ofNullable(of(kind).get(form));
  }

  /** The first entry of any kind with that form. */
  Optional<Entry> find(String form) {
    for (Map<String, Entry> byForm : byKind.values()) {
      Entry entry = byForm.get(form);
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
