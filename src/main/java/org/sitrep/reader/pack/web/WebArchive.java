package org.sitrep.reader.pack.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.input.BrokenInputStream;
import org.sitrep.article.BodyText;
import org.sitrep.article.WrittenDate;
import org.sitrep.reader.outcome.Member;
import org.sitrep.reader.pack.Pack;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;
import org.sitrep.reader.told.Field;
import org.sitrep.reader.told.Told;

/**
 * A WARC file: what a crawler was answered, {@code WARC/1.1} and headers before each answer. Pages,
 * texts, feeds and PDFs that were found are read; requests, revisits, pictures, scripts and errors
 * are passed over.
 */
public final class WebArchive implements Pack {
  private static final int LONGEST = 400;

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    boolean warc = opening.startsWith('W', 'A', 'R', 'C', '/', '1', '.');
    return warc ? Optional.of("opens with WARC/1.") : Optional.empty();
  }

  @Override
  public Contents open(Source source) {
    return new Captures(source, new Records(source.stream()));
  }

  private record Captures(Source source, Records records) implements Contents {

    @Override
    public Optional<Source> next() throws IOException {
      for (Optional<WebRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        Optional<Source> capture = capture(record.get());
        if (capture.isPresent()) {
          return capture;
        }
      }
      return Optional.empty();
    }

    private Optional<Source> capture(WebRecord record) {
      if (record.fault().isPresent()) {
        return Optional.of(broken(record, new IOException(record.fault().get())));
      }
      try {
        return Payload.of(record).map(payload -> page(record, payload));
      } catch (IOException fault) {
        return Optional.of(broken(record, fault));
      } catch (RuntimeException fault) {
        return Optional.of(broken(record, new IOException(fault.getMessage(), fault)));
      }
    }

    private Source page(WebRecord record, Payload payload) {
      Map<Field, String> address =
          record.target().startsWith("http") ? Map.of(Field.URL, record.target()) : Map.of();
      Told told = source.told().probably(address).encoded(payload.charset());
      Optional<LocalDate> day = WrittenDate.find(record.header("warc-date"));
      return source.inside(
          member(record), day.isPresent() ? told.existingOn(day.get()) : told, payload.stream());
    }

    /** A file that cannot be read: so the record is rejected and the next one comes after it. */
    private Source broken(WebRecord record, IOException fault) {
      return source.inside(member(record), source.told(), new BrokenInputStream((Throwable) fault));
    }

    private Member member(WebRecord record) {
      String target = BodyText.line(record.target());
      String id = BodyText.line(record.header("warc-record-id"));
      String name = target.isEmpty() ? id : target;
      return name.isEmpty()
          ? source.member().part("record", record.number())
          : source.member().among(name.substring(0, Math.min(name.length(), LONGEST)));
    }
  }
}
