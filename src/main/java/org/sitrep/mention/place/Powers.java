package org.sitrep.mention.place;

import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;

/**
 * Tells where the name of a country stands for who acts or owns, not for where: {@code "U.S.
 * soldiers"}, {@code "Peru shot down a jet"}, {@code "Iraq's army"}; but {@code "in Iraq"}, {@code
 * "Iraq's north"} and {@code "the Iraq war"} are its land.
 */
final class Powers {
  /** Words from the verb over what was taken to whom it was taken from. */
  private static final int TAKEN_REACH = 8;

  private final Document document;
  private final Labels labels;

  Powers(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** True for a country that acts, owns or says whose the people or things behind it are. */
  boolean acts(Name name) {
    TokenRange sentence = document.sentenceOf(name.range().from()).tokens();
    int behind = name.range().to();
    if (name.hasTypeWord() || !isCountry(name.range()) || !sentence.contains(behind)) {
      return false;
    }
    boolean led = name.isBehindPreposition();
    if (isNorm(name.range().from() - 1, "by") || isLeader(behind, sentence)) {
      return true;
    }
    if (document.norm(behind).equals("'s")) {
      return !led && isPossession(behind + 1, sentence);
    }
    boolean adjective = isAbbreviated(name.range());
    if (led && !adjective) {
      return false;
    }
    return adjective && isNoun(behind)
        || isPossession(behind, sentence)
        || !led && name.before().isEmpty() && isDeed(behind, sentence);
  }

  /** {@code "the U.S.-led coalition"}; not {@code "the Turkey-Syria border"}. */
  private boolean isLeader(int hyphen, TokenRange sentence) {
    return document.norm(hyphen).equals("-")
        && sentence.contains(hyphen + 1)
        && (document.tag(hyphen + 1) == Tag.VERB || document.tag(hyphen + 1) == Tag.ADJ);
  }

  /** {@code "the U.S. embassy"}: what is named beside it may lie anywhere. */
  boolean isAbroad(Name name) {
    return acts(name) && isBefore(name.range().to(), "abroad");
  }

  /**
   * {@code "at the USSR embassy"}, {@code "the embassies of Peru and the USSR"}: whose they are,
   * not where they stand, like {@code "a US base"}; {@code "asked Peru"}: not where either.
   */
  boolean isSender(Name name) {
    return isCountry(name.range())
        && (isSeat(name.range().to())
            || isAbbreviated(name.range()) && labels.has(name.range().to(), "abroad")
            || isListedBehindSeat(name)
            || isAddressed(name)
            || isLoser(name));
  }

  /** {@code "took the valley from Oran"}: whose it was. */
  private boolean isLoser(Name name) {
    int from = name.phrase().from() - 1;
    int first = document.sentenceOf(name.range().from()).tokens().from();
    if (from <= first || !document.norm(from).equals("from")) {
      return false;
    }
    for (int i = from - 1; i >= first && from - i <= TAKEN_REACH; i--) {
      if (labels.over(i, "taking").isPresent()) {
        return true;
      }
      if (document.token(i).isPunctuation() || document.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  private boolean isSeat(int token) {
    return token < document.size()
        && labels.at(token, "abroad").filter(label -> label.entry().is("what", "seat")).isPresent();
  }

  private boolean isAddressed(Name name) {
    int before = name.phrase().from() - 1;
    return before >= 0
        && name.before().isEmpty()
        && !name.hasTypeWord()
        && labels.has(before, "addressing");
  }

  private boolean isListedBehindSeat(Name name) {
    int token = name.phrase().from() - 1;
    int first = document.sentenceOf(name.range().from()).tokens().from();
    while (token > first && !document.norm(token).equals("of") && isListed(token)) {
      token--;
    }
    return token > first && document.norm(token).equals("of") && labels.has(token - 1, "abroad");
  }

  /** A word of a list of countries. */
  private boolean isListed(int token) {
    return switch (document.norm(token)) {
      case "the", "and", "," -> true;
      default -> labels.has(token, "countries");
    };
  }

  /** True where such a word stands at {@code from}, behind words that describe it. */
  private boolean isBefore(int from, String kind) {
    TokenRange sentence = document.sentenceOf(from).tokens();
    int token = document.norm(from).equals("'s") ? from + 1 : from;
    while (sentence.contains(token) && !labels.has(token, kind) && isDescription(token)) {
      token++;
    }
    return sentence.contains(token) && labels.has(token, kind);
  }

  private boolean isCountry(TokenRange range) {
    return labels.at(range.from(), "countries").map(Label::range).filter(range::equals).isPresent();
  }

  /** {@code "U.S."}, {@code "UK"}: also the adjective. */
  private boolean isAbbreviated(TokenRange range) {
    String text = document.token(range.from()).text();
    return range.length() == 1
        && text.length() > 1
        && (text.charAt(1) == '.' || Character.isUpperCase(text.charAt(1)));
  }

  /** Where {@code "special forces"} or {@code "National Guard"} begins, no place or event. */
  private boolean isPossession(int from, TokenRange sentence) {
    int token = from;
    while (sentence.contains(token) && isDescription(token)) {
      token++;
    }
    return sentence.contains(token)
        && (document.tag(token) == Tag.NOUN || document.tag(token) == Tag.PROPN)
        && !isElsewhere(token)
        && !isAtHome(token);
  }

  /** {@code "Libya's health ministry"} tells of what was in Libya, its soldiers go abroad. */
  private boolean isAtHome(int token) {
    return labels
        .over(token, "institutions")
        .flatMap(label -> label.entry().get("sector"))
        .filter(sector -> !sector.equals("MIL") && !labels.has(token, "abroad"))
        .isPresent();
  }

  /**
   * {@code "a U.S. CH-47 helicopter"}; not {@code "the U.S. border"} or {@code "in the U.S.
   * Monday"}.
   */
  private boolean isNoun(int token) {
    Tag tag = document.tag(token);
    boolean placeOrTime =
        labels.covering(token).stream().map(Label::kind).anyMatch(Powers::isPlaceOrTime);
    return (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ) && !placeOrTime;
  }

  private boolean isNorm(int token, String norm) {
    return token >= 0 && document.norm(token).equals(norm);
  }

  private boolean isDescription(int token) {
    Tag tag = document.tag(token);
    return !isElsewhere(token)
        && (tag == Tag.ADJ || tag == Tag.NUM || document.norm(token).startsWith("-"));
  }

  /** A word of a date, of a place or of what happened. */
  private boolean isElsewhere(int token) {
    return labels.covering(token).stream().map(Label::kind).anyMatch(Powers::isOfSetting);
  }

  private static boolean isOfSetting(String kind) {
    return switch (kind) {
      case "wars", "nouns", "weapons" -> true;
      default -> isPlaceOrTime(kind);
    };
  }

  private static boolean isPlaceOrTime(String kind) {
    return switch (kind) {
      case "place_types",
          "place_parts",
          "routes",
          "weekdays",
          "months",
          "time_units",
          "day_words",
          "day_parts",
          "date_shifts" ->
          true;
      default -> false;
    };
  }

  /** {@code "has shot down"}; not {@code "was bombed"} or {@code "suffered"}. */
  private boolean isDeed(int from, TokenRange sentence) {
    int token = from;
    while (sentence.contains(token) && isBeforeVerb(token)) {
      token++;
    }
    return sentence.contains(token)
        && document.tag(token) == Tag.VERB
        && !labels.has(token, "undergoing");
  }

  private boolean isBeforeVerb(int token) {
    Optional<Label> auxiliary = labels.at(token, "auxiliaries");
    boolean be = auxiliary.filter(label -> label.entry().is("class", "be")).isPresent();
    return auxiliary.isPresent() ? !be : document.tag(token) == Tag.ADV;
  }
}
