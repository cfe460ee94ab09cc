package org.sitrep.reader.format.database;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
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

  @Override
  public Optional<Outcome> next() throws IOException {
    return parts.next().map(this::outcome);
  }

  private Outcome outcome(Optional<byte[]> bytes) {
    number++;
    Draft draft =
        Draft.part(
            source, source.member().part("document", number), readAs, PublicationBasis.METADATA);
    if (bytes.isEmpty()) {
      int most = source.limits().lineBytes();
      return draft.reject(RejectionReason.TOO_LARGE, "document of more than " + most + " bytes");
    }
    Optional<String> text = Decoding.decode(bytes.get(), source.told().charset());
    if (text.isEmpty()) {
      return draft.reject(RejectionReason.CHARSET, "no encoding explains its bytes");
    }
    reading.accept(text.get(), draft);
    return draft.outcome();
  }
}
