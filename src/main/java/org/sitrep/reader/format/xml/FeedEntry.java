package org.sitrep.reader.format.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sitrep.article.Glossary;
import org.sitrep.reader.draft.Draft;
import org.sitrep.reader.outcome.Outcome;
import org.sitrep.reader.page.Page;
import org.sitrep.reader.told.Field;

/**
 * One entry of a feed. What its elements mean stands in {@code reader/feed.tsv}: {@code
 * content:encoded} is the report, {@code description} a teaser unless it is as long as a report.
 */
final class FeedEntry {
  private static final Glossary NAMES = Glossary.load("/reader/feed.tsv");
  private static final Pattern MORE =
      Pattern.compile(
          "(?is).*(?:\\.\\.\\.|…|\\b(?:"
              + String.join("|", NAMES.words("more"))
              + ")\\b.{0,80})\\W*");
  private static final Pattern SYNDICATED =
      Pattern.compile(
          "(?m)^The (?:post|article) .{1,300} (?:appeared first|first appeared) on .{1,100}$");
  private static final Pattern MAIL =
      Pattern.compile("\\S+@\\S+(?:\\s*\\((?<name>[^()]{1,100})\\))?");

  /** Characters in which a text cut short says so. */
  private static final int END = 400;

  /** A summary of that many characters is no summary. */
  private static final int REPORT = 1_000;

  private FeedEntry() {}

  static Outcome read(Element entry, Element head, Draft draft) {
    for (Field field : Field.values()) {
      NAMES.words(field.code()).forEach(name -> put(field, name, entry, draft));
    }
    links(entry, draft);
    readBody(entry, draft);
    for (Element feed : head.select("channel, feed")) {
      draft.put(Field.PUBLISHER, Page.text(Xml.text(feed, "title")));
      draft.put(Field.LANGUAGE, Xml.text(feed, "language"));
    }
    return draft.outcome();
  }

  private static void put(Field field, String name, Element entry, Draft draft) {
    Optional<Element> found = Xml.child(entry, name);
    if (found.isPresent()) {
      draft.put(field, value(field, found.get()));
    }
  }

  private static String value(Field field, Element element) {
    return switch (field) {
      case TITLE -> Xml.plain(element);
      case BYLINE -> name(element);
      case SECTION -> element.hasText() ? Xml.plain(element) : section(element);
      case PUBLISHER -> Xml.child(element, "title").orElse(element).text();
      default -> element.text();
    };
  }

  /** {@code <category term="africa" label="Africa"/>}. */
  private static String section(Element category) {
    return category.attr("label").isBlank() ? category.attr("term") : category.attr("label");
  }

  /** {@code <author><name>Ana Diaz</name></author>}, {@code "ana@paper.example (Ana Diaz)"}. */
  private static String name(Element author) {
    String words = Xml.child(author, "name").orElse(author).text();
    Matcher mail = MAIL.matcher(words);
    if (!mail.matches()) {
      return words;
    }
    return mail.group("name") == null ? "" : mail.group("name");
  }

  private static void links(Element entry, Draft draft) {
    for (Element link : entry.children()) {
      boolean page = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      if (Xml.is(link, "link") && page) {
        draft.put(Field.URL, link.hasText() ? link.text() : link.attr("href"));
      }
    }
    Xml.child(entry, "guid")
        .filter(guid -> !guid.attr("isPermaLink").equals("false"))
        .filter(guid -> guid.text().startsWith("http"))
        .ifPresent(guid -> draft.put(Field.URL, guid.text()));
  }

  private static void readBody(Element entry, Draft draft) {
    String whole = longest(entry, "whole");
    String teaser = longest(entry, "teaser");
    String body = whole.isEmpty() ? teaser : whole;
    boolean summary = whole.length() <= teaser.length() && body.length() < REPORT;
    if (summary || isCut(entry)) {
      draft.markTeaser();
    }
    draft.put(Field.BODY, body);
  }

  /** {@code "[…]"}, {@code "<a>Continue reading</a>"}; to be asked before links are taken out. */
  private static boolean isCut(Element entry) {
    for (String meaning : List.of("whole", "teaser")) {
      for (String name : NAMES.words(meaning)) {
        Optional<Element> found = Xml.child(entry, name).filter(Element::hasText);
        if (found.isPresent()) {
          String text = found.get().wholeText().strip();
          String end = text.substring(Math.max(0, text.length() - END));
          return MORE.matcher(Jsoup.parse(end).text()).matches();
        }
      }
    }
    return false;
  }

  private static String longest(Element entry, String meaning) {
    String longest = "";
    for (String name : NAMES.words(meaning)) {
      String text = Xml.child(entry, name).map(Xml::plain).orElse("");
      String report = SYNDICATED.matcher(text).replaceAll("").strip();
      longest = report.length() > longest.length() ? report : longest;
    }
    return longest;
  }
}
