package org.sitrep.reader.format.database;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Source;

/** The articles of an export, a document each: {@code "document 12"}. */
final class Documents implements Format.Members {
  private final Source source;
  private final ReadAs readAs;
  private final Parts parts;
  private final BiConsumer<String, Draft> reading;
  private Predicate<String> leftOut = text -> false;
  private int number;

  /**
   * @param reading puts what the text of a document tells into its draft
   */
  Documents(Source source, ReadAs readAs, Parts parts, BiConsumer<String, Draft> reading) {
    this.source = source;
    this.readAs = readAs;
    this.parts = parts;
    this.reading = reading;
  }

  /** The same without what is no document, such as the list of searches below the last. */
  Documents without(Predicate<String> noDocument) {
    leftOut = noDocument;
    return this;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    Optional<Optional<byte[]>> part = parts.next();
    while (part.isPresent()) {
      Optional<Outcome> outcome = outcome(part.get());
      if (outcome.isPresent()) {
        return outcome;
      }
      part = parts.next();
    }
    return Optional.empty();
  }

  private Optional<Outcome> outcome(Optional<byte[]> bytes) {
    Optional<String> text = bytes.flatMap(all -> Decoding.decode(all, source.told().charset()));
    if (text.filter(leftOut).isPresent()) {
      return Optional.empty();
    }
    number++;
    Draft draft =
        Draft.part(
            source, source.member().part("document", number), readAs, PublicationBasis.METADATA);
    if (bytes.isEmpty()) {
      int most = source.limits().lineBytes();
      String message = "document of more than " + most + " bytes";
      return Optional.of(draft.reject(RejectionReason.TOO_LARGE, message));
    }
    if (text.isEmpty()) {
      return Optional.of(draft.undecodable());
    }
    reading.accept(text.get(), draft);
    return Optional.of(draft.outcome());
  }
}
