package org.sitrep.mention.numeral;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          "date_parts",
          "time_units",
          "seasons",
          "day_parts",
          "decades",
          "time_prefixes",
          "time_suffixes");

  private final Map<String, Map<String, Entry>> byKind = new LinkedHashMap<>();

  public TimeWords(Lexicon lexicon) {
    for (String kind : KINDS) {
      Map<String, Entry> byForm = new HashMap<>();
      for (Entry entry : lexicon.entries(kind)) {
        entry.forms().forEach(form -> byForm.put(form, entry));
      }
      byKind.put(kind, byForm);
    }
  }

  /** The entry of a kind with that form. */
  Optional<Entry> find(String kind, String form) {
    return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(form));
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
