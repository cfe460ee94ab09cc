package org.sitrep.reader.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.sitrep.article.Glossary;
import org.sitrep.article.WrittenDate;
import org.sitrep.reader.draft.PublicationLine;
import org.sitrep.reader.told.Field;

/**
 * The days a page names as that of its article, the most reliable first: JSON-LD, {@code <meta>}
 * tags, {@code itemprop}, then what stands beside the headline, {@code <time>} or {@code <span
 * class="post-date">4 February 2021</span>}, and last days of making. Never one of modification.
 */
final class PageDates {
  private static final Pattern UTC =
      Pattern.compile(
          "(?:[T\\s]\\d\\d:\\d\\d\\S*?(?:Z|[+-]00:?00)|\\b(?:UTC|GMT)(?:[+-]0{4})?)(?=\\s|$)");
  private static final int LONGEST = 100;
  private static final int LONGEST_LINE = 150;

  /** So many elements from the headline a date may stand; beyond are other articles. */
  private static final int AFTER = 60;

  /** Further before it stands the day of the visit, which mastheads show. */
  private static final int BEFORE = 10;

  private static final Evaluator HEADLINE = QueryParser.parse("h1");
  private static final Evaluator PUBLISHED = QueryParser.parse("[itemprop=datePublished]");
  private static final Evaluator PUBLICATION_TIME = QueryParser.parse("time[pubdate]");
  private static final Evaluator TIME_WITHIN =
      QueryParser.parse("article time, main time, header time");

  private final Document page;
  private final @Nullable Element headline;
  private final List<String> stated = new ArrayList<>();

  private PageDates(Document page) {
    this.page = page;
    this.headline = page.selectFirst(HEADLINE);
  }

  static List<String> of(Document page, LinkedData data, MetaTags tags) {
    PageDates dates = new PageDates(page);
    dates.stated.addAll(data.published());
    dates.stated.addAll(tags.of(Field.DATE));
    dates.stated.addAll(tags.where(name -> Name.of(name).isOfTag()));
    dates.addFirst(PUBLISHED);
    dates.addFirst(PUBLICATION_TIME);
    dates.addBesideHeadline();
    dates.addFirst(TIME_WITHIN);
    dates.stated.addAll(data.created());
    return dates.ownDayFirst();
  }

  /**
   * A day in UTC is the server's: where the page also tells the publisher's own, and the two differ
   * by a day, as in an evening of New York, that one counts.
   */
  private List<String> ownDayFirst() {
    List<String> usable =
        stated.stream().filter(text -> WrittenDate.find(text).isPresent()).toList();
    if (usable.isEmpty() || !UTC.matcher(usable.get(0)).find()) {
      return usable;
    }
    LocalDate first = day(usable.get(0));
    for (String text : usable) {
      boolean beside = Math.abs(first.toEpochDay() - day(text).toEpochDay()) == 1;
      if (beside && !UTC.matcher(text).find()) {
        List<String> own = new ArrayList<>(usable);
        own.add(0, text);
        return own;
      }
    }
    return usable;
  }

  private static LocalDate day(String text) {
    return WrittenDate.find(text).orElseThrow();
  }

  private void addFirst(Evaluator selector) {
    page.select(selector).stream()
        .flatMap(element -> read(element).stream())
        .findFirst()
        .ifPresent(stated::add);
  }

  /** The first date soon after the headline, else the last just before it. */
  private void addBesideHeadline() {
    Elements all = page.body().getAllElements();
    int at = headline == null ? -1 : all.indexOf(headline);
    if (at < 0) {
      return;
    }
    int end = Math.min(all.size(), at + AFTER);
    IntStream after = IntStream.range(at, end);
    IntStream before = IntStream.rangeClosed(1, Math.min(at, BEFORE)).map(back -> at - back);
    IntStream.concat(after, before)
        .mapToObj(all::get)
        .filter(element -> element.nameIs("time") || Name.of(element).isOfHead())
        .flatMap(element -> read(element).stream())
        .findFirst()
        .ifPresent(stated::add);
  }

  /** The date of an element, unless it is one of an update or stands beside the article. */
  private Optional<String> read(Element element) {
    String words = PlainText.upTo(LONGEST, element);
    if (Name.of(element).isOther()) {
      return Optional.empty();
    }
    for (String value : List.of(element.attr("datetime"), element.attr("content"), words)) {
      String date = value.length() > LONGEST ? "" : PublicationLine.withoutUpdates(value);
      if (WrittenDate.find(date).isPresent()) {
        boolean others = isUpdate(element, words) || Clutter.isBeside(element, headline);
        return others ? Optional.empty() : Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** True where the line says {@code "Updated:"} before it. */
  private static boolean isUpdate(Element element, String words) {
    Element parent = element.parent();
    if (parent == null || words.isEmpty()) {
      return false;
    }
    String line = PlainText.upTo(LONGEST_LINE, parent);
    int start = line.indexOf(words);
    return line.length() <= LONGEST_LINE
        && start > 0
        && !PublicationLine.withoutUpdates(line.substring(0, start + words.length()))
            .endsWith(PublicationLine.withoutUpdates(words));
  }

  /**
   * What the name of a tag, or class and id of an element, says of a date in it: {@code
   * class="post-date"} that it is the article's, {@code "date-updated"} that it is not.
   *
   * @param meanings of the parts of the name: published, perhaps, date, other
   */
  private record Name(Set<String> meanings) {
    private static final Glossary WORDS = Glossary.load("/reader/publication.tsv");

    static Name of(String name) {
      Set<String> meanings = new HashSet<>();
      for (String part : Clutter.parts(name)) {
        WORDS.meaning(part).ifPresent(meanings::add);
      }
      return new Name(meanings);
    }

    static Name of(Element element) {
      return of(element.className() + " " + element.id() + " " + element.attr("itemprop"));
    }

    /** True for a tag, which stands anywhere and must say itself what it dates. */
    boolean isOfTag() {
      boolean postDate = meanings.contains("perhaps") && meanings.contains("date");
      return !isOther() && (meanings.contains("published") || postDate);
    }

    /** True for an element beside the headline, where a date is the article's. */
    boolean isOfHead() {
      return !isOther() && (meanings.contains("published") || meanings.contains("date"));
    }

    /** True for an update, a comment, an event; {@code "published updated"} was never updated. */
    boolean isOther() {
      return meanings.contains("other") && !meanings.contains("published");
    }
  }
}
