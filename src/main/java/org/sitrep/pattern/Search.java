package org.sitrep.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.sitrep.document.TokenRange;

/** One search for rules in a range of tokens. */
final class Search {
  private static final Comparator<Waiting> BY_RANGE =
      Comparator.comparing((Waiting waiting) -> waiting.match.range())
          .thenComparing(waiting -> waiting.candidate.number);

  private final List<Rule> rules;
  private final RuleIndex index;
  private final TokenRange range;
  private final long[] hits;
  private final Words words;

  Search(RuleIndex index, Words words, TokenRange range) {
    this.rules = index.rules();
    this.index = index;
    this.range = range;
    this.hits = index.hits(words, range);
    this.words = words;
  }

  /** The next match of a rule, waiting for its turn. */
  private record Waiting(Candidate candidate, Match match) {}

  /**
   * Matches none of which overlaps another: the leftmost, then the longest, then the first rule.
   */
  List<Match> apart() {
    if (hits.length == 0) {
      return List.of();
    }
    PriorityQueue<Waiting> queue = new PriorityQueue<>(BY_RANGE);
    for (Candidate candidate : candidates()) {
      enqueue(candidate, range.from(), queue);
    }
    List<Match> matches = new ArrayList<>();
    int from = range.from();
    while (!queue.isEmpty()) {
      Waiting first = queue.remove();
      if (first.match.range().from() >= from) {
        matches.add(first.match);
        from = first.match.range().to();
      }
      enqueue(first.candidate, from, queue);
    }
    return matches;
  }

  private static void enqueue(Candidate candidate, int from, PriorityQueue<Waiting> queue) {
    candidate.next(from).ifPresent(match -> queue.add(new Waiting(candidate, match)));
  }

  /** The matches of every rule; of one rule none overlaps another. In order of the text. */
  List<Match> ofEachRule() {
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : candidates()) {
      Optional<Match> match = candidate.next(range.from());
      while (match.isPresent()) {
        matches.add(match.get());
        match = candidate.next(match.get().range().to());
      }
    }
    // The sort is stable: of equal ranges the rule that stands first comes first.
    matches.sort(Comparator.comparing(Match::range));
    return matches;
  }

  private List<Candidate> candidates() {
    Matcher matcher = new Matcher(words, range);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      if (i == 0 || RuleIndex.rule(hits[i]) != RuleIndex.rule(hits[i - 1])) {
        candidates.add(new Candidate(i, matcher));
      }
    }
    return candidates;
  }

  /** A rule that has an anchor in the range. */
  private final class Candidate {
    private final int number;
    private final Rule rule;
    private final Matcher matcher;
    private int hit;
    private int start;

    Candidate(int firstHit, Matcher matcher) {
      this.matcher = matcher;
      number = RuleIndex.rule(hits[firstHit]);
      rule = rules.get(number);
      hit = firstHit;
      start = range.from();
    }

    /** The first match that begins at {@code from} or behind it. */
    Optional<Match> next(int from) {
      matcher.use(rule.pattern().program());
      start = Math.max(start, from);
      while (hit < hits.length && RuleIndex.rule(hits[hit]) == number) {
        int token = RuleIndex.token(hits[hit]);
        start = Math.max(start, index.firstStart(number, token));
        while (start <= index.lastStart(number, token)) {
          int end = matcher.run(start++);
          if (end >= 0) {
            return Optional.of(new Match(rule, new TokenRange(start - 1, end), matcher.captures()));
          }
        }
        hit++;
      }
      return Optional.empty();
    }
  }
}
