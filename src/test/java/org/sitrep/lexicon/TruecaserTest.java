package org.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.document.Letters;
import org.sitrep.document.Token;

class TruecaserTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Lexicon LEXICON = Lexicon.load(Knowledge.builtIn());

  private static Document restored(String text) {
    Document document = ANNOTATOR.annotate(Article.of(text, LocalDate.of(1990, 2, 4)));
    return Truecaser.restore(LEXICON, document, LEXICON.label(document));
  }

  private static String words(Document document) {
    return document.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THE GUERRILLAS KILLED TWO SOLDIERS NEAR ZAMBALA. | the guerrillas killed two soldiers near Zambala .
          GENERAL RAMON QUIROZ MET U.S. PRESIDENT BUSH. | General Ramon Quiroz met U.S. President Bush .
          A BUSH FIRE BURNED IN LA PALMERA, EL SALVADOR. | a bush fire burned in La Palmera , El Salvador .
          THE UNION OF MILLERS (UMR) SAID UMR MEMBERS FLED. | the union of millers ( UMR ) said UMR members fled .
          THEY MAY RETURN TO HUARAZ ON 3 MAY OR IN JUNE. | they may return to Huaraz on 3 May or in June .
          HE TOLD US THAT US TROOPS HAD LEFT PANAMA. | he told us that US troops had left Panama .
          THEY GAVE US BREAD AND FORCE US TO STAY. | they gave us bread and force us to stay .
          GUNMEN FIRED AT THE US CONSULATE AND THE US MINT. | gunmen fired at the US consulate and the US mint .
          THE COUNTERINSURGENCY UNITS REGROUPED AT KM 7. | the counterinsurgency units regrouped at km 7 .
          ANTI-GOVERNMENT REBELS DIDN'T ATTACK SAN LUIS DE LA REINA. | anti-government rebels did n't attack San Luis de la Reina .
          PIRATES LEFT PORT GENTIL FOR THE GULF OF GUINEA, NOT A LAKE. | pirates left Port Gentil for the Gulf of Guinea , not a lake .
          TURKEY AND CHAD SENT AID TO A MAN NAMED MARK ROJAS. | Turkey and Chad sent aid to a man named Mark Rojas .
          """)
  void wordsGetTheLettersTheyWouldHave(String capitals, String expected) {
    assertThat(words(restored(capitals))).isEqualTo(expected);
  }

  @Test
  void aTextInSmallLettersGetsItsNames() {
    Document document =
        restored(
            "the army said on friday that two soldiers were killed in huaraz, peru. later, gen."
                + " ramon quiroz told us that u.s. troops had left at 7 a.m.");
    assertThat(words(document))
        .isEqualTo(
            "the army said on Friday that two soldiers were killed in Huaraz , Peru . later , Gen."
                + " Ramon Quiroz told us that U.S. troops had left at 7 a.m.");
    assertThat(document.sentences()).hasSize(2);
  }

  @Test
  void whatIsWrittenStays() {
    String text = "REBELS OF İĞDIR KILLED COLONEL ÁVILA'S GUARD IN BOGOTÁ ON FRIDAY.";
    Document document = restored(text);
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.tokens())
        .allSatisfy(
            token -> {
              assertThat(document.quote(token.span())).isEqualToIgnoringCase(token.text());
              assertThat(token.text()).hasSize(token.span().end() - token.span().start());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--ARMED", "-", "ANTI--TANK-", "İĞDIR-BASED", "A-B-C", "ß-ONE", "𝒜-TEAM"})
  void partsKeepTheirLength(String word) {
    assertThat(Letters.ofParts(word)).hasSameSizeAs(word);
  }

  @Test
  void aHeadlineInCapitalsIsRestoredOverAReportInSmallLetters() {
    Article article =
        Article.of("Rebels killed two near Zambala.", LocalDate.of(1990, 2, 4))
            .withHeadline("REBELS KILL TWO SOLDIERS NEAR ZAMBALA");
    Document document = ANNOTATOR.annotate(article);
    Document restored = Truecaser.restore(LEXICON, document, LEXICON.label(document));
    assertThat(words(restored)).startsWith("rebels kill two soldiers near Zambala");
    assertThat(words(restored)).endsWith("Rebels killed two near Zambala .");
  }

  @Test
  void otherTextsAreLeftAlone() {
    Document document = ANNOTATOR.annotate(Article.of("UN troops left.", LocalDate.of(2021, 2, 4)));
    assertThat(Truecaser.restore(LEXICON, document, LEXICON.label(document))).isSameAs(document);
  }
}
