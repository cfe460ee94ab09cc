package org.sitrep.reader.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** One file, compressed: {@code articles.jsonl.gz}. Several behind one another are one stream. */
public final class Compressed implements Pack {

  @Override
  public String name() {
    return "compressed";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    return kind(opening).map(kind -> "opens as " + kind);
  }

  private static Optional<String> kind(Opening opening) {
    if (opening.startsWith(0x1F, 0x8B)) {
      return Optional.of("gzip");
    }
    if (opening.startsWith(0x28, 0xB5, 0x2F, 0xFD)) {
      return Optional.of("zstd");
    }
    return opening.startsWith('B', 'Z', 'h') && opening.hasAt(4, 0x31, 0x41, 0x59, 0x26)
        ? Optional.of("bzip2")
        : Optional.empty();
  }

  @Override
  public Contents open(Source source) throws IOException {
    String kind = kind(source.opening()).orElseThrow();
    return new Once(source.unpacked(unpack(kind, source.stream())));
  }

  private static InputStream unpack(String kind, InputStream packed) throws IOException {
    return switch (kind) {
      case "gzip" ->
          GzipCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .get();
      case "zstd" -> new ZstdCompressorInputStream(packed);
      default -> new BZip2CompressorInputStream(packed, true);
    };
  }

  private static final class Once implements Contents {
    private Optional<Source> source;

    Once(Source source) {
      this.source = Optional.of(source);
    }

    @Override
    public Optional<Source> next() {
      Optional<Source> only = source;
      source = Optional.empty();
      return only;
    }
  }
}
