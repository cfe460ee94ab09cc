package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Sentence;

/**
 * A sentence as groups and clauses.
 *
 * @param bare the phrases of a sentence without a verb: {@code "Clashes between farmers and herders
 *     in Benue"}; empty where it has clauses
 */
public record Syntax(
    Sentence sentence, List<Group> groups, List<Clause> clauses, List<Phrase> bare) {

  public Syntax {
    bare = List.copyOf(bare);
    groups = List.copyOf(groups);
    clauses = List.copyOf(clauses);
  }

  /** The clause whose own words hold {@code token}; of several the last, which is the innermost. */
  public Optional<Clause> clauseOf(int token) {
    Optional<Clause> found = Optional.empty();
    for (Clause clause : clauses) {
      if (clause.range().contains(token) && !clause.gapped()) {
        found = Optional.of(clause);
      }
    }
    return found;
  }

  /** The clause before another: what may govern it. */
  public Optional<Clause> before(Clause clause) {
    return clause.index() > 0 ? Optional.of(clauses.get(clause.index() - 1)) : Optional.empty();
  }

  /** The clause behind another. */
  public Optional<Clause> behind(Clause clause) {
    int next = clause.index() + 1;
    return next < clauses.size() ? Optional.of(clauses.get(next)) : Optional.empty();
  }

  /** The noun group that holds {@code token}, itself rather than through its complement. */
  public Optional<NounGroup> nounGroupOf(int token) {
    for (NounGroup group : nounGroups()) {
      for (Optional<NounGroup> part = Optional.of(group);
          part.isPresent();
          part = part.get().complement()) {
        if (part.get().range().contains(token)) {
          return part;
        }
      }
    }
    return Optional.empty();
  }

  /** All noun groups, in order. */
  public List<NounGroup> nounGroups() {
    List<NounGroup> found = new ArrayList<>();
    for (Group group : groups) {
      if (group instanceof NounGroup noun) {
        found.add(noun);
      }
    }
    return found;
  }
}
