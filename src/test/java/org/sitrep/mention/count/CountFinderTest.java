package org.sitrep.mention.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.date.DateFinder;

class CountFinderTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Lexicon LEXICON = Lexicon.load(Knowledge.builtIn());
  private static final DateFinder DATES = DateFinder.load(Knowledge.builtIn(), LEXICON);
  private static final CountFinder FINDER = CountFinder.load(LEXICON);

  @Test
  void rangeIsTheNumberWithItsQualifiersWithoutTheNoun() {
    assertEquals(
        List.of("at least 12", "more than 20", "A dozen-odd"),
        quotes("They met at least 12 soldiers and more than 20 guards. A dozen-odd men left."));
  }

  @Test
  void rangeOfVagueNumberEndsBeforeOf() {
    assertEquals(
        List.of("Dozens", "A number", "a couple"),
        quotes("Dozens of houses burned. A number of men left in a couple of cars."));
  }

  @Test
  void numberThatAddsToAnEarlierOneSaysSo() {
    assertEquals(
        List.of("another", "another", "another", "at-least+another"),
        rules("Another three fled. Three others hid. Two more left. At least two others came."));
  }

  @Test
  void numberOfNoneSaysSo() {
    assertEquals(
        List.of("none", "none", "none"),
        rules("No one was hurt. None fell. There were no deaths."));
  }

  @Test
  void numbersOfDatesAreDates() {
    assertEquals(
        List.of("DATE", "DATE", "DATE", "CARDINAL"),
        kinds("On 2 February 2021 and on March 5 the men buried 17 boxes."));
  }

  @Test
  void countsOfTheSentenceWithEveryKindAreNotCounted() {
    assertEquals(
        List.of("CALIBRE", "ADDRESS", "TIME", "MEASURE", "ADDRESS", "AGE"),
        kinds(
            "A 152-mm shell struck house No. 7 at 18:05, 4 km from Route 9, and hurt a 66-year-old"
                + " baker."));
  }

  @Test
  void oddTextGivesFewerMentionsAndNoException() {
    assertEquals(List.of(), quotes("- -- $ % ( ) and to or between at least no fewer than"));
    assertEquals(
        List.of("99999999999999999999999999", "1-2-3-4", "0.0.0.0"),
        quotes("99999999999999999999999999 1-2-3-4 0.0.0.0 ½"));
  }

  private static List<String> quotes(String text) {
    Document document = document(text);
    return find(document).stream().map(mention -> document.quote(mention.range())).toList();
  }

  private static List<String> rules(String text) {
    return find(document(text)).stream().map(mention -> mention.rule()).toList();
  }

  private static List<String> kinds(String text) {
    return find(document(text)).stream().map(mention -> mention.kind().name()).toList();
  }

  private static Document document(String text) {
    return ANNOTATOR.annotate(Article.of(text, LocalDate.of(2021, 3, 4)));
  }

  private static List<CountMention> find(Document document) {
    Labels labels = LEXICON.label(document);
    return FINDER.find(document, labels, DATES.find(document, labels));
  }
}
