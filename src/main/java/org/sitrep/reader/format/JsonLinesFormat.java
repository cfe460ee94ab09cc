package org.sitrep.reader.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.outcome.RejectionReason;
import org.sitrep.reader.record.Columns;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Lines;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON Lines: one article a line, {@code {"id": "7", "date": "2021-02-04", "text": "…"}}. A bad
 * line is rejected by its number and the next one is read.
 */
public final class JsonLinesFormat implements Format {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    boolean named = opening.fileName().endsWith(".jsonl") || opening.fileName().endsWith(".ndjson");
    String text = opening.text();
    if (text.startsWith("{") && named) {
      return Optional.of("opens with { and is named so");
    }
    int objects = 0;
    int others = 0;
    for (String line : text.lines().limit(20).toList()) {
      boolean object = line.startsWith("{") && line.stripTrailing().endsWith("}");
      objects += object ? 1 : 0;
      others += object || line.isBlank() ? 0 : 1;
    }
    boolean lines = objects > 0 && (named || others == 0 || objects > others + 2);
    return lines ? Optional.of(objects + " lines are JSON objects") : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) throws IOException {
    Lines lines = new Lines(source.narrow(), source.limits().lineBytes());
    return new LineMembers(source, readAs, lines);
  }

  private static final class LineMembers implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final Lines lines;
    private final JsonFactory factory;
    private final Columns columns;

    LineMembers(Source source, ReadAs readAs, Lines lines) {
      this.source = source;
      this.readAs = readAs;
      this.lines = lines;
      this.factory = JsonRecord.factory(source.limits());
      this.columns = Columns.of(source.told());
    }

    @Override
    public Optional<Outcome> next() throws IOException {
      Optional<Lines.Line> line = lines.next();
      while (line.isPresent() && isBlank(line.get())) {
        line = lines.next();
      }
      return line.map(this::outcome);
    }

    private static boolean isBlank(Lines.Line line) {
      return line.bytes()
          .map(
              bytes ->
                  bytes.length < 80 && new String(bytes, StandardCharsets.ISO_8859_1).isBlank())
          .orElse(false);
    }

    private Outcome outcome(Lines.Line line) {
      Member member = source.member().part("line", line.number() + 1);
      Draft draft = Draft.part(source, member, readAs, PublicationBasis.METADATA);
      if (line.bytes().isEmpty()) {
        return draft.reject(
            RejectionReason.TOO_LARGE, "line of more than " + lines.limit() + " bytes");
      }
      return Decoding.decode(line.bytes().get(), source.told().charset())
          .map(text -> parse(text, draft))
          .orElseGet(() -> draft.undecodable());
    }

    private Outcome parse(String text, Draft draft) {
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
          return draft.reject(RejectionReason.MALFORMED, "not a JSON object");
        }
        columns.fill(draft, new JsonRecord(columns).read(parser));
        if (parser.nextToken() != null) {
          return draft.reject(RejectionReason.MALFORMED, "more than one JSON object");
        }
        return draft.outcome();
      } catch (JacksonException e) {
        return JsonFault.reject(draft, e);
      }
    }
  }
}
