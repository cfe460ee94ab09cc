package org.sitrep.reader.format.xml;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** A feed, RSS or Atom: one article an entry. */
public final class FeedFormat implements Format {

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Root.reason(opening, FeedFormat::isFeed);
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    return ElementMembers.of(source, readAs, Set.of("item", "entry"), FeedEntry::read);
  }

  private static boolean isFeed(Root root) {
    return switch (root.localName()) {
      case "rss", "RSS" -> true;
      case "RDF" -> root.tag().contains("purl.org/rss/") || root.tag().contains("netscape.com/rdf");
      case "feed" -> root.tag().contains("Atom") || root.tag().contains("purl.org/atom");
      default -> false;
    };
  }
}
