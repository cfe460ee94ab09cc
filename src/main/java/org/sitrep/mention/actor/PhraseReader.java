package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.actor.Scene.Core;

/**
 * Reads the noun phrases of a sentence that speak of people or bodies: modifiers, core words in a
 * row of which the last is the head, and what follows {@code of}.
 */
final class PhraseReader {
  private final Scene scene;
  private final Modifiers modifiers;
  private final Names names;

  PhraseReader(Scene scene) {
    this.scene = scene;
    this.modifiers = new Modifiers(scene);
    this.names = new Names(scene);
  }

  /** The phrases of a sentence, in order, without overlap. */
  List<Phrase> read(Sentence sentence) {
    List<Phrase> phrases = new ArrayList<>();
    int from = sentence.tokens().from();
    int i = from;
    while (i < sentence.tokens().to()) {
      Optional<Phrase> phrase = phraseAt(i, new TokenRange(from, sentence.tokens().to()));
      phrase.ifPresent(phrases::add);
      i = phrase.map(found -> found.range().to()).orElse(i + 1);
      from = phrase.isPresent() ? i : from;
      if (from == sentence.tokens().to()) {
        break;
      }
    }
    return phrases;
  }

  /** The phrase whose first core word begins at a token; its modifiers lie within bounds. */
  private Optional<Phrase> phraseAt(int token, TokenRange bounds) {
    Optional<Core> first = scene.coreAt(token);
    Optional<Phrase> titled = names.titled(token, bounds, modifiers);
    if (first.isEmpty() || titled.isPresent()) {
      return titled;
    }
    List<Core> cores = row(first.get(), bounds.to());
    Core head = cores.get(cores.size() - 1);
    Modifiers.Found before = modifiers.before(token, bounds.from(), head.word());
    int end = names.end(head, bounds.to());
    Optional<Phrase> owner = end > head.range().to() ? Optional.empty() : owner(head, bounds);
    Phrase phrase = compose(cores, before, owner);
    if (end > head.range().to()) {
      phrase = extended(phrase, end);
    }
    return Optional.of(phrase).filter(found -> stands(found, head, cores.size()));
  }

  /** With the name behind it: {@code "rebel leader"} {@code "Riek Machar"}. */
  private Phrase extended(Phrase phrase, int end) {
    TokenRange range = new TokenRange(phrase.range().from(), end);
    ActorWord word = names.bearer(phrase.word(), new TokenRange(phrase.head() + 1, end));
    return new Phrase(range, phrase.head(), word, phrase.side(), phrase.country(), "role-and-name");
  }

  /** Core words that follow each other: {@code "army"} {@code "soldiers"}. */
  private List<Core> row(Core first, int end) {
    List<Core> cores = new ArrayList<>(List.of(first));
    Core last = first;
    int next = next(last, end);
    Optional<Core> following = next < end ? scene.coreAt(next) : Optional.empty();
    while (following.isPresent()) {
      last = following.get();
      cores.add(last);
      next = next(last, end);
      following = next < end ? scene.coreAt(next) : Optional.empty();
    }
    return cores;
  }

  /** Behind a core word; also behind its short form: {@code "Islamic State (IS) fighters"}. */
  private int next(Core core, int end) {
    int next = core.range().to();
    if (core.word().type() == ActorWord.Type.GROUP && next + 2 < end && isOpening(next)) {
      Optional<Core> inside = scene.coreAt(next + 1);
      boolean same = inside.isPresent() && inside.get().word().group().equals(core.word().group());
      int close = same ? inside.get().range().to() : next + 2;
      if (same && close < end && isClosing(close)) {
        return close + 1;
      }
    }
    return next;
  }

  private boolean isOpening(int token) {
    return scene.norm(token).equals("(") || scene.norm(token).equals("[");
  }

  private boolean isClosing(int token) {
    return scene.norm(token).equals(")") || scene.norm(token).equals("]");
  }

  /** What follows {@code of}: {@code "members of the FMLN"}, {@code "a group of soldiers"}. */
  private Optional<Phrase> owner(Core head, TokenRange bounds) {
    int of = head.range().to();
    if (of + 1 >= bounds.to()
        || !scene.norm(of).equals("of")
        || head.word().type() == ActorWord.Type.GROUP) {
      return Optional.empty();
    }
    int i = of + 1;
    while (i < bounds.to() && i < of + 6) {
      Optional<Phrase> inner = ownerAt(i, of + 1, bounds.to());
      if (inner.isPresent()) {
        return inner.filter(found -> mayOwn(head.word(), found.word()));
      }
      if (!modifiers.opens(i)) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  private Optional<Phrase> ownerAt(int token, int from, int end) {
    Optional<Label> country = scene.country(token);
    Optional<Core> core = scene.coreAt(token);
    if (core.isPresent()) {
      return phraseAt(token, new TokenRange(from, end));
    }
    return country
        .filter(label -> label.range().to() >= end || !isPossessive(label.range().to()))
        .map(label -> Owners.country(label, token));
  }

  private boolean isPossessive(int token) {
    return scene.norm(token).equals("'s");
  }

  /** A body or country owns anyone; people only belong to a group, band or team. */
  private static boolean mayOwn(ActorWord head, ActorWord owner) {
    boolean gathers = head.generic() && head.plural();
    return owner.isBody()
        || owner.type() == ActorWord.Type.UNIT
        || owner.type() == ActorWord.Type.WEAK_UNIT
        || (owner.type() == ActorWord.Type.PEOPLE && owner.country().isPresent() && !owner.plural())
        || gathers;
  }

  private Phrase compose(List<Core> cores, Modifiers.Found before, Optional<Phrase> owner) {
    Core head = cores.get(cores.size() - 1);
    List<ActorWord> side = new ArrayList<>();
    for (int i = cores.size() - 2; i >= 0; i--) {
      side.add(cores.get(i).word());
    }
    side.addAll(before.words());
    int end = owner.map(found -> found.range().to()).orElse(head.range().to());
    TokenRange range = new TokenRange(before.from(), end);
    Optional<String> country = before.country();
    if (owner.isPresent()) {
      Phrase inner = owner.get();
      country = country.or(inner::country);
      if (inner.word().type() == ActorWord.Type.ROLE && head.word().generic()) {
        inner.side().forEach(side::add);
        return new Phrase(range, inner.head(), inner.word(), side, country, "group-of-people");
      }
      if (inner.word().type() != ActorWord.Type.PEOPLE) {
        side.add(inner.word());
      }
      side.addAll(inner.side());
    }
    String rule = Owners.rule(head.word(), owner.isPresent());
    return new Phrase(range, head.range().last(), head.word(), side, country, rule);
  }

  /** False for words that are no actor where they stand: {@code "by force"}. */
  private boolean stands(Phrase phrase, Core head, int cores) {
    ActorWord word = head.word();
    boolean alone = cores == 1 && phrase.range().equals(head.range());
    if (word.type() == ActorWord.Type.WEAK_UNIT) {
      return !alone;
    }
    boolean single = word.type() == ActorWord.Type.ROLE && !word.plural();
    if (!single || phrase.range().to() > head.range().to()) {
      return true;
    }
    return !modifies(head.range().to());
  }

  /** True where the next word goes on the noun phrase: {@code "a terrorist attack"}. */
  private boolean modifies(int next) {
    if (next >= scene.document().size()) {
      return false;
    }
    boolean sameSentence =
        scene.document().sentenceOf(next - 1).index() == scene.document().sentenceOf(next).index();
    return sameSentence && scene.tag(next) == org.sitrep.document.Tag.NOUN;
  }
}
