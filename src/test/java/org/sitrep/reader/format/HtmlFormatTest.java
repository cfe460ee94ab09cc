package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;

class HtmlFormatTest {
  private static final String FIRST =
      "Two men were hurt by a mine near Goma on Tuesday, the governor of the province said.";
  private static final String SECOND =
      "A third man fled into the forest, and soldiers were looking for him with two dogs.";

  @TempDir private Path folder;

  @Test
  void aPageTellsItsArticleInLinkedData() throws IOException {
    String page =
        """
        <!doctype html><html lang="en"><head><title>Mine hurts two | Kivu Post</title>
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
        {"@type": ["NewsArticle"], "headline": "Mine hurts two", "datePublished": "2021-02-04T23:30:00-08:00",
        "dateModified": "2021-03-01", "author": [{"name": "Amina Diallo"}], "publisher": {"name": "Kivu Post"},
        "articleSection": "Africa", "url": "https://kivu-post.example/7"}]}</script></head>
        <body><nav><a href="/">Home</a></nav><main><h1>Mine hurts two</h1><p>%s</p><p>%s</p></main></body></html>
        """
            .formatted(FIRST, SECOND);
    assertThat(Reading.article(folder, "a.html", page))
        .isEqualTo(
            new Article(
                "https://kivu-post.example/7",
                "a.html",
                new ReadAs("html", "opens with <!doctype html", false),
                Optional.of("https://kivu-post.example/7"),
                Optional.of("Kivu Post"),
                Optional.of("Mine hurts two"),
                Optional.of("Amina Diallo"),
                Optional.of("Africa"),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                FIRST + "\n\n" + SECOND));
  }

  @Test
  void everythingAroundTheReportIsLeftOut() throws IOException {
    String page =
        """
        <html><body><div id="cookie-banner"><p>We use cookies on this site, and so do many others, you know.</p></div>
        <div class="story"><p>%s</p>
        <figure><img><figcaption>A man who was killed in another year, in another place.</figcaption></figure>
        <ul><li>Goma: two injured in one blast this week</li><li>Bukavu: nobody injured this week at all</li></ul>
        <script>var dead = 5;</script><p>%s</p>
        <div class="relatedStories"><p><a href="/x">Five were killed in Bukavu when a bridge fell</a></p></div></div>
        <div class="comments"><p>My uncle says that ten people died there, not two, and nobody counts them.</p></div>
        <footer><p>All rights reserved by the paper and its owners.</p></footer></body></html>
        """
            .formatted(FIRST, SECOND);
    assertThat(Reading.article(folder, "a.html", page).body())
        .isEqualTo(
            FIRST
                + "\n\nGoma: two injured in one blast this week"
                + "\nBukavu: nobody injured this week at all\n\n"
                + SECOND);
  }

  @Test
  void theDayOfModificationIsNeverThatOfPublication() throws IOException {
    String page =
        "<html><head><meta property='article:modified_time' content='2021-02-04'></head><body><p>"
            + FIRST
            + "</p></body></html>";
    assertThat(Reading.article(folder, "a.html", page).publicationBasis())
        .isEqualTo(PublicationBasis.UNKNOWN);
  }

  @Test
  void aTimeElementOfTheArticleGivesTheDay() throws IOException {
    String page =
        "<html><body><article><time datetime='2021-02-04T10:00'>4 Feb</time><p>"
            + FIRST
            + "</p></article></body></html>";
    assertThat(Reading.article(folder, "a.html", page).publicationDate())
        .contains(LocalDate.of(2021, 2, 4));
  }

  @Test
  void aDeclaredEncodingIsUsedWhereUtf8Fails() throws IOException {
    String page =
        "<html><head><meta charset=iso-8859-1></head><body><p>“"
            + FIRST
            + "” – Café</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    assertThat(Reading.summary(Reading.write(folder, "a.html", bytes)))
        .containsExactly("“" + FIRST + "” – Café");
  }

  @Test
  void aPageCutShortGivesWhatItHasOrNothing() throws IOException {
    String page = "<html><body><article><h1>Mine hurts two</h1><p>" + FIRST + "</p><p>A thi";
    assertThat(Reading.article(folder, "a.html", page).body()).startsWith(FIRST);
    assertThat(
            Reading.summary(
                Reading.write(folder, "b.html", "<!doctype html><html><head><title>Mine hurts tw")))
        .containsExactly("no_body");
  }

  @Test
  void entitiesOfTheirOwnAreNotExpanded() throws IOException {
    String page =
        "<!DOCTYPE html [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]><html><body><p>"
            + FIRST
            + " &b;&c;</p></body></html>";
    assertThat(Reading.article(folder, "a.html", page).body())
        .contains(FIRST + " &b;&c;")
        .doesNotContain("boom boom");
  }

  @Test
  void tagsNestedWithoutEndAreSurvived() throws IOException {
    String page = "<html><body>" + "<div>".repeat(5_000) + "<p>" + FIRST + "</p></body></html>";
    assertThat(Reading.article(folder, "a.html", page).body()).isEqualTo(FIRST);
  }
}
