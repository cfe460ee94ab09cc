package org.sitrep.reader.format.database;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/**
 * A text export of LexisNexis, {@code "12 of 345 DOCUMENTS"} above each article, or of Nexis Uni,
 * {@code "End of Document"} below each; of one article perhaps without either.
 */
public final class LexisFormat implements Format {
  private static final Pattern ABOVE =
      Pattern.compile("(?i)document \\d{1,6} of \\d{1,6}|\\d{1,6} of \\d{1,6} documents?");

  @Override
  public String name() {
    return "lexis";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    List<String> lines = opening.text().lines().toList();
    if (!LexisReport.isOne(lines)) {
      return Optional.empty();
    }
    return Optional.of(
        divider(lines)
            .map(line -> "a line \"" + line + "\"")
            .orElse("labels of one document, such as Load-Date"));
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    boolean above = divider(source.opening().text().lines().toList()).isPresent();
    Parts parts =
        above
            ? Parts.below(source, line -> ABOVE.matcher(line).matches())
            : Parts.above(source, LexisReport::isEnd);
    return new Documents(source, readAs, parts, LexisReport::read);
  }

  private static Optional<String> divider(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> ABOVE.matcher(line).matches())
        .findFirst();
  }
}
