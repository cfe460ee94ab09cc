package org.sitrep.reader.format.wire;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.xml.ElementMembers;
import org.sitrep.reader.format.xml.Root;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** NewsML-G2: {@code <newsItem>} alone, or several in a {@code <newsMessage>}. */
public final class NewsMlFormat implements Format {
  private static final Set<String> ROOTS = Set.of("newsitem", "newsmessage", "newsml");

  @Override
  public String name() {
    return "newsml";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Root.reason(opening, root -> ROOTS.contains(root.localName().toLowerCase(Locale.ROOT)));
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    return ElementMembers.of(
            source,
            readAs,
            Set.of("newsitem"),
            (element, head, draft) -> NewsItem.read(element, draft))
        .orWhole();
  }
}
