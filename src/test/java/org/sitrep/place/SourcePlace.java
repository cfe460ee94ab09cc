package org.sitrep.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A place on its way into the generated gazetteer. */
final class SourcePlace {
  /** Airport codes and other abbreviations stand among the other names: {@code "NAJ"}. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,4}|[\\p{Lu}.]{1,6}");

  /**
   * A name begins with a capital, perhaps behind an article; romanised Chinese or Arabic does not:
   * {@code "al-Hasakah"}, but not {@code "a ge da mu"}.
   */
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Ll}{1,3}[- ’'])?[‘’ʻʼ'`]?\\p{Lu}[^,;()]*");

  private static final Pattern CONNECTOR = Pattern.compile("d|de|du|des|da|do|del|della|di|of|la");

  private static final Pattern LATIN = Pattern.compile("[a-z][a-z0-9 ]*");

  final String name;
  final String feature;
  final String country;
  final Optional<SourcePlace> parent;
  final Map<String, NameTable.Kind> names = new LinkedHashMap<>();
  String code = "";
  int geonamesId;
  long population;
  double latitude = Double.NaN;
  double longitude = Double.NaN;
  int number = PlaceTable.NONE;

  SourcePlace(String name, String feature, String country, Optional<SourcePlace> parent) {
    this.name = name;
    this.feature = feature;
    this.country = country;
    this.parent = parent;
    add(name, NameTable.Kind.OWN);
  }

  boolean hasPoint() {
    return !Double.isNaN(latitude);
  }

  /** Adds its own name without type words: {@code "Fuzuli"} of {@code "Fuzuli District"}. */
  void addCore(String full, Set<String> typeWords, Set<String> never) {
    String core = core(Folding.fold(full), typeWords);
    if (!never.contains(core)) {
      add(core, NameTable.Kind.CORE);
    }
  }

  /** Adds another spelling, unless it is an abbreviation or in another script. */
  void addOther(String spelling) {
    String trimmed = spelling.strip();
    if (NAME.matcher(trimmed).matches() && !CODE.matcher(trimmed).matches()) {
      String folded = Folding.fold(trimmed);
      if (folded.length() > 2) {
        add(folded, NameTable.Kind.OTHER);
      }
    }
  }

  void add(String spelling, NameTable.Kind kind) {
    String folded = Folding.fold(spelling);
    if (folded.length() > 1 && folded.length() < 60 && LATIN.matcher(folded).matches()) {
      names.merge(folded, kind, (old, now) -> old.compareTo(now) <= 0 ? old : now);
    }
  }

  /** The folded name without the type words before and behind. */
  static String core(String folded, Set<String> typeWords) {
    String core = folded;
    int last = core.lastIndexOf(' ');
    while (last > 0 && typeWords.contains(core.substring(last + 1))) {
      core = core.substring(0, last);
      last = core.lastIndexOf(' ');
    }
    int first = core.indexOf(' ');
    boolean stripped = false;
    while (first > 0
        && (typeWords.contains(core.substring(0, first))
            || (stripped && CONNECTOR.matcher(core.substring(0, first)).matches()))) {
      stripped = true;
      core = core.substring(first + 1);
      first = core.indexOf(' ');
    }
    return core;
  }
}
