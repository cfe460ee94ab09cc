package org.sitrep.mention.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.place.Gazetteer;

/** Gathers the {@link Sign}s for and against each name of a document. */
final class Signs {
  /** The verb of leaving stands at most so many words before the goal. */
  private static final int LEAVING = 6;

  /** How much a verb tells of a place whose object may as well be a person. */
  private static final double EITHER = 0.4;

  private final Gazetteer gazetteer;
  private final Set<String> notPlaces;
  private final Document document;
  private final Labels labels;
  private final List<Name> names;
  private final boolean[] named;
  private final Entries entries;
  private final Set<String> persons;
  private final Set<String> placed = new HashSet<>();

  /** A document and its labels. */
  record Text(Document document, Labels labels) {}

  Signs(Gazetteer gazetteer, Set<String> notPlaces, Text text, List<Name> names) {
    this.gazetteer = gazetteer;
    this.notPlaces = notPlaces;
    this.document = text.document();
    this.labels = text.labels();
    this.names = names;
    this.named = new boolean[document.size()];
    this.persons = new PersonNames(document, labels).words();
    this.entries = new Entries(document, names);
    for (Name name : names) {
      for (int i = name.phrase().from(); i < name.phrase().to(); i++) {
        named[i] = true;
      }
      if (isStrong(name.before()) || name.hasTypeWord()) {
        placed.add(key(name.range()));
      }
    }
  }

