package org.sitrep.reader.format.scan;

import java.io.IOException;
import java.util.Optional;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.xml.Root;
import org.sitrep.reader.format.xml.Xml;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;

/**
 * The description of a digitised issue in METS. Its articles are read where the scanned pages stand
 * in the same file; other files are not opened for it.
 */
public final class MetsFormat implements Format {

  @Override
  public String name() {
    return "mets";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return Root.reason(opening, root -> root.localName().equals("mets"));
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    Optional<byte[]> bytes = source.bytes();
    Draft whole = Draft.whole(source, readAs, PublicationBasis.METADATA);
    if (bytes.isEmpty()) {
      return Members.of(whole.reject(RejectionReason.TOO_LARGE, "larger than a file may be"));
    }
    Optional<String> xml = Decoding.decode(bytes.get(), source.told().charset());
    if (xml.isEmpty()) {
      return Members.of(whole.undecodable());
    }
    Mets mets = Mets.of(Xml.parse(xml.get()));
    if (mets.articles().isEmpty()) {
      return Members.of(
          whole.reject(RejectionReason.NO_BODY, "describes pages that stand in other files"));
    }
    return new Articles(source, readAs, mets);
  }

  private static final class Articles implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final Mets mets;
    private int number;

    Articles(Source source, ReadAs readAs, Mets mets) {
      this.source = source;
      this.readAs = readAs;
      this.mets = mets;
    }

    @Override
    public Optional<Outcome> next() {
      if (number == mets.articles().size()) {
        return Optional.empty();
      }
      Mets.Article article = mets.articles().get(number);
      number++;
      Draft draft =
          Draft.part(
              source, source.member().part("article", number), readAs, PublicationBasis.METADATA);
      draft.put(Field.TITLE, article.title());
      draft.put(Field.DATE, mets.day());
      draft.put(Field.PUBLISHER, mets.title());
      draft.put(Field.BODY, article.text());
      return Optional.of(draft.outcome());
    }
  }
}
