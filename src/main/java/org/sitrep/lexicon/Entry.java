package org.sitrep.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.code.Code;

/**
 * One line of a lexicon file: words and what they mean.
 *
 * @param kind the file it stands in, without ending: {@code weapons}
 * @param id the column {@code id}, else its first form: {@code mine}
 * @param forms the ways it is written, in lower case, as the column {@code surface} lists them
 * @param values the other columns by name; a column left empty is absent
 */
public record Entry(String kind, String id, List<String> forms, Map<String, String> values) {

  public Entry {
    forms = List.copyOf(forms);
    values = Map.copyOf(values);
  }

  /** The value of a column; empty where the line leaves it empty. */
  public Optional<String> get(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** The constant of a code list whose spelling a column has; empty where it has none. */
  public <E extends Enum<E> & Code> Optional<E> code(String column, Class<E> list) {
    return get(column).flatMap(text -> Code.find(list, text));
  }

  /** True where the column is {@code yes}. */
  public boolean is(String column) {
    return is(column, "yes");
  }

  /** True where the column has that value. */
  public boolean is(String column, String value) {
    return value.equals(values.get(column));
  }
}
