package org.sitrep.reader.record;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What is left of a web page in the columns of data sets: tags around paragraphs, entities in place
 * of quotation marks.
 */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile(
          "</(?:p|div|h[1-6]|li|ul|ol|span|section|article|body|html|blockquote|em|strong|b|i|a)>"
              + "|<(?:p|br|hr)\\s*/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#x?\\p{XDigit}{2,6}|(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip));");

  private Markup() {}

  /** True where a text is written in tags. */
  static boolean isIn(String text) {
    return text.indexOf('<') >= 0 && TAG.matcher(text).find();
  }

  /** The text with the characters its entities stand for. */
  static String withoutEntities(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }
}
