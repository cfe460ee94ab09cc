package org.sitrep.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Link.Type;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.PlaceMention;

/** Cuts a sentence into groups, in one pass from left to right. */
final class Chunker {
  private final Words words;
  private final Verbs verbs;
  private final TokenRange sentence;
  private final int end;
  private final List<Group> groups = new ArrayList<>();

  Chunker(Words words, TokenRange sentence) {
    this.words = words;
    this.sentence = sentence;
    this.end = sentence.to();
    this.verbs = new Verbs(words, end);
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
    if (!mention) {
      if (words.document().token(i).isPunctuation()) {
        return punctuation(i);
      }
      Optional<Label> link = words.labels().at(i, "links").filter(label -> isLink(label, i));
      boolean sure =
          link.filter(label -> label.range().length() > 1 || type(label) == Type.INCLUDING)
              .isPresent();
      if (link.isPresent() && (sure || !verbs.startsAt(i, false))) {
        return new Link(clip(link.get().range()), type(link.get()), link.get().entry().id());
      }
      if (verbs.startsAt(i, false)) {
        return verbs.read(i);
      }
    }
    return noun(i)
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

  /** {@code "Six people – soldiers and workers – were hurt"}: dashes in pairs are brackets. */
  private boolean isPaired(int i) {
    int dashes = 0;
    for (int j = sentence.from(); j < end; j++) {
      dashes += words.document().token(j).isDash() ? 1 : 0;
    }
    return dashes == 2 && !hasSemicolon() && i > sentence.from() && i < end - 1;
  }

  /** {@code "Fuzuli – 4 killed; Jabrayil – 1 killed"}: a list. */
  private boolean hasSemicolon() {
    for (int j = sentence.from(); j < end; j++) {
      if (words.norm(j).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private Group punctuation(int i) {
    String norm = words.norm(i);
    if (words.document().token(i).isDash() && isPaired(i)) {
      return new Link(TokenRange.of(i), Type.PARENTHESIS, norm);
    }
    Type type =
        switch (norm) {
          case "," -> Type.COMMA;
          case "(", ")", "[", "]", "{", "}" -> Type.PARENTHESIS;
          case "\"", "``", "''", "«", "»", "'", "`" -> Type.QUOTE;
          case ";", ":", ".", "!", "?", "-", "--", "—", "...", "…", "|", "•" -> Type.STOP;
          default -> Type.OTHER;
        };
    return new Link(TokenRange.of(i), type, norm);
  }

  private boolean isLink(Label label, int i) {
    String id = label.entry().id();
    if (id.equals("that")) {
      return words.tag(i) != Tag.DET
          || i + 1 >= end
          || words.tag(i + 1) == Tag.VERB
          || words.tag(i + 1) == Tag.AUX;
    }
    return !(id.equals("like") || id.equals("following"))
        || words.tag(i) == Tag.ADP
        || words.tag(i) == Tag.SCONJ;
  }

  private Type type(Label label) {
    String type = label.entry().get("class").orElse("preposition");
    return switch (type) {
      case "subordinator" -> Type.SUBORDINATOR;
      case "relative" ->
          label.entry().id().equals("that") && !afterNoun() ? Type.SUBORDINATOR : Type.RELATIVE;
      case "conjunction" -> Type.CONJUNCTION;
      case "including" -> Type.INCLUDING;
      default -> Type.PREPOSITION;
    };
  }

  private boolean afterNoun() {
    return !groups.isEmpty() && groups.get(groups.size() - 1) instanceof NounGroup;
  }

  private Optional<NounGroup> noun(int from) {
    Noun noun = new Noun();
    int i = from;
    while (i < end) {
      int next = noun.take(i, from);
      if (next <= i) {
        break;
      }
      i = next;
    }
    if (i == from) {
      return Optional.empty();
    }
    int head = noun.head >= 0 ? noun.head : i - 1;
    return Optional.of(new NounGroup(new TokenRange(from, i), head, Optional.empty()));
  }

  /** A noun group as it grows. */
  private final class Noun {
    private int head = -1;
    private boolean noun;
    private boolean closed;

    /** The head stands before an {@code of}: {@code "employees of Qatar | Hospital"}. */
    private boolean held;

    /**
     * Takes what begins at {@code i}; returns where to go on, or {@code i} where the group ends.
     */
    int take(int i, int from) {
      if (closed) {
        return possessive(i);
      }
      if ((noun || i > from) && (isPreposition(i) || isCompass(i))) {
        return i;
      }
      Optional<DateMention> date = words.dateAt(i);
      if (date.isPresent()) {
        return isModifier(date.get(), i, from) ? clip(date.get().range()).to() : i;
      }
      Optional<ActorMention> actor = words.actorAt(i);
      if (actor.isPresent() && i > from && noun && verbs.isHeldByMention(i)) {
        return i;
      }
      if (actor.isPresent()) {
        held = actor.get().head() < actor.get().range().last();
        return noun && !joins(i) ? i : takeMention(actor.get().range(), actor.get().head());
      }
      Optional<CountMention> count = words.countAt(i);
      if (count.isPresent()) {
        return noun ? i : takeCount(count.get());
      }
      Optional<PlaceMention> place = words.placeAt(i);
      if (place.isPresent()) {
        TokenRange phrase = phrase(place.get());
        return takeMention(phrase, phrase.last());
      }
      return takeWord(i, from);
    }

    /** {@code "Sunday's blast"}, {@code "the February 2 attack"}. */
    private boolean isModifier(DateMention date, int i, int from) {
      if (i == from) {
        head = date.range().last();
        noun = true;
        return true;
      }
      int behind = date.range().to();
      return !noun
          && words.tag(i - 1) == Tag.DET
          && behind < end
          && (words.isEventNoun(behind) || words.tag(behind) == Tag.NOUN);
    }

    /**
     * {@code "near"} behind a noun, whatever the model calls it: {@code "fighters near Lyman"};
     * {@code "due to"} behind anything.
     */
    private boolean isPreposition(int i) {
      return words
          .labels()
          .at(i, "links")
          .filter(link -> isLink(link, i))
          .filter(
              link ->
                  type(link) == Type.SUBORDINATOR
                      || type(link) == Type.PREPOSITION
                          && (noun || link.range().length() > 1 || isState(i - 1)))
          .isPresent();
    }

    /** {@code "two soldiers north of Kandahar"}: where, not what soldiers. */
    private boolean isCompass(int i) {
      return noun
          && words
              .labels()
              .at(i, "place_prepositions")
              .filter(label -> label.range().length() > 1)
              .filter(label -> words.norm(label.range().last()).equals("of"))
              .filter(label -> words.placeAt(label.range().to()).isPresent())
              .isPresent();
    }

    /** {@code "40 injured as bombers struck"}. */
    private boolean isState(int i) {
      return words.labels().has(i, "states") && words.actorAt(i).isEmpty();
    }

    private TokenRange phrase(PlaceMention place) {
      TokenRange phrase = place.phrase();
      boolean usable = phrase.from() == place.range().from() && phrase.to() <= end;
      return usable ? phrase : clip(place.range());
    }

    /** After {@code 's}, or a proper noun before the noun it names, an actor goes on the group. */
    private boolean joins(int i) {
      Tag before = words.tag(i - 1);
      return before == Tag.PROPN || words.norm(i - 1).equals("'s") || before == Tag.ADJ;
    }

    private int takeMention(TokenRange range, int headToken) {
      head = headToken;
      noun = true;
      return clip(range).to();
    }

    private int takeCount(CountMention count) {
      head = head < 0 || !noun ? count.range().last() : head;
      return clip(count.range()).to();
    }

    private int takeWord(int i, int from) {
      Tag tag = words.tag(i);
      if (words.isGenitive(i)) {
        return possessive(i);
      }
      boolean open = i > from && !noun;
      if (verbs.startsAt(i, open) && !(open && words.auxiliary(i).isPresent() && tag == Tag.NOUN)) {
        return i;
      }
      if (words.document().token(i).isPunctuation() || isStateBehind(i)) {
        return i;
      }
      return switch (tag) {
        case DET -> noun || (i > from && words.tag(i - 1) != Tag.DET) ? i : i + 1;
        case PRON -> pronoun(i, from);
        case NOUN, PROPN, X, SYM ->
            held && tag == Tag.PROPN ? i + 1 : takeMention(TokenRange.of(i), i);
        case NUM -> noun && words.tag(i - 1) != Tag.PROPN ? i : asHead(i);
        case ADJ -> noun && !isBeforeNoun(i) && words.tag(i - 1) != Tag.PROPN ? i : asHead(i);
        case VERB -> verbal(i, open);
        case ADV -> open && i + 1 < end && isModifier(i + 1) ? i + 1 : i;
        default -> i;
      };
    }

    /** {@code "the remaining 15"}: before a number a participle is no noun. */
    private int verbal(int i, boolean open) {
      if (open && verbs.isBeforeNumber(i)) {
        return asHead(i);
      }
      return open || words.isEventNoun(i) ? takeMention(TokenRange.of(i), i) : i;
    }

    /** {@code "one soldier | wounded"}: the state of the people named, not a further noun. */
    private boolean isStateBehind(int i) {
      return noun
          && (words.labels().has(i, "states") || words.labels().has(i, "apart"))
          && words.actorAt(i).isEmpty()
          && !words.isGenitive(i - 1)
          && !isBeforeNoun(i);
    }

    private int possessive(int i) {
      if (head >= 0 && words.isGenitive(i) && i + 1 < end) {
        noun = false;
        closed = false;
        return i + 1;
      }
      return i;
    }

    private int pronoun(int i, int from) {
      boolean possessive = words.labels().has(i, "possessives");
      if (words.norm(i).equals("mine") && (i > from || isBeforeNoun(i))) {
        return takeMention(TokenRange.of(i), i);
      }
      if (i > from) {
        return i;
      }
      if (!possessive) {
        head = i;
        noun = true;
        closed = true;
      }
      return i + 1;
    }

    /** A number or an adjective stands for the noun until one comes. */
    private int asHead(int i) {
      head = i;
      return i + 1;
    }

    private boolean isBeforeNoun(int i) {
      return i + 1 < end && (words.tag(i + 1) == Tag.NOUN || words.tag(i + 1) == Tag.PROPN);
    }

    private boolean isModifier(int i) {
      Tag tag = words.tag(i);
      return tag == Tag.ADJ
          || tag == Tag.VERB
          || tag == Tag.NOUN
          || tag == Tag.NUM
          || words.actorAt(i).isPresent()
          || words.countAt(i).isPresent();
    }
  }
}
