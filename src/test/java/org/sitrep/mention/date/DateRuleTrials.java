package org.sitrep.mention.date;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.numeral.TimeShapes;
import org.sitrep.mention.numeral.TimeWords;
import org.sitrep.pattern.Match;
import org.sitrep.pattern.RuleTrial;
import org.sitrep.pattern.Rules;
import org.sitrep.pattern.Words;

/** How the examples of the rules for dates are tried: each file sees what the pass before found. */
public final class DateRuleTrials {
  private static final int DEEPEST = 3;

  private final Lexicon lexicon;
  private final TimeWords timeWords;
  private final List<Rules> rules;

  private DateRuleTrials(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.timeWords = new TimeWords(lexicon);
    this.rules = DateRules.load(Knowledge.builtIn(), lexicon).all();
  }

  /** One for each file of rules for dates. */
  public static List<RuleTrial> of(Lexicon lexicon) {
    DateRuleTrials trials = new DateRuleTrials(lexicon);
    return List.of(
        new RuleTrial(
            "rules/dates.yml", trials.rules.get(0), document -> List.of(trials.shapes(document))),
        new RuleTrial("rules/date_phrases.yml", trials.rules.get(1), trials::passes),
        new RuleTrial("rules/date_uses.yml", trials.rules.get(2), trials::passes));
  }

  private Words shapes(Document document) {
    return new Words(document, lexicon.label(document), new TimeShapes(document, timeWords));
  }

  private List<Words> passes(Document document) {
    Words words = shapes(document);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Match match : rules.get(0).find(words, sentence.tokens())) {
        found.add(Found.of(match, List.of()));
      }
    }
    List<Words> passes = new ArrayList<>();
    for (int i = 0; i <= DEEPEST; i++) {
      passes.add(words.with(new FoundDates(found)));
      List<Found> larger = new ArrayList<>();
      for (Sentence sentence : document.sentences()) {
        List<Found> here =
            found.stream().filter(date -> sentence.tokens().contains(date.range())).toList();
        larger.addAll(DateRules.grow(rules.get(1), words, sentence, here));
      }
      found = larger;
    }
    return passes;
  }
}
