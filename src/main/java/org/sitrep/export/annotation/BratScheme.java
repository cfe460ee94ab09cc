package org.sitrep.export.annotation;

import java.util.stream.Collectors;
import org.sitrep.export.Notice;
import org.sitrep.store.codebook.Column;

/**
 * The scheme as brat's configuration wants it: {@code "explosion event_type*:event_type,
 * killed*:killed"} is an event with what it may have, any number of each.
 */
final class BratScheme {
  private BratScheme() {}

  /** The text of {@code annotation.conf}; brat wants all four sections. */
  static String text() {
    StringBuilder text = new StringBuilder("# " + Notice.LONG + "\n\n[entities]\n");
    Scheme.allMeanings()
        .forEach((field, meaning) -> text.append("# " + meaning + "\n" + field + "\n"));
    text.append("\n[relations]\n\n[events]\n");
    for (Scheme scheme : Scheme.ALL) {
      String arguments =
          scheme.meanings().keySet().stream()
              .map(field -> field + "*:" + field)
              .collect(Collectors.joining(", "));
      scheme.types().forEach(type -> text.append(type + "\t" + arguments + "\n"));
    }
    text.append("\n[attributes]\n");
    Scheme.allAttributes().values().forEach(attribute -> text.append(line(attribute)));
    return text.toString();
  }

  /** An attribute without values is there or not: {@code background}. */
  private static String line(Column attribute) {
    String values = String.join("|", attribute.codes());
    return ("# " + attribute.what() + "\n")
        + (attribute.name() + "\tArg:" + String.join("|", Scheme.typesWith(attribute)))
        + (values.isEmpty() ? "" : ", Value:" + values)
        + "\n";
  }
}
