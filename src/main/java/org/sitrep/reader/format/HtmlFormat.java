package org.sitrep.reader.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.xml.Root;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.page.Page;
import org.sitrep.reader.source.Decoding;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** A saved web page: one article, its scripts not run, nothing fetched. */
public final class HtmlFormat implements Format {
  private static final Pattern START =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|"
              + "meta|title|article|div|main|section|table|h1|p)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 8 * 1024;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    Matcher start = START.matcher(opening.text());
    return start.find()
        ? Optional.of("opens with " + start.group().toLowerCase(Locale.ROOT).strip())
        : Root.of(opening)
            .filter(root -> root.name().equalsIgnoreCase("html"))
            .map(root -> "opens with <html");
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    return WholeFile.of(source, bytes -> read(source, readAs, bytes));
  }

  private static Outcome read(Source source, ReadAs readAs, byte[] bytes) {
    Draft draft = Draft.whole(source, readAs, PublicationBasis.METADATA);
    Optional<String> declared = source.told().charset().or(() -> declaredCharset(bytes));
    Optional<String> html = Decoding.decode(bytes, declared);
    if (html.isEmpty()) {
      return draft.undecodable();
    }
    Page.read(html.get(), draft);
    return draft.outcome();
  }

  private static Optional<String> declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }
}
