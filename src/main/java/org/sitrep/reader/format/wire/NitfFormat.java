package org.sitrep.reader.format.wire;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.xml.ElementMembers;
import org.sitrep.reader.format.xml.Root;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** NITF 3, the news industry's text format: one article, {@code <nitf>}, or several in a row. */
public final class NitfFormat implements Format {

  @Override
  public String name() {
    return "nitf";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Root.reason(opening, root -> root.localName().equals("nitf"));
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    return ElementMembers.of(
            source,
            readAs,
            Set.of("nitf"),
            (element, head, draft) -> {
              Nitf.read(element, draft);
              return draft.outcome();
            })
        .orWhole();
  }
}
