package org.sitrep.reader.format;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.record.Columns;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A JSON file as a whole: an array of articles, one article, or an object that holds an array of
 * them ({@code {"status": "ok", "articles": […]}}). Read as a stream, whatever its size.
 */
public final class JsonFormat implements Format {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    String text = opening.text();
    if (text.startsWith("[")) {
      String inner = text.substring(1).stripLeading();
      return inner.startsWith("{") ? Optional.of("opens with [ {") : Optional.empty();
    }
    String inner = text.startsWith("{") ? text.substring(1).stripLeading() : "";
    return inner.startsWith("\"") ? Optional.of("opens with { \"") : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    JsonParser parser =
        JsonRecord.factory(source.limits())
            .createParser(ObjectReadContext.empty(), source.stream());
    return new ItemMembers(source, readAs, parser);
  }

  private static final class ItemMembers implements Members {
    private final Source source;
    private final ReadAs readAs;
    private final JsonParser parser;
    private final Columns columns;
    private final JsonRecord object;
    private final Map<String, String> top = new TreeMap<>();
    private long number;
    private int depth;
    private boolean done;

    ItemMembers(Source source, ReadAs readAs, JsonParser parser) {
      this.source = source;
      this.readAs = readAs;
      this.parser = parser;
      this.columns = Columns.of(source.told());
      this.object = new JsonRecord(columns);
    }

    @Override
    public Optional<Outcome> next() throws IOException {
      if (done) {
        return Optional.empty();
      }
      try {
        return advance();
      } catch (JacksonIOException e) {
        throw e.getCause();
      } catch (JacksonException e) {
        // After a fault nothing behind it can be trusted: it ends the file.
        done = true;
        return Optional.of(JsonFault.reject(item(), e));
      }
    }

    private Optional<Outcome> advance() {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT && depth == 1) {
          return Optional.of(finish(item(), object.read(parser)));
        }
        if (token == JsonToken.PROPERTY_NAME) {
          readMember();
        } else if (token == JsonToken.START_ARRAY && depth == 0) {
          depth = 1;
        } else if (token == JsonToken.END_ARRAY) {
          depth = 0;
        } else if (token.isScalarValue() || token == JsonToken.START_ARRAY) {
          parser.skipChildren();
          return Optional.of(finish(item(), Map.of()));
        }
      }
      done = true;
      boolean oneArticle = number == 0 && !top.isEmpty();
      return oneArticle ? Optional.of(finish(whole(), top)) : Optional.empty();
    }

    /** A member of the outermost object: a list of articles, or a field of the one article. */
    private void readMember() {
      String column = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && columns.isList(column)) {
        depth = 1;
      } else {
        object.readValue(parser, column, top);
      }
    }

    private Outcome finish(Draft draft, Map<String, String> record) {
      number++;
      columns.fill(draft, record);
      return draft.outcome();
    }

    private Draft item() {
      Member member = source.member().part("item", number + 1);
      return Draft.part(source, member, readAs, PublicationBasis.METADATA);
    }

    private Draft whole() {
      return Draft.whole(source, readAs, PublicationBasis.METADATA);
    }
  }
}
