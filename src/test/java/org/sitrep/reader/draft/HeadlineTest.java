package org.sitrep.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
  private static final String URL = "https://www.kivu-post.example/7/mine";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mine hurts two | Kivu Post",
        "Mine hurts two - The Kivu Post",
        "Mine hurts two — KivuPost.example",
        "Mine hurts two"
      })
  void theNameOfTheSiteIsNotOfTheHeadline(String title) {
    assertThat(Headline.withoutSite(title, "The Kivu Post", URL)).isEqualTo("Mine hurts two");
    assertThat(Headline.withoutSite(title, "", URL)).isEqualTo("Mine hurts two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mine hurts two - police",
        "Mine hurts two | Africa",
        "Kivu Post",
        "Two hurt - one dead - in Goma",
        "Anti-tank mine hurts two"
      })
  void whatElseStandsBehindADashStays(String title) {
    assertThat(Headline.withoutSite(title, "The Kivu Post", URL)).isEqualTo(title);
  }
}
