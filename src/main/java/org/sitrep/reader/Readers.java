package org.sitrep.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitrep.reader.folder.Folder;
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
import org.sitrep.reader.pack.web.WebArchive;
import org.sitrep.reader.pack.web.WebCollection;
import org.sitrep.reader.source.Kind;
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

  // The order decides. A document in an archive's clothes comes before archives, and plain text
  // takes whatever is left.
  private final List<Kind> kinds =
      List.of(
          new WordFormat(),
          new PdfFormat(),
          new Compressed(),
          new WebArchive(),
          new WebCollection(),
          new Archive(),
          new Rejecting(RejectionReason.EMPTY, "nothing in it", Opening::isBlank),
          new Rejecting(
              RejectionReason.UNREADABLE,
              "RTF: save it as docx or as plain text",
              opening -> opening.text().startsWith("{\\rtf")),
          new Rejecting(RejectionReason.UNREADABLE, "binary: not text", Opening::isBinary),
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

  /** All articles of a file or folder. */
  public Outcomes read(Path root) throws IOException {
    return read(root, Optional.empty(), (path, state) -> true);
  }

  /** The articles of those files that are wanted, but for what lies in {@code leftOut}. */
  public Outcomes read(Path root, Optional<Path> leftOut, Wanted wanted) throws IOException {
    return new Outcomes(this, root, Folder.files(root, leftOut), wanted);
  }

  /** Chooses among the files of a folder. */
  public interface Wanted {
    /**
     * True where a file is to be read; asked before each, when all of the one before is read.
     *
     * @param path within the folder
     * @param state size and time of last change, its own and that of the files that tell of it;
     *     empty where it changed just now
     */
    boolean isToRead(String path, String state);
  }

  /** All articles of bytes in memory that stand for a file of that path, with nothing beside it. */
  public Outcomes read(byte[] bytes, String path) {
    Outcomes outcomes = new Outcomes(this, Path.of(path), List.of(), (file, state) -> true);
    outcomes.enter(Source.of(bytes, path, Told.NOTHING, limits));
    return outcomes;
  }

  Limits limits() {
    return limits;
  }

  /** What a file is, and why. */
  record Recognised(Kind kind, String reason) {}

  /** What a file that opens so is; each kind is asked once. */
  Recognised recognise(Opening opening) {
    for (Kind kind : kinds) {
      Optional<String> reason = kind.recognise(opening);
      if (reason.isPresent()) {
        return new Recognised(kind, reason.get());
      }
    }
    throw new IllegalStateException("no kind takes what is left");
  }
}
