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

/** Edited texts in TEI: {@code <TEI>} alone, or several in a {@code <teiCorpus>}. */
public final class TeiFormat implements Format {
  private static final Set<String> ROOTS = Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2");

  @Override
  public String name() {
    return "tei";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Root.reason(opening, root -> ROOTS.contains(root.localName()));
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    return ElementMembers.of(source, readAs, Set.of("tei", "tei.2"), TeiText::read).orWhole();
  }
}
