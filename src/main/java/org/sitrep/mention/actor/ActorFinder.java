package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.actor.ActorNames;
import org.sitrep.actor.ActorWords;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mention;
import org.sitrep.mention.PlaceMention;

/**
 * Finds the people, groups, bodies and states a document speaks of: {@code "four Armenian and six
 * Azerbaijani soldiers"} are two sides. Safe to call from many threads.
 */
public final class ActorFinder {
  private final Scene.Words words;
  private final ActorNames names;

  private ActorFinder(Scene.Words words, ActorNames names) {
    this.words = words;
    this.names = names;
  }

  /** Reads the lexicon's words for people, groups and bodies. */
  public static ActorFinder load(Lexicon lexicon) {
    Scene.Words words = new Scene.Words(ActorWords.load(lexicon), Cues.load(lexicon));
    return new ActorFinder(words, ActorNames.load(lexicon));
  }

  /** The actors of a document in order of the text; they do not overlap. */
  public List<ActorMention> find(Document document, Labels labels, List<PlaceMention> places) {
    Scene scene = new Scene(document, labels, places, words);
    PhraseReader reader = new PhraseReader(scene);
    ElidedHeads elided = new ElidedHeads(scene);
    States states = new States(scene, names);
    Organizations organizations = new Organizations(scene);
    Persons persons = new Persons(scene);
    List<ActorMention> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Phrase> phrases = elided.merged(sentence, reader.read(sentence));
      phrases.addAll(organizations.read(sentence, phrases));
      phrases.addAll(persons.read(sentence, phrases));
      phrases.forEach(phrase -> found.add(mention(phrase)));
      found.addAll(states.read(sentence, phrases));
    }
    // "MB" of "38S MB 4488 8544" is no group.
    places.stream()
        .filter(PlaceMention::isPoint)
        .forEach(point -> found.removeIf(actor -> actor.range().overlaps(point.range())));
    found.sort(Comparator.comparing(Mention::range));
    return List.copyOf(new Anaphora(scene).resolved(found));
  }

  private ActorMention mention(Phrase phrase) {
    ActorNames.Meaning meaning = names.meaning(phrase.word(), phrase.side(), phrase.country());
    return new ActorMention(
        phrase.range(),
        phrase.head(),
        meaning.actor(),
        meaning.victim(),
        phrase.word().demographic(),
        phrase.word().plural(),
        phrase.rule());
  }
}
