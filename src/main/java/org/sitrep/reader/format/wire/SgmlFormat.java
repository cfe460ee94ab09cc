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

/**
 * Documents in the SGML of text collections, {@code <DOC id="AFP_ENG_19940512.0003" type="story">}:
 * Gigaword, TREC, ACE, and Reuters-21578. Thousands a file, read one at a time.
 */
public final class SgmlFormat implements Format {
  private static final Set<String> DOCUMENTS = Set.of("doc", "reuters");

  @Override
  public String name() {
    return "sgml";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Root.reason(opening, root -> DOCUMENTS.contains(root.name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    return ElementMembers.of(
        source, readAs, DOCUMENTS, (element, head, draft) -> SgmlDocument.read(element, draft));
  }
}
