package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Link.Type;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.DateMention;

/** Cuts a sentence into groups, in one pass from left to right. */
final class Chunker {
  private final Words words;
  private final Verbs verbs;
  private final Links links;
  private final TokenRange sentence;
  private final int end;
  private final List<Group> groups = new ArrayList<>();

  Chunker(Words words, TokenRange sentence) {
    this.words = words;
    this.sentence = sentence;
    this.end = sentence.to();
    this.verbs = new Verbs(words, end);
    this.links = new Links(words, sentence);
  }

  static List<Group> groups(Words words, TokenRange sentence) {
    Chunker chunker = new Chunker(words, sentence);
    int i = sentence.from();
    while (i < chunker.end) {
      Group group = chunker.next(i);
      chunker.add(group);
      i = group.range().to();
    }
    return chunker.groups;
  }

  /** {@code of} and a noun group behind a noun group are its complement. */
  private void add(Group group) {
    int size = groups.size();
    boolean ofPhrase =
        group instanceof NounGroup
            && size >= 2
            && groups.get(size - 1) instanceof Link link
            && link.id().equals("of")
            && groups.get(size - 2) instanceof NounGroup;
    if (ofPhrase && !words.isDate(group)) {
      NounGroup whole = ((NounGroup) groups.get(size - 2)).of((NounGroup) group);
      groups.subList(size - 2, size).clear();
      groups.add(whole);
    } else {
      groups.add(group);
    }
  }

  private Group next(int i) {
    Optional<DateMention> date = words.dateAt(i);
    if (date.isPresent() && !isGenitiveBehind(date.get())) {
      return new NounGroup(clip(date.get().range()), date.get().range().last(), Optional.empty());
    }
    boolean mention =
        words.countAt(i).isPresent()
            || words.actorAt(i).isPresent()
            || words.placeAt(i).isPresent();
    if (mention && verbs.isHeldByMention(i)) {
      return verbs.read(i);
    }
    return mention ? noun(i) : linkOrVerb(i).orElseGet(() -> noun(i));
  }

  /** What no mention holds may be a mark, a link or a verb. */
  private Optional<Group> linkOrVerb(int i) {
    if (words.document().token(i).isPunctuation()) {
      return Optional.of(links.punctuation(i));
    }
    Optional<Label> link = links.at(i);
    if (link.isPresent() && (isSure(link.get()) || !verbs.startsAt(i, false))) {
      Type type = links.type(link.get(), afterNoun());
      return Optional.of(new Link(clip(link.get().range()), type, link.get().entry().id()));
    }
    return verbs.startsAt(i, false) ? Optional.of(verbs.read(i)) : Optional.empty();
  }

  private boolean isSure(Label link) {
    return link.range().length() > 1 || links.type(link, afterNoun()) == Type.INCLUDING;
  }

  private Group noun(int i) {
    return new NounChunk(words, verbs, links, sentence)
        .read(i)
        .map(Group.class::cast)
        .orElseGet(() -> new Link(TokenRange.of(i), Type.OTHER, words.norm(i)));
  }

  /** {@code "Sunday's blast"}: the date says which blast. */
  private boolean isGenitiveBehind(DateMention date) {
    int behind = date.range().to();
    return behind + 1 < end
        && words.isGenitive(behind)
        && !words.document().token(behind + 1).isPunctuation();
  }

  private TokenRange clip(TokenRange range) {
    return range.to() <= end ? range : new TokenRange(range.from(), end);
  }

  private boolean afterNoun() {
    return !groups.isEmpty() && groups.get(groups.size() - 1) instanceof NounGroup;
  }
}
