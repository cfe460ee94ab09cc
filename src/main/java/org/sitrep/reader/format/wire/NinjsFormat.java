package org.sitrep.reader.format.wire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.JsonFault;
import org.sitrep.reader.format.WholeFile;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * ninjs, news in JSON: {@code {"uri": "urn:agency.example:7", "headline": …, "body_xhtml": …}}, one
 * item a file.
 */
public final class NinjsFormat implements Format {
  private static final Pattern URI = Pattern.compile("\"uri\"\\s*:");
  private static final Pattern TEXT =
      Pattern.compile("(?i)\"(?:body_(?:x?html|text)|bodies|versioncreated|pubstatus)\"\\s*:");
  private static final Pattern NEXT_OBJECT = Pattern.compile("\\}\\s*\\n\\s*\\{");
  private static final int DEEPEST = 100;

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    String text = opening.text();
    boolean item =
        text.startsWith("{")
            && URI.matcher(text).find()
            && TEXT.matcher(text).find()
            && !NEXT_OBJECT.matcher(text).find();
    return item ? Optional.of("is JSON with uri, body and version") : Optional.empty();
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    return WholeFile.of(source, bytes -> read(source, readAs, bytes));
  }

  private static Outcome read(Source source, ReadAs readAs, byte[] bytes) {
    Draft draft = Draft.whole(source, readAs, PublicationBasis.METADATA);
    Optional<String> text = Decoding.decode(bytes, source.told().charset());
    if (text.isEmpty()) {
      return draft.undecodable();
    }
    try {
      JsonNode item = mapper(source).readTree(text.get());
      Ninjs.read(item, draft);
      return draft.outcome();
    } catch (JacksonException e) {
      return JsonFault.reject(draft, e);
    }
  }

  private static JsonMapper mapper(Source source) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(source.limits().lineBytes())
                        .build())
                .build())
        .build();
  }
}
