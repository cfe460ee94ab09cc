package org.sitrep.reader.format.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.format.Format;
import org.sitrep.reader.format.WholeFile;
import org.sitrep.reader.source.Opening;
import org.sitrep.reader.source.Source;

/** One message a file, {@code report.eml}, or a page that a browser saved as a message. */
public final class MailFormat implements Format {
  private static final Pattern HEADER = Pattern.compile("([!-9;-~]{1,80}):(?:\\s.*)?");
  private static final Set<String> OF_MAIL =
      Set.of(
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "mime-version",
          "content-transfer-encoding",
          "snapshot-content-location");
  private static final int MOST_LINES = 400;

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Optional<String> recognise(Opening opening) {
    Set<String> names = headers(opening.text());
    boolean sent = names.contains("from") || names.contains("subject");
    names.retainAll(OF_MAIL);
    return sent && !names.isEmpty() ? Optional.of("opens with headers of mail") : Optional.empty();
  }

  /**
   * Names of the headers a text opens with, in lower case; none where other lines are among them.
   */
  static Set<String> headers(String text) {
    Set<String> names = new HashSet<>();
    for (String line : text.lines().limit(MOST_LINES).toList()) {
      Matcher header = HEADER.matcher(line);
      boolean more = !names.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
      if (line.isBlank()) {
        return names;
      }
      if (!more && !header.matches()) {
        return new HashSet<>();
      }
      if (!more) {
        names.add(header.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  @Override
  public Members open(Source source, ReadAs readAs) {
    return WholeFile.of(
        source,
        bytes -> MailArticle.read(bytes, Draft.whole(source, readAs, PublicationBasis.METADATA)));
  }
}
