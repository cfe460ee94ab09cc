package org.sitrep.reader.format.scan;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.xml.ElementMembers;
import org.sitrep.reader.format.xml.Root;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;

/** Scanned pages in ALTO, one article a page: which columns belong together it does not tell. */
public final class AltoFormat implements Format {

  @Override
  public String name() {
    return "alto";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Root.reason(opening, root -> root.localName().equals("alto"));
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    return ElementMembers.of(
            source,
            readAs,
            Set.of("page"),
            (page, head, draft) -> draft.put(Field.BODY, AltoText.ofPage(page, head)).outcome())
        .orWhole();
  }
}
