package org.sitrep.reader.format.xml;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.reader.source.Opening;

/**
 * The outermost element of a file, behind its declaration, comments and document type: {@code <rss
 * version="2.0">}.
 *
 * @param name as written: {@code "rdf:RDF"}
 * @param tag the whole opening tag
 * @param encoding what the declaration gives; empty where it gives none
 */
public record Root(String name, String tag, Optional<String> encoding) {
  private static final Pattern TAG =
      Pattern.compile("<(?<name>[A-Za-z_][\\w.:-]{0,60}+)(?:\\s[^>]{0,8000}+)?>?");
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

  /** The root of a file that opens so; empty where it is no XML. */
  public static Optional<Root> of(Opening opening) {
    String text = opening.text();
    int start = 0;
    int end = afterPreamble(text, start);
    while (end > start) {
      start = end;
      end = afterPreamble(text, start);
    }
    Matcher tag = TAG.matcher(text).region(start, text.length());
    Matcher encoding = ENCODING.matcher(text);
    return tag.lookingAt()
        ? Optional.of(
            new Root(
                tag.group("name"),
                tag.group(),
                encoding.lookingAt() ? Optional.of(encoding.group(1)) : Optional.empty()))
        : Optional.empty();
  }

  /** Why a file is of the kind whose roots pass the test: {@code "opens with <rss"}. */
  public static Optional<String> reason(Opening opening, Predicate<Root> test) {
    return of(opening).filter(test).map(root -> "opens with <" + root.name());
  }

  /** The name without its prefix. */
  public String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Behind blanks, a declaration, a comment or a document type that begins there. */
  private static int afterPreamble(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (text.startsWith("<?", at)) {
      return after(text, "?>", at);
    }
    if (text.startsWith("<!--", at)) {
      return after(text, "-->", at);
    }
    if (!text.startsWith("<!", at)) {
      return at;
    }
    int close = after(text, ">", at);
    int bracket = text.substring(at, close).indexOf('[');
    return bracket >= 0 ? after(text, ">", after(text, "]", at + bracket)) : close;
  }

  private static int after(String text, String end, int start) {
    int found = text.indexOf(end, start);
    return found < 0 ? text.length() : found + end.length();
  }
}
