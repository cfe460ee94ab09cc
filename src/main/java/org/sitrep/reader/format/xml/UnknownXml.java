package org.sitrep.reader.format.xml;

import java.util.Optional;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** XML of a kind no reader knows, {@code <urlset>}: no article, though there is text in it. */
public final class UnknownXml implements Format {

  @Override
  public String name() {
    return "xml";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return opening.text().startsWith("<?xml")
        ? Root.of(opening).map(root -> "XML of no known kind: <" + root.name())
        : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    return Members.of(
        new Outcome.Rejected(source.member(), RejectionReason.UNREADABLE, readAs.reason()));
  }
}
