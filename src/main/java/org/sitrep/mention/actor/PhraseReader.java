package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.actor.ActorWord;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.document.Sentence;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.actor.Scene.Core;

/**
 * Reads the noun phrases of a sentence that speak of people or bodies: modifiers, core words in a
 * row of which the last is the head, and what follows {@code of}.
 */
final class PhraseReader {
  private static final Kinds TITLES = Kinds.of("titles");

  private final Scene scene;
  private final Modifiers modifiers;
  private final Names names;
  private final Heads heads;
  private final Memberships memberships;
  private final BandNames bandNames;

  PhraseReader(Scene scene) {
    this.scene = scene;
    this.modifiers = new Modifiers(scene);
    this.names = new Names(scene);
    this.heads = new Heads(scene);
    this.memberships = new Memberships(scene);
    this.bandNames = new BandNames(scene);
  }

  /** The phrases of a sentence, in order, without overlap. */
  List<Phrase> read(Sentence sentence) {
    List<Phrase> phrases = new ArrayList<>();
    int from = sentence.tokens().from();
    int i = from;
    while (i < sentence.tokens().to()) {
      if (scene.coreAt(i).isEmpty() && !scene.labels().mayStart(i, TITLES)) {
        i++;
        continue;
      }
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
    Row row = Row.read(scene, first.get(), bounds.to());
    Optional<Phrase> whole = phrase(row, bounds).filter(found -> heads.stands(found, row));
    return whole.or(() -> row.body().flatMap(body -> phrase(body, bounds)));
  }

  private Optional<Phrase> phrase(Row row, TokenRange bounds) {
    Core head = row.head();
    int start = row.cores().get(0).range().from();
    Modifiers.Found before = modifiers.before(start, bounds.from(), head.word());
    int end = names.end(head, bounds.to());
    if (end > head.range().to()) {
      return Optional.of(extended(compose(row, before, Optional.empty()), end));
    }
    Phrase phrase = compose(row, before, owner(head, bounds));
    return Optional.of(
        mayJoin(phrase)
            ? bandNames.joined(memberships.joined(phrase, bounds.to()), bounds.to())
            : phrase);
  }

  /** True for people who may be of a group that is named farther on. */
  private static boolean mayJoin(Phrase phrase) {
    return phrase.side().stream().noneMatch(ActorWord::isBody) && !phrase.word().isBody();
  }

  /** With the name behind it: {@code "rebel leader"} {@code "Riek Machar"}. */
  private Phrase extended(Phrase phrase, int end) {
    TokenRange range = new TokenRange(phrase.range().from(), end);
    ActorWord word = names.bearer(phrase.word(), new TokenRange(phrase.head() + 1, end));
    return new Phrase(range, phrase.head(), word, phrase.side(), phrase.country(), "role-and-name");
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
        return inner
            .filter(found -> mayOwn(head.word(), found.word()))
            .filter(found -> !namesBody(found.range().to(), bounds.to()));
      }
      if (!modifiers.opens(i)) {
        return Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  /**
   * {@code "members of a farmers' league"}, {@code "of the farmers union"}: of a body of theirs.
   */
  private boolean namesBody(int behind, int end) {
    return behind < end
        && (scene.norm(behind).equals("'")
            || scene.labels().has(behind, "orgnouns") && scene.tag(behind) == Tag.NOUN);
  }

  private Optional<Phrase> ownerAt(int token, int from, int end) {
    Optional<Label> country = scene.country(token);
    Optional<Core> core = scene.coreAt(token);
    if (core.isPresent()) {
      return phraseAt(token, new TokenRange(from, end));
    }
    return country
        .filter(label -> label.range().to() >= end || !isPossessive(label.range().to()))
        .map(label -> country(label, token));
  }

  /** A country behind {@code of}. */
  private static Phrase country(Label label, int token) {
    Optional<String> iso3 = label.entry().get("iso3");
    ActorWord word =
        new ActorWord(
            ActorWord.Type.PEOPLE,
            label.entry().get("name").orElse(label.entry().id()),
            Sector.GOV,
            Victim.OFFICIAL,
            Optional.empty(),
            ActorKind.STATE,
            iso3,
            Optional.empty(),
            false,
            false);
    return new Phrase(label.range(), token, word, List.of(), iso3, "country");
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

  private Phrase compose(Row row, Modifiers.Found before, Optional<Phrase> owner) {
    Core head = row.head();
    List<ActorWord> side = new ArrayList<>(row.side());
    int alone = Row.behind(scene, head, scene.document().size());
    int end = owner.map(found -> found.range().to()).orElse(alone);
    TokenRange range = new TokenRange(before.from(), end);
    Optional<String> country = before.country();
    if (owner.isPresent()) {
      Phrase inner = owner.get();
      country = country.or(inner::country);
      if (inner.word().type() == ActorWord.Type.ROLE && head.word().generic()) {
        side.addAll(inner.side());
        return new Phrase(range, inner.head(), inner.word(), side, country, "group-of-people");
      }
      if (inner.word().type() != ActorWord.Type.PEOPLE) {
        side.add(inner.word());
      }
      side.addAll(inner.side());
    }
    String rule = rule(head.word(), owner.isPresent());
    return new Phrase(range, head.range().last(), head.word(), side, country, rule);
  }

  /** {@code group}, {@code role}, {@code institution-of}. */
  private static String rule(ActorWord head, boolean owned) {
    String name = head.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return owned ? name + "-of" : name;
  }
}
