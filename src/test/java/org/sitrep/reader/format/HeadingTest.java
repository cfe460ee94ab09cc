package org.sitrep.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.article.Article;
import org.sitrep.reader.Reading;

/** Headings in the shapes of archives: {@code ¶} is a line end. */
class HeadingTest {
  private static final String BODY = "Two men were hurt by a mine near Goma.\n\nA third fled.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          date 2021-02-04 By Amina Diallo¶¶                            | -                        | Amina Diallo  | 2021-02-04
          Date: 4 February 2021¶By: Amina Diallo¶¶                     | -                        | Amina Diallo  | 2021-02-04
          Published: 4 February 2021¶                                  | -                        | -             | 2021-02-04
          Published: 4 February 2021 10:15 GMT¶Updated: 9 March 2021¶¶ | -                        | -             | 2021-02-04
          Published on: Thursday, February 4, 2021¶                    | -                        | -             | 2021-02-04
          Published Thursday 4 February 2021¶¶                         | -                        | -             | 2021-02-04
          Published February 4, 2021 at 9:27 AM EST¶¶                  | -                        | -             | 2021-02-04
          Thursday, February 4, 2021¶¶                                 | -                        | -             | 2021-02-04
          Thu 4 Feb 2021 10.15 GMT¶¶                                   | -                        | -             | 2021-02-04
          4 February 2021, 10:15¶¶                                     | -                        | -             | 2021-02-04
          04.02.2021¶¶                                                 | -                        | -             | 2021-02-04
          [4 February 2021]¶¶                                          | -                        | -             | 2021-02-04
          (4 February 2021)¶¶                                          | -                        | -             | 2021-02-04
          MINE HURTS TWO NEAR GOMA¶¶                                   | MINE HURTS TWO NEAR GOMA | -             | -
          MINE HURTS TWO NEAR GOMA¶BY AMINA DIALLO¶4 FEBRUARY 2021¶¶   | MINE HURTS TWO NEAR GOMA | AMINA DIALLO  | 2021-02-04
          Mine hurts two near Goma¶4 February 2021¶¶                   | Mine hurts two near Goma | -             | 2021-02-04
          Mine hurts two near Goma¶¶4 February 2021 – By Amina Diallo¶ | Mine hurts two near Goma | Amina Diallo  | 2021-02-04
          '# Mine hurts two near Goma¶¶'                               | Mine hurts two near Goma | -             | -
          **Mine hurts two near Goma**¶¶                               | Mine hurts two near Goma | -             | -
          Mine hurts two near Goma¶========================¶¶          | Mine hurts two near Goma | -             | -
          HEADLINE: Mine hurts two near Goma¶DATE: 2021-02-04¶TEXT:¶   | Mine hurts two near Goma | -             | 2021-02-04
          By Amina Diallo and Li Wei, Kivu Post¶4 February 2021¶¶      | -                        | Amina Diallo and Li Wei, Kivu Post | 2021-02-04
          """)
  void aHeadingIsReadAndLeftOutOfTheReport(String heading, String title, String byline, String day)
      throws IOException {
    for (String end : new String[] {"\n", "\r\n"}) {
      Article article = read(heading.replace("¶", end) + BODY.replace("\n", end));
      assertThat(article.body()).isEqualTo(BODY);
      assertThat(article.headline().orElse(null)).isEqualTo(title);
      assertThat(article.byline().orElse(null)).isEqualTo(byline);
      assertThat(article.publicationDate().map(Object::toString).orElse(null)).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          GOMA, 4 February 2021 (Kivu Agency) – Two men fled.      | 2021-02-04
          GOMA, Feb. 4, 2021 (AFP) - Two men fled.                 | 2021-02-04
          (Kivu Agency) – Two men fled.                            | -
          GOMA (Kivu Agency) – Two men fled.                       | -
          Kivu Post, 4 February 2021¶¶Two men fled.                | 2021-02-04
          GOMA, 4 February 2021¶¶Two men fled.                     | 2021-02-04
          Goma, DR Congo, 4 February 2021 – Two men fled.          | 2021-02-04
          """)
  void aDatelineStaysInTheReport(String lines, String day) throws IOException {
    String text = lines.replace("¶", "\n");
    Article article = read(text);
    assertThat(article.body()).isEqualTo(text);
    assertThat(article.headline()).isEmpty();
    assertThat(article.publicationDate().map(Object::toString).orElse(null)).isEqualTo(day);
  }

  private Article read(String text) throws IOException {
    return Reading.article(folder, "a.txt", text);
  }
}
