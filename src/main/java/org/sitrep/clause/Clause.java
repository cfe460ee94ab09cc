package org.sitrep.clause;

import java.util.List;
import java.util.Optional;
import org.sitrep.document.TokenRange;

/**
 * A verb and what belongs to it: {@code "two were wounded in Fuzuli region on February 2"}.
 *
 * @param index place among the clauses of its sentence
 * @param subject who or what the verb is said of, coordinated; found in a clause before where left
 *     out here
 * @param apposition what is set beside the subject: {@code "a father and his son"}
 * @param objects without preposition behind the verb, coordinated
 * @param phrases with preposition, also those before the subject
 * @param opener the word that opens it: {@code when}, {@code that}, {@code who}; empty for main
 *     clauses
 * @param range all words that are this clause's and no other's
 * @param gapped true where the verb is understood from the clause before: {@code "and in Tartar
 *     two"}
 */
public record Clause(
    int index,
    VerbGroup verb,
    List<NounGroup> subject,
    List<NounGroup> apposition,
    List<NounGroup> objects,
    List<Phrase> phrases,
    Optional<String> opener,
    TokenRange range,
    boolean gapped) {

  public Clause {
    subject = List.copyOf(subject);
    apposition = List.copyOf(apposition);
    objects = List.copyOf(objects);
    phrases = List.copyOf(phrases);
  }

  Clause withVerb(VerbGroup other) {
    return new Clause(index, other, subject, apposition, objects, phrases, opener, range, gapped);
  }

  Clause withObjects(List<NounGroup> others) {
    return new Clause(index, verb, subject, apposition, others, phrases, opener, range, gapped);
  }

  /** True for a word of the clause or of a phrase of it. */
  public boolean holds(int token) {
    return range.contains(token)
        || phrases.stream().map(Phrase::range).anyMatch(words -> words.contains(token));
  }

  /** Who does it: the subject, or in the passive voice those behind {@code by}. */
  public List<NounGroup> agents() {
    return verb.isPassive() ? phrase("by").map(Phrase::groups).orElse(List.of()) : subject;
  }

  /** What it is done to: the objects, or in the passive voice the subject. */
  public List<NounGroup> patients() {
    return verb.isPassive() ? subject : objects;
  }

  /** True where one of these words opens it: {@code "after"}, {@code "who"}. */
  public boolean isOpenedBy(String... words) {
    return opener.isPresent() && List.of(words).contains(opener.get());
  }

  /** The first phrase with a preposition. */
  public Optional<Phrase> phrase(String preposition) {
    return phrases.stream().filter(phrase -> phrase.isLedBy(preposition)).findFirst();
  }
}
