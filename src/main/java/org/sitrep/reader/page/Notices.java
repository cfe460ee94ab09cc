package org.sitrep.reader.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.sitrep.article.Glossary;

/**
 * What stands within a report without being of it, said to its reader: {@code "Click here to
 * subscribe"}, {@code "Related: Five killed in Goma"}, links to other stories.
 */
final class Notices {
  private static final Glossary WORDS = Glossary.load("/reader/notices.tsv");
  private static final Pattern WHOLE = anyOf("[^\\p{L}\\p{N}]*", "whole");
  private static final Pattern OPENING = anyOf("(?![\\p{L}\\p{N}]).*", "opening");
  private static final Pattern LABEL = anyOf("(?![\\p{L}\\p{N}])(?:.*[^.!?])?", "opening", "label");
  private static final Evaluator BLOCKS =
      QueryParser.parse(
          "p, div, section, center, blockquote, li, h2, h3, h4, h5, h6, span, strong");
  private static final Evaluator HEADINGS = QueryParser.parse("h2, h3, h4, h5, h6");
  private static final Evaluator SPAN = QueryParser.parse("span");
  private static final Evaluator LINK = QueryParser.parse("a");
  private static final Evaluator LISTS = QueryParser.parse("ul, ol, div, p");
  private static final Evaluator WITHIN_CARD = QueryParser.parse("div, p, h2, h3, h4");
  private static final int LONGEST = 300;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_LIST = 1_500;

  private Notices() {}

  static void removeFrom(Element report) {
    report.select(SPAN).forEach(Notices::removeIfRowOfLinks);
    report.select(LINK).forEach(Notices::removeIfCard);
    for (Element element : report.select(LISTS)) {
      if (!element.equals(report) && isOfLinks(element)) {
        element.remove();
      }
    }
    for (Element block : report.select(BLOCKS)) {
      if (!block.equals(report) && isNotice(block)) {
        block.remove();
      }
    }
    removeTrailingHeadings(report);
  }

  /** Links without a word between them are a menu that opens over a name, not a sentence. */
  private static void removeIfRowOfLinks(Element span) {
    Elements links = span.select(LINK);
    if (links.size() > 1 && links.text().length() >= span.text().length()) {
      span.remove();
    }
  }

  /** A link with a picture, a kicker and a title in it is another story's. */
  private static void removeIfCard(Element link) {
    boolean built = link.select(SPAN).size() > 1 || link.select(WITHIN_CARD).size() > 0;
    if (built && !PlainText.isWithinSentence(link)) {
      link.remove();
    }
  }

  private static boolean isOfLinks(Element element) {
    String text = PlainText.upTo(LONGEST_LIST, element);
    if (text.isEmpty() || text.length() > LONGEST_LIST) {
      return false;
    }
    int linked = element.select(LINK).text().length();
    if (!element.nameIs("ul") && !element.nameIs("ol")) {
      return linked >= 0.9 * text.length();
    }
    return linked >= (isLabel(element.previousElementSibling()) ? 0.3 : 0.75) * text.length();
  }

  private static boolean isNotice(Element block) {
    if (!block.isBlock() && PlainText.isWithinSentence(block)) {
      return false;
    }
    String text = PlainText.upTo(LONGEST, block);
    return text.length() <= LONGEST
        && (WHOLE.matcher(text).matches() || OPENING.matcher(text).matches() || isLabel(block));
  }

  private static boolean isLabel(@Nullable Element element) {
    if (element == null) {
      return false;
    }
    String text = PlainText.upTo(LONGEST_LABEL, element);
    return text.length() <= LONGEST_LABEL && LABEL.matcher(text).matches();
  }

  /** A heading with nothing below it belonged to what was removed. */
  private static void removeTrailingHeadings(Element report) {
    Elements all = report.getAllElements();
    for (int i = all.size() - 1; i > 0; i--) {
      Element element = all.get(i);
      if (element.is(HEADINGS)) {
        element.remove();
      } else if (element.hasText() && element.closest(HEADINGS) == null) {
        return;
      }
    }
  }

  private static Pattern anyOf(String rest, String... meanings) {
    String words =
        List.of(meanings).stream()
            .flatMap(meaning -> WORDS.words(meaning).stream())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        // What begins with a quotation mark is said by somebody of the report.
        "[^\\p{L}\\p{N}©\"“”'‘’«]*(?:" + words + ")" + rest,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
