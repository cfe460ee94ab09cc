package org.sitrep.reader.format.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Lines;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** A mailbox in one file, mbox: each message behind a line {@code From ana@paper.example Thu …}. */
public final class MailboxFormat implements Format {
  private static final Pattern FROM =
      Pattern.compile("From \\S+\\s.{0,60}\\d\\d:\\d\\d.{0,40}\\s\\d{4}(?:\\s.{0,60})?");
  private static final Pattern ESCAPED = Pattern.compile(">+From .*");
  private static final int LONGEST_MARK = 300;

  @Override
  public String name() {
    return "mbox";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    String text = opening.text();
    int end = text.indexOf('\n');
    boolean mark = end > 0 && FROM.matcher(text.substring(0, end).stripTrailing()).matches();
    return mark && !MailFormat.headers(text.substring(end + 1)).isEmpty()
        ? Optional.of("opens with From and headers of mail")
        : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    return new Messages(source, readAs, new Lines(source.stream(), source.limits().lineBytes()));
  }

  private static final class Messages implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final Lines lines;
    private final int most;
    private ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean tooLarge;
    private boolean afterBlank = true;
    private boolean begun;
    private boolean done;
    private long number;

    Messages(Source source, ReadAs readAs, Lines lines) {
      this.source = source;
      this.readAs = readAs;
      this.lines = lines;
      this.most = source.limits().lineBytes();
    }

    @Override
    public Optional<Outcome> next() throws IOException {
      while (!done) {
        Optional<byte[]> line = nextLine();
        String words = line.map(Messages::start).orElse("");
        boolean mark = afterBlank && FROM.matcher(words).matches();
        afterBlank = words.isBlank() && line.isPresent();
        if (!mark && !done) {
          add(line.orElseGet(() -> new byte[0]), words);
        } else if (begun) {
          return Optional.of(outcome());
        } else {
          begun = true;
        }
      }
      return Optional.empty();
    }

    private Optional<byte[]> nextLine() throws IOException {
      Optional<Lines.Line> line = lines.next();
      done = line.isEmpty();
      tooLarge |= line.isPresent() && line.get().bytes().isEmpty();
      return line.flatMap(Lines.Line::bytes);
    }

    private static String start(byte[] line) {
      int length = Math.min(line.length, LONGEST_MARK);
      return new String(line, 0, length, StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /** A line of the text that looks like a mark has been written with {@code >} before it. */
    private void add(byte[] line, String words) {
      if (message.size() + (long) line.length > most) {
        tooLarge = true;
        return;
      }
      int skip = ESCAPED.matcher(words).matches() ? 1 : 0;
      message.write(line, skip, line.length - skip);
      message.write('\n');
    }

    private Outcome outcome() {
      number++;
      Draft draft =
          Draft.part(
              source, source.member().part("message", number), readAs, PublicationBasis.METADATA);
      boolean over = tooLarge;
      byte[] bytes = message.toByteArray();
      message = new ByteArrayOutputStream();
      tooLarge = false;
      return over
          ? draft.reject(RejectionReason.TOO_LARGE, "message of more than " + most + " bytes")
          : MailArticle.read(bytes, draft);
    }
  }
}
