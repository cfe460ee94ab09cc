package org.sitrep.mention.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.numeral.TimeShapes;
import org.sitrep.mention.numeral.TimeWords;
import org.sitrep.mention.reading.DateReading;
import org.sitrep.mention.reading.Dated;

/**
 * Finds the dates of a document and says which days they are: {@code "late January"} in a report of
 * 4 February 2021 is 21 to 31 January 2021. Safe to call from many threads.
 */
public final class DateFinder {
  private final DateRules rules;
  private final TimeWords words;

  private DateFinder(DateRules rules, TimeWords words) {
    this.rules = rules;
    this.words = words;
  }

  /** Loads the rules; throws {@link org.sitrep.lexicon.KnowledgeException} where one is broken. */
  public static DateFinder load(Knowledge knowledge, Lexicon lexicon) {
    DateReading.check(lexicon);
    return new DateFinder(DateRules.load(knowledge, lexicon), new TimeWords(lexicon));
  }

  /** The dates of a document, in order of the text. */
  public List<DateMention> find(Document document, Labels labels) {
    TimeShapes shapes = new TimeShapes(document, words);
    List<Found> dates = rules.find(document, labels, shapes);
    Timeline timeline = new Timeline(document, labels, shapes, dates);
    List<DateMention> mentions = new ArrayList<>();
    for (Found date : dates) {
      Optional<Dated> dated = timeline.resolve(date).map(Dated::ofOurTime);
      dated.ifPresent(found -> mentions.add(mention(date, found)));
    }
    Stamps stamps = new Stamps(document, labels);
    return mentions.stream().map(stamps::mark).toList();
  }

  private static DateMention mention(Found date, Dated dated) {
    return new DateMention(
        date.range(),
        dated.date(),
        dated.named(),
        dated.basis(),
        dated.use(),
        dated.days(),
        date.rule());
  }
}
