package org.sitrep.reader.pack.web;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.reader.pack.Archive;
import org.sitrep.reader.pack.Pack;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/**
 * A WACZ file: a zip of web archives, {@code archive/data.warc.gz}, with their indexes and lists of
 * pages, which repeat what the archives hold and are left out.
 */
public final class WebCollection implements Pack {
  private static final Pattern OWN =
      Pattern.compile(
          "PK\\x03\\x04.{26}(archive/[^/\\x00-\\x1F]{1,200}\\.warc(\\.gz)?|indexes/index\\.|pages/pages\\.jsonl)",
          Pattern.DOTALL);
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?:.*/)?(?:indexes/.*|logs/.*|pages/[^/]*\\.jsonl|datapackage(?:-digest)?\\.json|fuzzy\\.json)");

  private final Archive archive = new Archive();

  @Override
  public String name() {
    return "wacz";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    boolean zip = opening.startsWith('P', 'K', 3, 4);
    return zip && OWN.matcher(opening.text()).find()
        ? Optional.of("opens as zip of web archives")
        : Optional.empty();
  }

  @Override
  public Contents open(Source source) throws IOException {
    String outer = source.member().inside("").name();
    Contents all = archive.open(source);
    return () -> {
      Optional<Source> next = all.next();
      while (next.isPresent() && isLeftOut(next.get(), outer)) {
        next = all.next();
      }
      return next;
    };
  }

  private static boolean isLeftOut(Source file, String outer) {
    return LEFT_OUT.matcher(file.member().name().substring(outer.length())).matches();
  }
}
