package org.sitrep.reader.format.database;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/**
 * A text export of Factiva, with or without codes; {@code "Document HRLD000020040512e05c0000a"}
 * stands below each article.
 */
public final class FactivaFormat implements Format {

  @Override
  public String name() {
    return "factiva";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    List<String> lines = opening.text().lines().toList();
    boolean factiva =
        FactivaReport.isCoded(lines) || lines.stream().anyMatch(PlainFactivaReport::isLength);
    Optional<String> id =
        lines.stream().flatMap(line -> FactivaReport.id(line).stream()).findFirst();
    return id.filter(unused -> factiva).map(number -> "a line \"Document " + number + "\"");
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    Parts parts = Parts.above(source, line -> FactivaReport.id(line).isPresent());
    return new Documents(source, readAs, parts, FactivaReport::read)
        .without(text -> !FactivaReport.isOne(text));
  }
}