  /** The signs of name number {@code index}. */
  Map<Sign, Double> of(int index) {
    Name name = names.get(index);
    TokenRange range = name.range();
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.BASE, 1.0);
    signs.put(Sign.POPULATION, Math.log10(1.0 + gazetteer.population(document, range)) / 7);
    boolean strong = isStrong(name.before()) || isGoal(name);
    put(signs, Sign.PREPOSITION, strong);
    put(signs, Sign.WEAK_PREPOSITION, name.before().isPresent() && !strong);
    put(signs, Sign.TYPE_BEHIND, name.phrase().to() > range.to());
    put(signs, Sign.TYPE_BEFORE, name.phrase().from() < range.from() || name.sharesType());
    put(signs, Sign.DATELINE, document.dateline().filter(line -> opens(line, range)).isPresent());
    put(signs, Sign.ENTRY, entries.has(name));
    put(signs, Sign.KEPT, gazetteer.isKept(document, range));
    put(signs, Sign.WORDS, range.length() > 1);
    put(signs, Sign.ORGANIZATION_HEAD, name.head().isPresent());
    put(signs, Sign.LOCAL_FORCE, name.isHeadedBy("local") || name.isHeadedBy("people"));
    put(signs, Sign.STREET, isStreet(name));
    put(signs, Sign.POSSESSIVE, isNorm(range.to(), "'s"));
    ofWord(range, signs);
    ofNeighbours(name, signs);
    ofList(index, signs);
    if (signs.containsKey(Sign.CONTAINS_BEFORE)) {
      // "Chicago, Ill.": beside a place of it an abbreviation is no common word.
      signs.remove(Sign.NOT_PLACE);
    }
    return signs;
  }

  private static void put(Map<Sign, Double> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.put(sign, 1.0);
    }
  }

  private void ofWord(TokenRange range, Map<Sign, Double> signs) {
    String word = document.norm(range.from());
    boolean single = range.length() == 1;
    put(signs, Sign.LOWER_ELSEWHERE, single && document.hasInSmall(word));
    put(signs, Sign.PERSON_ELSEWHERE, single && persons.contains(word));
    put(signs, Sign.GIVEN_NAME, single && labels.has(range.from(), "first_names"));
    put(signs, Sign.NOT_PLACE, single && notPlaces.contains(word));
    put(signs, Sign.PLACE_ELSEWHERE, placed.contains(key(range)));
    put(signs, Sign.SENTENCE_START, isSentenceStart(range.from()));
  }

  private boolean isSentenceStart(int token) {
    int start = document.sentenceOf(token).tokens().from();
    return token == start || (token == start + 1 && document.token(start).isPunctuation());
  }

  private void ofNeighbours(Name name, Map<Sign, Double> signs) {
    int before = name.phrase().from() - 1;
    TokenRange sentence = document.sentenceOf(name.range().from()).tokens();
    put(signs, Sign.FULL_NAME, isGivenName(name.range(), sentence));
    put(signs, Sign.BRACKETED, isBracketed(name.phrase().from(), sentence));
    boolean titled = isTitled(name);
    put(signs, Sign.PERSON_BEFORE, titled);
    if (sentence.contains(before)) {
      ofTaking(before, "taking", signs);
      if (isBesettingLead(before) && sentence.contains(before - 1)) {
        ofTaking(before - 1, "besetting", signs);
      }
      boolean person = titled || PersonNames.introducesName(labels, document, before);
      put(signs, Sign.PERSON_BEFORE, person);
      put(signs, Sign.PART_BEFORE, labels.has(before, "place_parts"));
      put(signs, Sign.CAPITAL_BEFORE, !person && isOtherCapital(before));
    }
    int behind = name.phrase().to();
    if (sentence.contains(behind)) {
      put(signs, Sign.CAPITAL_BEHIND, name.head().isEmpty() && isOtherCapital(behind));
      put(signs, Sign.MONEY_BEHIND, isNorm(behind, "$"));
    }
  }

  /** {@code "an assault on Baidoa"}, {@code "the siege of Baidoa"}. */
  private boolean isBesettingLead(int token) {
    return switch (document.norm(token)) {
      case "on", "upon", "of", "against" -> true;
      default -> false;
    };
  }

  private void ofTaking(int word, String kind, Map<Sign, Double> signs) {
    labels
        .ending(word, kind)
        .flatMap(label -> label.entry().get("what"))
        .ifPresent(what -> signs.put(Sign.TAKEN, what.equals("place") ? 1 : EITHER));
  }

  /** {@code "General Lopez"} who is somebody; not {@code "in General Lopez"}. */
  private boolean isTitled(Name name) {
    return name.range().length() > 1
        && name.before().isEmpty()
        && !name.hasTypeWord()
        && labels.has(name.range().from(), "person_titles");
  }

  private boolean isStreet(Name name) {
    return name.isHeadedBy("street") && !isInTown(name) && !isOfTown(name)
        || isOfStreets(name.phrase().from());
  }

  /** {@code "a Quito street"}, {@code "a downtown Quito street"} is some street of Quito. */
  private boolean isInTown(Name name) {
    int before = name.range().from() - 1;
    while (labels.has(before, "place_parts")) {
      before--;
    }
    return name.head().filter(this::isCommonNoun).isPresent()
        && before >= 0
        && (isNorm(before, "a") || isNorm(before, "an"));
  }

  /** {@code "through Berlin streets"}: all of them. */
  private boolean isOfTown(Name name) {
    return name.head()
        .filter(this::isCommonNoun)
        .filter(head -> isNorm(head.range().from(), "streets"))
        .isPresent();
  }

  private boolean isCommonNoun(Label head) {
    return !isCapital(head.range().from());
  }

  /** {@code "the 200 block of Avery"}, {@code "the corner of Ridge and Stanton"}. */
  private boolean isOfStreets(int start) {
    int from = start;
    while (from > 1 && (isNorm(from - 1, "and") || isCapital(from - 1))) {
      from--;
    }
    return from > 1
        && isNorm(from - 1, "of")
        && labels.over(from - 1, "corners").isPresent()
        && (!isNorm(from - 2, "block") || from > 2 && document.token(from - 3).startsWithDigit());
  }

  /** Behind a bracket that only names opens, behind a name with a preposition of place. */
  private boolean isBracketed(int start, TokenRange sentence) {
    int open = start - 1;
    while (open > sentence.from() && (isNorm(open, ",") || isCapital(open))) {
      open--;
    }
    int name = open - 1;
    while (open > sentence.from() && name > sentence.from() && isCapital(name)) {
      name--;
    }
    return name < open - 1
        && isNorm(open, "(")
        && (labels.has(name, "place_prepositions") || isNorm(name, "of"));
  }

  private boolean isCapital(int token) {
    return document.token(token).isCapitalised();
  }

  /** A word with a capital that is neither a place nor a word that may stand beside one. */
  private boolean isOtherCapital(int token) {
    Token word = document.token(token);
    return word.isCapitalised()
        && !named[token]
        && !isSentenceStart(token)
        && !labels.has(token, "place_parts")
        && !labels.has(token, "place_prepositions")
        && !labels.has(token, "demonyms")
        && !labels.has(token, "place_types");
  }

  private void ofList(int index, Map<Sign, Double> signs) {
    Name name = names.get(index);
    if (index > 0) {
      Name before = names.get(index - 1);
      put(signs, Sign.JOINED, Lists.isJoined(document, before, name));
      put(signs, Sign.CONTAINS_BEFORE, Lists.isContained(gazetteer, document, before, name));
    }
    if (index + 1 < names.size()) {
      Name next = names.get(index + 1);
      if (Lists.isJoined(document, name, next)) {
        signs.put(Sign.JOINED, 1.0);
      }
      put(signs, Sign.CONTAINER_BEHIND, Lists.isContained(gazetteer, document, name, next));
    }
  }

  /** {@code "Paris Hilton"}: a given name with another name right behind it. */
  private boolean isGivenName(TokenRange range, TokenRange sentence) {
    int behind = range.to();
    return range.length() == 1
        && labels.has(range.from(), "first_names")
        && sentence.contains(behind)
        && document.token(behind).isCapitalised()
        && !notPlaces.contains(document.norm(behind))
        && labels.at(behind, "place_types").isEmpty()
        && labels.at(behind, "organization_heads").isEmpty();
  }

  private static boolean isStrong(Optional<Label> preposition) {
    return preposition.isPresent() && !preposition.get().entry().is("weak");
  }

  /** {@code "left Stepanakert for Lachin"}: behind a verb of leaving {@code for} has a goal. */
  private boolean isGoal(Name name) {
    boolean goal = name.before().filter(label -> isNorm(label.range().from(), "for")).isPresent();
    int from =
        Math.max(
            document.sentenceOf(name.range().from()).tokens().from(),
            name.range().from() - LEAVING);
    return goal
        && labels.within(new TokenRange(from, name.range().from()), "moves").stream()
            .anyMatch(label -> label.entry().get("bound").isPresent());
  }

  private String key(TokenRange range) {
    StringBuilder key = new StringBuilder();
    for (int i = range.from(); i < range.to(); i++) {
      key.append(document.norm(i)).append(' ');
    }
    return key.toString();
  }

  /** True before any bracket of the dateline: {@code "BOGOTA (RADIO CARACOL)"}. */
  private boolean opens(TokenRange dateline, TokenRange range) {
    for (int i = dateline.from(); i < range.from(); i++) {
      if (document.norm(i).equals("(") || document.norm(i).equals("[")) {
        return false;
      }
    }
    return dateline.contains(range);
  }

  private boolean isNorm(int token, String norm) {
    return token < document.size() && document.norm(token).equals(norm);
  }
}
