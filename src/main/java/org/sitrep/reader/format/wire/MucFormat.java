package org.sitrep.reader.format.wire;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.xml.Paragraphs;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Lines;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;

/**
 * The messages of the Message Understanding Conferences, in plain text one behind the other, each
 * under a line with its name:
 *
 * <pre>
 * DEV-MUC3-9001 (XYZC)
 *
 *    SAN MIGUEL, 12 JAN 89 (RADIO SOL) -- [TEXT] A MINE KILLED TWO …
 * </pre>
 */
public final class MucFormat implements Format {
  private static final Pattern NAME =
      Pattern.compile(
          "[ \\t]*(?<id>[A-Z]{2,6}\\d?-MUC\\d-\\d{1,5})[ \\t]*(?:\\([^()\\n]{1,60}\\))?[ \\t\\r]*");

  @Override
  public String name() {
    return "muc";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    Matcher name = NAME.matcher(opening.text().lines().findFirst().orElse(""));
    return name.matches() ? Optional.of("opens with " + name.group("id")) : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    return new Messages(source, readAs);
  }

  private static final class Messages implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final Lines lines;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> id = Optional.empty();
    private Optional<RejectionReason> fault = Optional.empty();
    private long number;
    private boolean done;

    Messages(Source source, ReadAs readAs) {
      this.source = source;
      this.readAs = readAs;
      this.lines = new Lines(source.stream(), source.limits().lineBytes());
    }

    @Override
    public Optional<Outcome> next() throws IOException {
      while (!done) {
        Optional<Lines.Line> line = lines.next();
        done = line.isEmpty();
        Optional<String> words = line.flatMap(this::text);
        Matcher name = NAME.matcher(words.orElse(""));
        if (done || name.matches()) {
          Optional<Outcome> message = id.map(this::message);
          id = done ? id : Optional.of(name.group("id"));
          if (message.isPresent()) {
            return message;
          }
        } else {
          add(line.isPresent() && words.isEmpty(), words.orElse(""));
        }
      }
      return Optional.empty();
    }

    private Optional<String> text(Lines.Line line) {
      return line.bytes().flatMap(bytes -> Decoding.decode(bytes, source.told().charset()));
    }

    private void add(boolean tooLong, String words) {
      if (tooLong || text.length() > source.limits().textCharacters()) {
        fault = Optional.of(RejectionReason.TOO_LARGE);
      } else {
        text.append(words).append('\n');
      }
    }

    private Outcome message(String name) {
      number++;
      Draft draft =
          Draft.part(
              source, source.member().part("message", number), readAs, PublicationBasis.METADATA);
      draft.put(Field.ID, name);
      draft.put(Field.BODY, Paragraphs.ofLines(text.toString()));
      Optional<RejectionReason> reason = fault;
      text.setLength(0);
      fault = Optional.empty();
      return reason.isPresent()
          ? draft.reject(reason.get(), "message longer than a text may be")
          : draft.outcome();
    }
  }
}
