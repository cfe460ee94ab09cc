package org.sitrep.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Amina Diallo                                          ; Amina Diallo
          By Amina Diallo                                       ; Amina Diallo
          BY: AMINA DIALLO and JEAN KABILA                      ; AMINA DIALLO and JEAN KABILA
          Written by Amina Diallo, Kivu Post                    ; Amina Diallo, Kivu Post
          Amina Diallo, 4 February 2021                         ; Amina Diallo
          Amina Diallo | Thursday, February 4, 2021 9:30 am     ; Amina Diallo
          Amina Diallo on Feb. 4, 2021                          ; Amina Diallo
          By Amina Diallo - 04/02/2021                          ; Amina Diallo
          By Amina Diallo Updated 9:30 GMT                      ; Amina Diallo
          Amina Diallo (@amina_d)                               ; Amina Diallo
          Amina Diallo amina@kivu-post.example                  ; Amina Diallo
          Amina Diallo Follow @amina_d                          ; Amina Diallo
          Amina Diallo · 3 min read                             ; Amina Diallo
          Byron Byers                                           ; Byron Byers
          May March                                             ; May March
          """)
  void onlyTheNamesStay(String line, String names) {
    assertThat(Byline.clean(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"https://kivu-post.example/authors/amina", "@kivupost", "4 February 2021", "By"})
  void whatHoldsNoNameIsEmpty(String line) {
    assertThat(Byline.clean(line)).isIn("", "By");
  }
}
