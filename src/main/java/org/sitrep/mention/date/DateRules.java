package org.sitrep.mention.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.numeral.TimeShapes;
import org.sitrep.mention.reading.DateReading;
import org.sitrep.pattern.Match;
import org.sitrep.pattern.Rules;
import org.sitrep.pattern.Vocabulary;
import org.sitrep.pattern.Words;

/**
 * Finds the words of dates in three passes: what stands for itself ({@code "March"}), phrases
 * around it ({@code "late March"}, as often as they nest), and how it is used ({@code "since"}).
 */
final class DateRules {
  private static final int DEEPEST = 3;

  private final Rules dates;
  private final Rules phrases;
  private final Rules uses;

  private DateRules(Rules dates, Rules phrases, Rules uses) {
    this.dates = dates;
    this.phrases = phrases;
    this.uses = uses;
  }

  static DateRules load(Knowledge knowledge, Lexicon lexicon) {
    Vocabulary shapes =
        Vocabulary.of(lexicon)
            .withLabels(TimeShapes.LABELS.toArray(String[]::new))
            .withSetting("reading", DateReading.codes());
    Vocabulary withDates = shapes.withLabels(FoundDates.LABEL);
    return new DateRules(
        Rules.load(knowledge, "rules/dates.yml", shapes),
        Rules.load(knowledge, "rules/date_phrases.yml", withDates),
        Rules.load(knowledge, "rules/date_uses.yml", withDates));
  }

  /** Every rule, for tests. */
  List<Rules> all() {
    return List.of(dates, phrases, uses);
  }

  /** The dates of a document, in order of the text, none within another. */
  List<Found> find(Document document, Labels labels, TimeShapes shapes) {
    Words words = new Words(document, labels, shapes);
    DateLookalikes lookalikes = new DateLookalikes(document, labels);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      found.addAll(find(words, sentence, lookalikes));
    }
    return found;
  }

  private List<Found> find(Words words, Sentence sentence, DateLookalikes lookalikes) {
    List<Found> found = new ArrayList<>();
    for (Match match : dates.find(words, sentence.tokens())) {
      Found date = Found.of(match, List.of());
      if (!lookalikes.mislead(date)) {
        found.add(date);
      }
    }
    for (int i = 0; i < DEEPEST && !found.isEmpty(); i++) {
      List<Found> larger = grow(phrases, words, sentence, found);
      if (larger.equals(found)) {
        break;
      }
      found = larger;
    }
    return found.isEmpty() ? found : grow(uses, words, sentence, found);
  }

  /** The dates found, where a rule's match takes the place of those within it. */
  static List<Found> grow(Rules rules, Words words, Sentence sentence, List<Found> found) {
    List<Match> matches = rules.find(words.with(new FoundDates(found)), sentence.tokens());
    List<Found> grown = new ArrayList<>(found);
    for (Match match : matches) {
      List<Found> inner =
          found.stream().filter(date -> match.range().overlaps(date.range())).toList();
      if (inner.stream().allMatch(date -> match.range().contains(date.range()))) {
        grown.removeAll(inner);
        grown.add(Found.of(match, inner));
      }
    }
    grown.sort(Comparator.comparing(Found::range));
    return grown;
  }
}
