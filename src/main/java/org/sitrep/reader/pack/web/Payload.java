package org.sitrep.reader.pack.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.ParsingException;
import org.sitrep.article.Glossary;

/**
 * What a server answered, or what was saved without a server: its bytes, no longer in chunks or
 * compressed, and the encoding it declares: {@code text/html; charset=windows-1251}.
 */
record Payload(Optional<String> charset, InputStream stream) {
  private static final Glossary TAKEN = Glossary.load("/reader/media.tsv");
  private static final Pattern QUERY = Pattern.compile("[?#].*");
  private static final Pattern TYPE = Pattern.compile("\\s*([\\w.+-]{1,80}/[\\w.+-]{1,80})");
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
  private static final int FOUND = 200;

  /** Bytes; they are held while they are read. */
  private static final int MOST_HEADERS = 1_000_000;

  /** The payload of a record; empty where no article can be in it. */
  static Optional<Payload> of(WebRecord record) throws IOException {
    String kind = record.header("warc-type");
    String type = record.header("content-type");
    if (kind.equalsIgnoreCase("resource")) {
      return isTaken(type, record)
          ? Optional.of(new Payload(charset(type), record.block()))
          : Optional.empty();
    }
    boolean answer = kind.equalsIgnoreCase("response") && name(type).equals("application/http");
    return answer ? answer(record) : Optional.empty();
  }

  private static Optional<Payload> answer(WebRecord record) throws IOException {
    HttpResponse http = parse(record);
    String type =
        http.headers()
            .first("Content-Type")
            .orElseGet(() -> record.header("warc-identified-payload-type"));
    return http.status() == FOUND && isTaken(type, record)
        ? Optional.of(new Payload(charset(type), decoded(http)))
        : Optional.empty();
  }

  private static HttpResponse parse(WebRecord record) throws IOException {
    long length = Long.parseLong(record.header("content-length"));
    ByteBuffer nothing = ByteBuffer.allocate(0);
    record.block().allow(MOST_HEADERS);
    try {
      HttpResponse http =
          HttpResponse.parse(
              LengthedBody.create(Channels.newChannel(record.block()), nothing, length));
      record.block().allow(Long.MAX_VALUE);
      return http;
    } catch (ParsingException e) {
      // Its own message quotes the bytes.
      throw new IOException("not an answer of a web server", e);
    }
  }

  /** Some crawlers unpack an answer and keep the header that says it is packed. */
  private static InputStream decoded(HttpResponse http) throws IOException {
    String coding = http.headers().first("Content-Encoding").orElse("").strip();
    InputStream raw = new BufferedInputStream(http.body().stream());
    return switch (coding.toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> raw;
      case "gzip", "x-gzip" -> opensAsGzip(raw) ? unpacked(raw) : raw;
      case "br" -> new BrotliCompressorInputStream(raw);
      case "deflate", "zstd" -> http.bodyDecoded().stream();
      default -> throw new IOException("content encoding " + coding + " is not known");
    };
  }

  private static boolean opensAsGzip(InputStream raw) throws IOException {
    raw.mark(2);
    boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
    raw.reset();
    return gzip;
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(raw)
        .setDecompressConcatenated(true)
        .get();
  }

  private static boolean isTaken(String type, WebRecord record) {
    String path = QUERY.matcher(record.target()).replaceFirst("");
    String file = path.substring(path.lastIndexOf('/') + 1);
    return TAKEN.is(name(type), "taken") && !TAKEN.is(file, "left out");
  }

  private static String name(String type) {
    Matcher name = TYPE.matcher(type);
    return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static Optional<String> charset(String type) {
    Matcher charset = CHARSET.matcher(type);
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }
}
