package org.sitrep.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.article.WrittenDate;

class PageDatesTest {
  private static final String DATA = "<script type='application/ld+json'>%s</script>";
  private static final String REPORT =
      "<p>Two men were hurt by a mine near Goma on 1 January 2020, the governor said.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type': 'NewsArticle', 'datePublished': '2021-02-04T23:30:00-08:00', 'dateModified': '2021-03-01'}",
        "{'@graph': [{'@type': 'WebPage', 'datePublished': '2021-01-01'}, {'@type': ['Article'], 'datePublished': '2021-02-04'}]}",
        "{'@type': 'Article', 'dateCreated': '2021-02-04', 'dateModified': '2021-03-01'}",
        "{'@type': 'ClaimReview', 'datePublished': '2021-02-04'}",
        "{'@type': 'VideoObject', 'uploadDate': '2021-02-04'}",
        "{'@type': 'WebPage', 'datePublished': '2021-02-04'}"
      })
  void linkedDataTellTheDay(String json) {
    assertThat(day(DATA.formatted(json.replace('\'', '"')))).contains(LocalDate.of(2021, 2, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2021-02-04T09:30:00+04:00'>",
        "<meta name='DC.date.issued' content='2021-02-04'>",
        "<meta name='kp-post-date' content='2021/02/04'>",
        "<meta name='analytics.publishedAt' content='2021-02-04 09:30'>",
        "<meta itemprop='datePublished' content='2021-02-04'>"
      })
  void tagsTellTheDay(String tag) {
    assertThat(day(tag)).contains(LocalDate.of(2021, 2, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2021-02-04T10:00'>4 hours ago</time>",
        "<span class='post-date'>4 February 2021</span>",
        "<div class='article__published'>Published: Feb 4, 2021 9:30 am</div>",
        "<div class=dates><span>Updated</span> <span class=date>6 February 2021</span></div><div class=date>4 February 2021</div>",
        "<p class=timestamp>Published 4 February 2021 | Updated 6 February 2021</p>",
        "<p class=byline>Amina Diallo <span class=datetime>4 February 2021</span></p>",
        "<time class=updated datetime=2021-02-06>6 February</time><time class=published datetime=2021-02-04>4 February</time>",
        "<time class='entry-date published updated' datetime=2021-02-04>4 February</time>"
      })
  void whatStandsBesideTheHeadlineTellsTheDay(String element) {
    assertThat(day("<main><h1>Mine hurts two</h1>" + element + REPORT + "</main>"))
        .contains(LocalDate.of(2021, 2, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:modified_time' content='2021-02-04'>",
        "<meta name='last-modified' content='2021-02-04'>",
        "<meta name='event-date' content='2021-02-04'>",
        "<h1>Mine hurts two</h1><p class=date>Updated 4 February 2021</p>",
        "<h1>Mine hurts two</h1><div>Last updated: <span class=date>4 February 2021</span></div>",
        "<h1>Mine hurts two</h1><div class=related><time datetime=2021-02-04>4 Feb</time></div>",
        "<h1>Mine hurts two</h1><div class=comments><span class=date>4 February 2021</span></div>",
        "<h1>Mine hurts two</h1><aside><span class=date>4 February 2021</span></aside>",
        "<div class=current-date>4 February 2021</div><h1>Mine hurts two</h1>",
        "<p class=date>4 February 2021</p><ul><li>1<li>2<li>3<li>4<li>5<li>6<li>7<li>8<li>9</ul><h1>Mine hurts two</h1>",
        "<h1>Mine hurts two</h1><p class=update>Seen on 4 February 2021</p>"
      })
  void updatesAndOtherArticlesDoNot(String html) {
    assertThat(day(html + REPORT)).isEmpty();
  }

  @Test
  void aDateThatNamesNoDayIsPassedOver() {
    String html =
        DATA.formatted("{\"@type\": \"Article\", \"datePublished\": \"0001-01-01T00:00:00Z\"}")
            + "<meta name=date content='today'><meta name=pubdate content='2021-02-04'>";
    assertThat(day(html)).contains(LocalDate.of(2021, 2, 4));
  }

  @Test
  void thePublishersOwnDayComesBeforeThatOfHisServer() {
    String html =
        DATA.formatted("{\"@type\": \"Article\", \"datePublished\": \"2021-02-05T02:30:00Z\"}")
            + "<h1>Mine hurts two</h1><p class=date>Feb. 4, 2021 6:30 PM</p>";
    assertThat(day(html)).contains(LocalDate.of(2021, 2, 4));
  }

  @Test
  void butADayFurtherOffDoesNot() {
    String html =
        DATA.formatted("{\"@type\": \"Article\", \"datePublished\": \"2021-02-05T02:30:00Z\"}")
            + "<h1>Mine hurts two</h1><p class=date>Feb. 1, 2021 6:30 PM</p>";
    assertThat(day(html)).contains(LocalDate.of(2021, 2, 5));
  }

  @Test
  void theWidthOfABodyWithASidebarSaysNothingOfItsDate() {
    assertThat(
            day(
                "<div class=has-sidebar><h1>Mine hurts two</h1><p class=date>4 February 2021</p></div>"))
        .contains(LocalDate.of(2021, 2, 4));
  }

  private static Optional<LocalDate> day(String html) {
    Document page = Jsoup.parse(html);
    return PageDates.of(page, LinkedData.of(page), MetaTags.of(page)).stream()
        .findFirst()
        .flatMap(WrittenDate::find);
  }
}
