package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.actor.ActorWord;
import org.sitrep.actor.ActorWords;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;

/** A document as the finders of actors look at it: words, labels, places, and what case tells. */
final class Scene {
  private static final int LONGEST_ACRONYM = 7;

  private final Document document;
  private final Labels labels;
  private final List<PlaceMention> places;
  private final ActorWords words;
  private final List<Set<String>> uses;
  private final List<Optional<Core>> cores;

  Scene(Document document, Labels labels, List<PlaceMention> places, Words words) {
    this.document = document;
    this.labels = labels;
    this.places = places;
    this.words = words.actors();
    this.uses = new ArrayList<>(document.size());
    for (int i = 0; i < document.size(); i++) {
      uses.add(words.cues().at(labels, i));
    }
    this.cores = new ArrayList<>(document.size());
    for (int i = 0; i < document.size(); i++) {
      cores.add(longestAt(i));
    }
  }

  /** What words mean: those for people and bodies, and the small ones around them. */
  record Words(ActorWords actors, Cues cues) {}

  /** A core word at its place: {@code "soldiers"} and what it means. */
  record Core(TokenRange range, ActorWord word) {}

  Document document() {
    return document;
  }

  Labels labels() {
    return labels;
  }

  String norm(int token) {
    return document.norm(token);
  }

  Tag tag(int token) {
    return document.tag(token);
  }

  boolean capitalised(int token) {
    return document.token(token).isCapitalised();
  }

  /** True where a token is a small word of that use, as {@code actorcues.tsv} tells. */
  boolean cue(int token, String cue) {
    return uses.get(token).contains(cue);
  }

  /** {@code "the"}, {@code "these"}. */
  boolean isDefinite(int token) {
    return cue(token, "definite");
  }

  boolean isConjunction(int token) {
    return cue(token, "conjunction");
  }

  /** {@code "NDGJM"}: capitals that are no word Sitrep knows. */
  boolean isAcronym(int token) {
    String text = document.token(token).text();
    return document.token(token).isCapitalised()
        && text.length() >= 2
        && text.length() <= LONGEST_ACRONYM
        && Character.isLetter(text.charAt(0))
        && labels.covering(token).isEmpty()
        && isAllCapitals(text);
  }

  private static boolean isAllCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isNumber(int token) {
    return document.token(token).startsWithDigit() || tag(token) == Tag.NUM;
  }

  /** True for names of months and weekdays. */
  boolean isCalendar(int token) {
    return cue(token, "calendar");
  }

  /** {@code "the"}, {@code "his"}. */
  boolean isDeterminer(int token) {
    return cue(token, "article") || cue(token, "definite") || cue(token, "determiner");
  }

  Optional<PlaceMention> place(int token) {
    return Mentions.over(places, token);
  }

  /** The country whose name or adjective covers a token: {@code "Turkish"} is TUR. */
  Optional<Label> side(int token) {
    for (String kind : List.of("demonyms", "peoples")) {
      Optional<Label> label = labels.over(token, kind).filter(this::isAdjective);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private boolean isAdjective(Label label) {
    String form = label.entry().get("form").orElse("");
    boolean noun = form.equals("singular") || form.equals("plural");
    boolean political = label.entry().get("sort").orElse("").equals("political");
    return !noun && (political || hasCapital(label.range()));
  }

  /** The label of a country's name over a token; its case must be right. */
  Optional<Label> country(int token) {
    return labels.over(token, "countries").filter(label -> hasCapital(label.range()));
  }

  /** True where a word of the range has a capital letter: {@code "Turkey"}, no bird. */
  boolean hasCapital(TokenRange range) {
    return document.hasCapital(range);
  }

  /** The longest word for people or a body that begins at a token. */
  Optional<Core> coreAt(int token) {
    return cores.get(token);
  }

  private Optional<Core> longestAt(int token) {
    if (!labels.mayStart(token, ActorWords.KINDS) || labels.has(token, "notactors")) {
      return Optional.empty();
    }
    Core best = null;
    for (Label label : labels.startingAt(token)) {
      Optional<ActorWord> word = words.of(label);
      if (word.isPresent() && fits(label, word.get())) {
        Core core = new Core(label.range(), word.get());
        best = best == null || isBetter(core, best) ? core : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Core one, Core other) {
    int longer = Integer.compare(one.range().length(), other.range().length());
    return longer > 0 || (longer == 0 && one.word().type().compareTo(other.word().type()) < 0);
  }

  private boolean fits(Label label, ActorWord word) {
    return switch (word.type()) {
      case GROUP -> isName(label);
      case ROLE, UNIT, WEAK_UNIT -> isNoun(label, word);
      case INSTITUTION -> true;
      case PEOPLE -> isPeople(label);
    };
  }

  private boolean isName(Label label) {
    if (label.kind().equals("acronyms")) {
      return !(document.isInCapitals(label.range().from()) && label.entry().is("ambiguous"));
    }
    String quote = document.line(label.range());
    boolean shortWord = quote.length() <= 3;
    return shortWord ? quote.equals(quote.toUpperCase(Locale.ROOT)) : hasCapital(label.range());
  }

  /** Not {@code "they guard the bridge"}. */
  private boolean isNoun(Label label, ActorWord word) {
    int last = label.range().last();
    if (label.range().length() > 1) {
      return true;
    }
    Tag tag = tag(last);
    if (tag == Tag.VERB || tag == Tag.ADV || tag == Tag.ADP || tag == Tag.AUX) {
      // "eleven civilians", which the model takes for a verb
      // and "to fighters", "Eritrean refugees", which no verb's form in -s can follow
      boolean opens = last == 0 || document.token(last - 1).isPunctuation();
      return word.plural()
          && (last > 0 && (isCounted(last - 1) || opensNoun(last - 1))
              || opens && hasCapital(label.range()));
    }
    return true;
  }

  private boolean opensNoun(int token) {
    return norm(token).equals("to")
        || norm(token).equals("of")
        || isConjunction(token)
        || side(token).isPresent();
  }

  private boolean isCounted(int token) {
    return isNumber(token) || labels.has(token, "numbers");
  }

  /** Plural nouns; the others only as nouns: {@code "a Turk"}, not {@code "Turkish soil"}. */
  private boolean isPeople(Label label) {
    String form = label.entry().get("form").orElse("");
    boolean political = label.entry().get("sort").orElse("").equals("political");
    if (!hasCapital(label.range()) && !political) {
      return false;
    }
    if (form.equals("plural")) {
      return true;
    }
    int before = beforeAttributes(label.range().from() - 1);
    boolean counted = before >= 0 && form.equals("any") && isNumber(before);
    boolean opened = before >= 0 && (counted || (cue(before, "article") || isDefinite(before)));
    return !form.equals("adjective") && opened && !startsNoun(label.range().to());
  }

  /** {@code "a 15-year-old Palestinian"}, {@code "an unarmed Kurd"}: the article before. */
  private int beforeAttributes(int token) {
    int i = token;
    while (i > 0 && (cue(i, "qualifier") || norm(i).endsWith("-year-old"))) {
      i--;
    }
    return i;
  }

  /** True where a token is a noun or may open one: the word before it is not the head then. */
  boolean startsNoun(int token) {
    if (token >= document.size()) {
      return false;
    }
    Tag tag = tag(token);
    return tag == Tag.NOUN
        || tag == Tag.PROPN
        || tag == Tag.ADJ && !labels.has(token, "place_prepositions")
        || labels.startingAt(token).stream().anyMatch(label -> words.of(label).isPresent());
  }
}
