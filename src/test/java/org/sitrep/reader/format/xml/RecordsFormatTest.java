package org.sitrep.reader.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.article.Article;
import org.sitrep.article.PublicationBasis;
import org.sitrep.article.ReadAs;
import org.sitrep.reader.Reading;
import org.sitrep.reader.Sample;
import org.sitrep.reader.outcome.Outcome;

class RecordsFormatTest {
  @TempDir private Path folder;

  @Test
  void anElementWithTitleDateAndTextIsAnArticle() throws IOException {
    assertThat(((Outcome.Read) Reading.all(Sample.file("xml/stories.xml")).get(0)).article())
        .isEqualTo(
            new Article(
                "77",
                "stories.xml",
                new ReadAs("xml", "is XML with title or date and text in <story", false),
                Optional.of("https://kivu-post.example/77"),
                Optional.of("Kivu Post"),
                Optional.of("Mine hurts two"),
                Optional.of("Amina Diallo"),
                Optional.empty(),
                "en",
                Optional.of(LocalDate.of(2021, 2, 4)),
                PublicationBasis.METADATA,
                "Two farmers were hurt by a mine near Goma on Wednesday.\n\nA third man fled."));
    assertThat(Sample.summary("xml/stories.xml").subList(1, 3))
        .containsExactly("item 2: Ten soldiers left for Ñuñoa & Bria.", "item 3: no_body");
  }

  @Test
  void aPageIsStillAPage() throws IOException {
    assertThat(reader("<html><head>A</head><body><p>Two men fled.</body></html>"))
        .isEqualTo("html");
    assertThat(reader("<article><h1>Flight</h1><p>Two men fled.</p></article>")).isEqualTo("html");
    assertThat(
            reader(
                "<?xml version='1.0'?><?xml-stylesheet href='a.css'?>\n<!DOCTYPE html PUBLIC 'x'>"
                    + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Two men fled.</p></body></html>"))
        .isEqualTo("html");
  }

  private String reader(String text) throws IOException {
    return Reading.article(folder, "a.xml", text).readAs().reader();
  }
}
