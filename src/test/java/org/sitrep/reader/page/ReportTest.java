package org.sitrep.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final String FIRST =
      "Two men were hurt by a mine near Goma on Tuesday, the governor of the province said.";
  private static final String SECOND =
      "A third man fled into the forest, and soldiers were looking for him with two dogs.";
  private static final String THIRD =
      "The road to Sake was closed until the evening, and a bus with forty people had to wait.";
  private static final String OTHER =
      "Five people drowned in the lake last year when a ferry turned over in a storm, a court found"
          + " on Monday, and its owner will have to pay for the families of all of them for life.";
  private static final String REPORT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  @Test
  void whatThePageDeclaresIsTheReportHoweverMuchStandsAroundIt() {
    String page =
        "<div><p>%s</p><p>%s</p><p>%s</p></div><div><p itemprop=articleBody>%s %s %s</p></div>";
    assertThat(report(page.formatted(OTHER, OTHER, OTHER, FIRST, SECOND, THIRD)))
        .isEqualTo(FIRST + " " + SECOND + " " + THIRD);
  }

  @Test
  void aDeclaredTeaserIsNotTheReport() {
    String page =
        "<div itemprop=articleBody><p>Two hurt near Goma.</p></div><div><p>%s</p><p>%s</p><p>%s</p></div>";
    assertThat(report(page.formatted(FIRST, SECOND, THIRD))).isEqualTo(REPORT);
  }

  @Test
  void linkedDataGiveTheReportWhereThePageShowsItsBeginningOnly() {
    String page =
        """
        <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s %s %s"}</script>
        <div><p>%s</p><p>Subscribers read on.</p></div>
        """;
    assertThat(report(page.formatted(FIRST, SECOND, THIRD, FIRST)))
        .isEqualTo(FIRST + " " + SECOND + " " + THIRD);
  }

  @Test
  void markupInLinkedDataIsNoText() {
    String page =
        """
        <script type="application/ld+json">{"@type": "NewsArticle",
        "articleBody": "<p>%s</p><p>%s &amp; %s</p>"}</script>
        """;
    assertThat(report(page.formatted(FIRST, SECOND, THIRD)))
        .isEqualTo(FIRST + "\n\n" + SECOND + " & " + THIRD);
  }

  @Test
  void theLeadMayStandBeforeTheBoxOfTheRest() {
    String page =
        "<section><p class=summary>%s</p><div><p>%s</p><p>%s</p></div><h3>%s</h3></section>";
    assertThat(report(page.formatted(FIRST, SECOND, THIRD, "Latest from Goma"))).isEqualTo(REPORT);
  }

  @Test
  void commentsAreLeftOutEvenIfTheyAreMostOfThePage() {
    String page =
        "<div><p>%s</p><p>%s</p></div><div id=comments><div><p>%s</p><p>%s</p><p>%s</p></div></div>";
    assertThat(report(page.formatted(FIRST, SECOND, OTHER, OTHER, OTHER)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aHiddenCopyIsLeftOut() {
    String page =
        "<div><p>%s</p><p>%s</p></div><div style='display: none'><p>%s</p><p>%s</p><p>x</p></div>";
    assertThat(report(page.formatted(FIRST, SECOND, FIRST, SECOND)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aShortReportBelowTheHeadlineComesBeforeALongerOneOfAnother() {
    String page =
        "<div><h1>Mine hurts two</h1><div><p>%s</p></div></div><div><h2>Ferry</h2><p>%s</p></div>";
    assertThat(report(page.formatted(FIRST, OTHER.substring(0, 150)))).isEqualTo(FIRST);
  }

  @Test
  void otherArticlesBesideTheArticleAreNotOfIt() {
    String page =
        "<article><p>%s</p><p>%s</p></article><div><article><p>%s</p></article><article><p>%s</p></article></div>";
    assertThat(report(page.formatted(FIRST, SECOND, THIRD, THIRD)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void boxesOfOneClassMakeOneReport() {
    String page =
        "<main><div class=part><p>%s</p></div><div class=part><p>%s</p></div><div class=part><p>%s</p></div></main>";
    assertThat(report(page.formatted(FIRST, SECOND, THIRD))).isEqualTo(REPORT);
  }

  @Test
  void boxesWithoutClassNeedNotBelongTogether() {
    String page =
        "<div><div><p>%s</p><p>%s</p><p>%s</p></div><div><a href=/1>Ferry</a><p>%s</p></div></div>";
    assertThat(report(page.formatted(FIRST, SECOND, THIRD, OTHER))).isEqualTo(REPORT);
  }

  @Test
  void whatIsSaidToTheReaderIsNotOfTheReport() {
    String page =
        """
        <div><p>%s</p>
        <p><b>Related:</b> <a href=/1>Ferry turned over in a storm</a></p>
        <p>Click here to subscribe to our newsletter.</p>
        <p>%s</p>
        <ul><li><a href=/2>Five drowned</a></li><li><a href=/3>Court finds owner guilty</a></li></ul>
        <p>Advertisement</p>
        <a href=/5><span>Also here</span> <span>A bridge in Bukavu is closed</span></a>
        <p>%s</p>
        <h3>More from the lake</h3><p><a href=/4>A bridge in Bukavu is closed</a></p></div>
        """;
    assertThat(report(page.formatted(FIRST, SECOND, THIRD))).isEqualTo(REPORT);
  }

  @Test
  void linksAndListsOfTheReportStay() {
    String page =
        """
        <div><p>Two men were hurt by a <a class=textTag href=/mines>mine</a> near Goma, the police said.</p>
        <p>They were:</p><ul><li>Jean, 34, of <a href=/goma>Goma</a></li><li>Paul, 51, of Sake</li></ul>
        <p>Subscribers of the telephone company had no line until the evening.</p>
        <p>Related attacks killed five.</p><p>“Click here to see me,” one had written.</p></div>
        """;
    assertThat(report(page))
        .isEqualTo(
            """
            Two men were hurt by a mine near Goma, the police said.

            They were:

            Jean, 34, of Goma
            Paul, 51, of Sake

            Subscribers of the telephone company had no line until the evening.

            Related attacks killed five.

            “Click here to see me,” one had written.""");
  }

  @Test
  void aReportInBoxesOfManyNamesIsFoundByTheSecondOpinion() {
    String page =
        """
        <div id=a><div class=p1><p>%s</p></div><div class=p2><p>%s</p></div><div class=p3><p>%s</p></div>
        <div class=p4><p>%s</p></div></div>
        """;
    assertThat(report(page.formatted(OTHER, FIRST, SECOND, THIRD)))
        .isEqualTo(OTHER + "\n\n" + REPORT);
  }

  private static String report(String body) {
    Document page = Jsoup.parse("<html><body>" + body + "</body></html>");
    Document untouched = page.clone();
    return Report.of(page, LinkedData.of(page).articleBody(), () -> untouched);
  }
}
