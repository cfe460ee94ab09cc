package org.sitrep.pattern;

import java.util.List;
import java.util.function.Function;
import org.sitrep.document.Document;

/**
 * How the examples of a rule file are tried.
 *
 * @param file {@code rules/dates.yml}
 * @param looks what a document looks like to the rules, once for each pass they are used in
 */
public record RuleTrial(String file, Rules rules, Function<Document, List<Words>> looks) {

  /** The matches of one rule in a document. */
  public List<Match> find(Rule rule, Document document) {
    return looks.apply(document).stream()
        .flatMap(
            words ->
                document.sentences().stream()
                    .flatMap(sentence -> rule.find(words, sentence.tokens()).stream()))
        .toList();
  }

  /** How often each rule matches in a document, whatever other rules do. */
  public List<Match> findAll(Document document) {
    return looks.apply(document).stream()
        .flatMap(
            words ->
                document.sentences().stream()
                    .flatMap(sentence -> rules.findAll(words, sentence.tokens()).stream()))
        .distinct()
        .toList();
  }
}
