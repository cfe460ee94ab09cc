package org.sitrep.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.document.Token;

/**
 * The words of one kind of lexicon, checked while its files are read: {@code "mine|mines"} are two
 * forms, of which no other line of the same file may have one.
 */
final class Surfaces {
  private final boolean exactCase;
  private final Map<String, Integer> lines = new HashMap<>();

  Surfaces(boolean exactCase) {
    this.exactCase = exactCase;
  }

  /** The forms of a line; throws for a form that could never be found or stands twice. */
  List<String> read(Table.Row row) {
    String surface = row.require("surface");
    if (!exactCase) {
      surface = surface.toLowerCase(Locale.ROOT);
    }
    List<String> forms = Arrays.stream(surface.split("\\|", -1)).map(String::strip).toList();
    forms.stream().distinct().forEach(form -> check(form, row));
    return forms;
  }

  private void check(String form, Table.Row row) {
    if (form.isEmpty()) {
      throw row.error("an empty form in \"" + row.require("surface") + "\"");
    }
    String findable = findable(form);
    if (!form.equals(findable)) {
      throw row.error("\"" + form + "\" is never found; write \"" + findable + "\"");
    }
    Integer line = lines.put(row.file() + "\t" + form, row.line());
    if (line != null) {
      throw row.error("\"" + form + "\" stands in line " + line + " already");
    }
  }

  /** A form as it is compared with a text; in a lexicon of exact case that is the text as it is. */
  private String findable(String form) {
    String spaced = form.replaceAll("\\s+", " ");
    return exactCase ? spaced : Token.norm(spaced);
  }
}
