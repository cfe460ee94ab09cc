package org.sitrep.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.folder.Folder;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.HtmlFormat;
import org.sitrep.reader.format.JsonFormat;
import org.sitrep.reader.format.JsonLinesFormat;
import org.sitrep.reader.format.Rejecting;
import org.sitrep.reader.format.TextFormat;
import org.sitrep.reader.format.database.FactivaFormat;
import org.sitrep.reader.format.database.FactivaPageFormat;
import org.sitrep.reader.format.database.LexisFormat;
import org.sitrep.reader.format.mail.MailFormat;
import org.sitrep.reader.format.mail.MailboxFormat;
import org.sitrep.reader.format.paper.PdfFormat;
import org.sitrep.reader.format.paper.WordFormat;
import org.sitrep.reader.format.scan.AltoFormat;
import org.sitrep.reader.format.scan.MetsFormat;
import org.sitrep.reader.format.scan.TeiFormat;
import org.sitrep.reader.format.table.TableFormat;
import org.sitrep.reader.format.wire.MucFormat;
import org.sitrep.reader.format.wire.NewsMlFormat;
import org.sitrep.reader.format.wire.NinjsFormat;
import org.sitrep.reader.format.wire.NitfFormat;
import org.sitrep.reader.format.wire.SgmlFormat;
import org.sitrep.reader.format.xml.FeedFormat;
import org.sitrep.reader.format.xml.RecordsFormat;
import org.sitrep.reader.format.xml.UnknownXml;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.pack.Archive;
import org.sitrep.reader.pack.Compressed;
import org.sitrep.reader.pack.Pack;
import org.sitrep.reader.pack.web.WebArchive;
import org.sitrep.reader.pack.web.WebCollection;
import org.sitrep.reader.source.Limits;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Told;

/**
 * Reads a file or a folder: {@code Readers.standard().read(Path.of("input"))} gives one outcome an
 * article, in the order of the file names, holding one article at a time.
 *
 * <pre>
 * try (Outcomes outcomes = readers.read(root)) {
 *   while (outcomes.hasNext()) { … outcomes.next() … }
 * }
 * </pre>
 *
 * <p>What a file is is decided by its content. Safe for many threads; each reads its own {@link
 * Outcomes}.
 */
public final class Readers {
  private final Limits limits;

  // The order decides. A document in an archive's clothes comes before archives.
  private final List<Format> binary = List.of(new WordFormat(), new PdfFormat());
  private final List<Pack> packs =
      List.of(new Compressed(), new WebArchive(), new WebCollection(), new Archive());
  // Plain text takes whatever is left.
  private final List<Format> text =
      List.of(
          new MailFormat(),
          new MailboxFormat(),
          new FeedFormat(),
          new NitfFormat(),
          new NewsMlFormat(),
          new NinjsFormat(),
          new SgmlFormat(),
          new TeiFormat(),
          new AltoFormat(),
          new MetsFormat(),
          new MucFormat(),
          new FactivaPageFormat(),
          new RecordsFormat(),
          new HtmlFormat(),
          new UnknownXml(),
          new JsonLinesFormat(),
          new JsonFormat(),
          new TableFormat(),
          new LexisFormat(),
          new FactivaFormat(),
          new TextFormat());

  private Readers(Limits limits) {
    this.limits = limits;
  }

  /** Readers that hold no more than the standard limits in memory. */
  public static Readers standard() {
    return new Readers(Limits.STANDARD);
  }

  /** Readers with limits of your own. */
  public static Readers within(Limits limits) {
    return new Readers(limits);
  }

  /** Which reader a file has, and why: {@code jsonl}, {@code "20 lines are JSON objects"}. */
  public record Choice(String name, String reason) {}

  /** All articles of a file or folder. */
  public Outcomes read(Path root) throws IOException {
    return new Outcomes(this, root, Folder.files(root));
  }

  /** All articles of bytes in memory that stand for a file of that path, with nothing beside it. */
  public Outcomes read(byte[] bytes, String path) {
    Outcomes outcomes = new Outcomes(this, Path.of(path), List.of());
    outcomes.enter(Source.of(bytes, path, Told.NOTHING, limits));
    return outcomes;
  }

  /** The reader of a file; of an archive, what it is. */
  public Choice choose(Path file) throws IOException {
    try (Source source = Source.of(file, file.toString(), Told.NOTHING, limits)) {
      Opening opening = source.opening();
      Optional<Pack> pack = pack(opening);
      if (pack.isPresent()) {
        return new Choice(pack.get().name(), pack.get().recognise(opening).orElse(""));
      }
      Format format = format(opening);
      return new Choice(format.name(), format.recognise(opening).orElse(""));
    }
  }

  Limits limits() {
    return limits;
  }

  /** What unpacks a file that opens so; empty where it is no pack. */
  Optional<Pack> pack(Opening opening) {
    boolean document = binary.stream().anyMatch(format -> format.recognise(opening).isPresent());
    return document
        ? Optional.empty()
        : packs.stream().filter(pack -> pack.recognise(opening).isPresent()).findFirst();
  }

  /** Starts reading the articles of a file that is no pack. */
  Format.Members open(Source source, Opening opening) throws IOException {
    Format format = format(opening);
    String reason = format.recognise(opening).orElse("");
    return format.open(source, new ReadAs(format.name(), reason, false));
  }

  private Format format(Opening opening) {
    for (Format format : binary) {
      if (format.recognise(opening).isPresent()) {
        return format;
      }
    }
    if (opening.isBlank()) {
      return new Rejecting(RejectionReason.EMPTY, "nothing in it");
    }
    if (opening.text().startsWith("{\\rtf")) {
      return new Rejecting(RejectionReason.UNREADABLE, "RTF: save it as docx or as plain text");
    }
    if (opening.isBinary()) {
      return new Rejecting(RejectionReason.UNREADABLE, "binary: not text");
    }
    return text.stream()
        .filter(format -> format.recognise(opening).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
