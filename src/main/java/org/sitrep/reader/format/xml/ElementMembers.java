package org.sitrep.reader.format.xml;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** The articles of a file that holds one an element: {@code item 1}, {@code item 2}. */
public final class ElementMembers implements Format.Members {
  private final Source source;
  private final ReadAs readAs;
  private final Pieces pieces;
  private final Reading reading;
  private Optional<String> encoding = Optional.empty();
  private Optional<Pieces.Piece> ahead = Optional.empty();
  private Optional<Element> head = Optional.empty();
  private boolean mayBeAlone;

  private ElementMembers(Source source, ReadAs readAs, Pieces pieces, Reading reading) {
    this.source = source;
    this.readAs = readAs;
    this.pieces = pieces;
    this.reading = reading;
  }

  /** One element to its article. */
  public interface Reading {

    /**
     * Reads one.
     *
     * @param head what stands before the first element: the title of the feed
     */
    Outcome read(Element element, Element head, Draft draft);
  }

  /** The elements of those names, in lower case and without prefix. */
  public static ElementMembers of(Source source, ReadAs readAs, Set<String> names, Reading reading)
      throws IOException {
    Opening opening = source.opening();
    Pieces pieces = new Pieces(source.narrow(), names, source.limits().lineBytes());
    ElementMembers members = new ElementMembers(source, readAs, pieces, reading);
    members.encoding = source.told().charset().or(() -> Root.of(opening).flatMap(Root::encoding));
    return members;
  }

  /** The same; of a file that holds a single element, the article is the file. */
  public ElementMembers orWhole() {
    mayBeAlone = true;
    return this;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    Optional<Pieces.Piece> piece = ahead.isPresent() ? ahead : pieces.next();
    ahead = piece.isPresent() ? pieces.next() : Optional.empty();
    mayBeAlone &= ahead.isEmpty();
    return piece.map(this::outcome);
  }

  private Outcome outcome(Pieces.Piece piece) {
    Draft draft = draft(piece);
    if (piece.bytes().isEmpty()) {
      return draft.reject(
          RejectionReason.TOO_LARGE, "element of more than " + pieces.limit() + " bytes");
    }
    if (piece.cut()) {
      return draft.reject(RejectionReason.MALFORMED, "the file ends within it");
    }
    Optional<String> text = Decoding.decode(piece.bytes().get(), encoding);
    return text.isPresent()
        ? reading.read(Xml.parse(text.get()), head(), draft)
        : draft.undecodable();
  }

  private Draft draft(Pieces.Piece piece) {
    return mayBeAlone
        ? Draft.whole(source, readAs, PublicationBasis.METADATA)
        : Draft.part(
            source,
            source.member().part("item", piece.number()),
            readAs,
            PublicationBasis.METADATA);
  }

  private Element head() {
    if (head.isEmpty()) {
      head = Optional.of(Xml.parse(Decoding.decode(pieces.head(), encoding).orElse("")));
    }
    return head.get();
  }
}
