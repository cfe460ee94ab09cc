package org.sitrep.reader.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.article.BodyText;

/**
 * What a member of an archive is called in our tables. It is never used as a path, but somebody
 * downstream may: {@code "..\..\etc/passwd"} becomes {@code "etc/passwd"}.
 */
public final class EntryName {
  private static final int LONGEST = 400;

  private EntryName() {}

  /** The name without steps up, drives and control characters; empty for what is left out. */
  public static Optional<String> of(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : BodyText.line(name).replace('\\', '/').split("/")) {
      boolean drive = step.length() == 2 && step.charAt(1) == ':';
      if (step.equals("..") || step.equals(".") || step.isBlank() || drive) {
        continue;
      }
      if (step.startsWith(".") || step.equals("__MACOSX")) {
        return Optional.empty();
      }
      steps.add(step);
    }
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    String last = steps.get(steps.size() - 1).toUpperCase(Locale.ROOT);
    String path = String.join("/", steps);
    return last.startsWith("README")
        ? Optional.empty()
        : Optional.of(path.length() > LONGEST ? path.substring(path.length() - LONGEST) : path);
  }
}
