package org.sitrep.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.document.Document;
import org.sitrep.document.Lettering;
import org.sitrep.document.Letters;
import org.sitrep.document.Sentence;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.document.WordCases;
import org.sitrep.document.WordCases.Use;

/**
 * Gives sentences in capitals, and texts in small letters, the letters they would have: {@code
 * "GENERAL LOPEZ SAID ELN REBELS KILLED TWO"} becomes {@code "General Lopez said ELN rebels killed
 * two"}. Names of the lexicon and words no dictionary has are names; what may be both is one behind
 * a given name or a title. The first word of a sentence gets no capital for being the first.
 */
public final class Truecaser {
  /** Shorter words are mostly small ones that also are somebody's acronym: "in". */
  private static final int FEW_LETTERS = 4;

  /** Kinds of words that stand behind a pronoun and seldom behind a name used as an adjective. */
  private static final List<String> SMALL_WORDS =
      List.of(
          "links", "auxiliaries", "place_prepositions", "possessives", "actorcues", "date_leads");

  private static final Set<String> OPENING = Set.of("(", "[");
  private static final Set<String> CLOSING = Set.of(")", "]");

  private final Lexicon lexicon;
  private final Document document;
  private final Labels labels;
  private final String[] words;
  private final Set<String> acronyms = new HashSet<>();

  private Truecaser(Lexicon lexicon, Document document, Labels labels) {
    this.lexicon = lexicon;
    this.document = document;
    this.labels = labels;
    this.words = new String[document.size()];
  }

  /** The document with its words so written; itself where no sentence is in capitals. */
  public static Document restore(Lexicon lexicon, Document document, Labels labels) {
    return document.sentences().stream().anyMatch(Truecaser::isBlind)
        ? new Truecaser(lexicon, document, labels).restored()
        : document;
  }

  private static boolean isBlind(Sentence sentence) {
    return sentence.lettering() != Lettering.MIXED;
  }

  private Document restored() {
    List<Sentence> blind = document.sentences().stream().filter(Truecaser::isBlind).toList();
    TitleCase titleCase = new TitleCase(document, labels, words);
    blind.forEach(sentence -> collectAcronyms(sentence.tokens()));
    for (Token token : document.tokens()) {
      words[token.index()] = token.text();
    }
    for (Sentence sentence : blind) {
      TokenRange range = sentence.tokens();
      for (int i = range.from(); i < range.to(); i++) {
        words[i] = word(i, range);
      }
      titleCase.raiseAll(range);
    }
    return document.withWords(List.of(words));
  }

  /** {@code "(ELN)"}, {@code "[FMLN]"}: a word alone in brackets is a short name everywhere. */
  private void collectAcronyms(TokenRange range) {
    for (int i = range.from() + 1; i < range.last(); i++) {
      String text = document.token(i).text();
      if (OPENING.contains(document.token(i - 1).text())
          && CLOSING.contains(document.token(i + 1).text())
          && text.length() > 1
          && text.length() <= Letters.LONGEST_ACRONYM + 1
          && WordCases.of(document.norm(i)) == Use.UNKNOWN) {
        acronyms.add(document.norm(i));
      }
    }
  }

  private String word(int token, TokenRange sentence) {
    String written = document.token(token).text();
    String small = Letters.small(written);
    boolean isSmall = document.sentenceOf(token).lettering() == Lettering.SMALL;
    boolean tells = isSmall ? !written.equals(small) : !written.equals(Letters.upper(written));
    if (tells || small.equals(Letters.upper(written))) {
      return written;
    }
    String norm = document.norm(token);
    if (norm.startsWith("'") || norm.equals("n't")) {
      return small;
    }
    if (written.length() == 1) {
      return norm.equals("a") ? small : norm.equals("i") ? Letters.upper(written) : written;
    }
    if (written.chars().anyMatch(Character::isDigit)) {
      return Character.isDigit(written.charAt(0)) && labels.has(token, "ordinals")
          ? small
          : written;
    }
    if (written.indexOf('.') > 0) {
      return shortened(token, written, isSmall);
    }
    return written.indexOf('-') > 0 ? Letters.ofParts(written) : plain(token, sentence);
  }

  /** {@code "Gen."}, {@code "U.S."}; {@code "a.m."} of a text in small letters stays. */
  private String shortened(int token, String written, boolean isSmall) {
    if (isSmall && labels.has(token, "countries")) {
      return Letters.upper(written);
    }
    boolean title = labels.has(token, "titles") || labels.has(token, "person_titles");
    boolean word = written.indexOf('.') == written.length() - 1 && written.length() > 2;
    return word && (title || !isSmall) ? Letters.capital(written) : written;
  }

  private String plain(int token, TokenRange sentence) {
    String text = Letters.upper(document.token(token).text());
    if (TitleCase.isInside(labels, token)) {
      return Letters.small(text);
    }
    if (labels.covering(token).stream().anyMatch(label -> TitleCase.isPlaced(label, "whole"))) {
      return Letters.capital(text);
    }
    if (acronyms.contains(document.norm(token))) {
      return text;
    }
    Optional<Label> name = name(token);
    if (name.isPresent()) {
      return named(token, name.get());
    }
    if (isFirst(token) && token + 1 < sentence.to() || isBehindFirst(token, sentence)) {
      return Letters.capital(text);
    }
    return Letters.of(text).equals(Letters.small(text)) && isOfPerson(token, sentence)
        ? Letters.capital(text)
        : Letters.of(text);
  }

  /** The longest label of a kind of names over a token that is surely one. */
  private Optional<Label> name(int token) {
    Label best = null;
    for (Label label : labels.covering(token)) {
      boolean longer = best == null || label.range().length() > best.range().length();
      if (longer && lexicon.isNames(label.kind()) && isSure(label)) {
        best = label;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isSure(Label label) {
    int first = label.range().from();
    if (label.range().length() > 1) {
      return true;
    }
    if (document.norm(first).equals("us")) {
      return isCountry(first);
    }
    Use use = WordCases.of(document.norm(first));
    return switch (label.kind()) {
      case "months", "weekdays" -> use != Use.BOTH && use != Use.SMALL || isInDate(first);
      case "countries", "demonyms" -> true;
      default -> use != Use.SMALL && use != Use.BOTH;
    };
  }

  private boolean isInDate(int token) {
    boolean behind = token > 0 && document.token(token - 1).startsWithDigit();
    boolean before = token + 1 < document.size() && document.token(token + 1).startsWithDigit();
    return behind
        || before
        || labels.has(token - 1, "date_leads")
        || labels.has(token - 1, "date_shifts");
  }

  /** {@code "the US"}, {@code "US troops"}, not {@code "with us and"}, {@code "GAVE US BREAD"}. */
  private boolean isCountry(int token) {
    if (token > 0 && document.norm(token - 1).equals("the")) {
      return true;
    }
    int next = token + 1;
    // Who writes in capitals needs "us" more often than the country.
    boolean opens = document.sentenceOf(token).tokens().from() == token;
    if (document.sentenceOf(token).lettering() == Lettering.CAPITALS && !opens) {
      return labels.has(next, "abroad");
    }
    return next < document.size()
        && !document.token(next).isPunctuation()
        && SMALL_WORDS.stream().noneMatch(kind -> labels.has(next, kind));
  }

  private String named(int token, Label label) {
    String text = Letters.upper(document.token(token).text());
    if (label.range().length() == 1) {
      return isShortName(label) || document.norm(token).equals("us") ? text : Letters.capital(text);
    }
    return TitleCase.isInside(labels, token) ? Letters.small(text) : Letters.capital(text);
  }

  /** {@code "fmln"} of an entry that has the whole name as well. */
  private static boolean isShortName(Label label) {
    String form = label.entry().forms().get(label.form());
    return form.length() <= Letters.LONGEST_ACRONYM
        && WordCases.of(form) != Use.NAME
        && label.kind().equals("groups")
        && label.entry().forms().stream().anyMatch(other -> other.indexOf(' ') > 0);
  }

  /** {@code "El"} of {@code "El Salvador"}. */
  private boolean isFirst(int token) {
    return !TitleCase.isInside(labels, token)
        && labels.startingAt(token).stream().anyMatch(label -> TitleCase.isPlaced(label, "first"));
  }

  /** {@code "Libertad"} of {@code "La Libertad"}. */
  private boolean isBehindFirst(int token, TokenRange sentence) {
    return token > sentence.from() && isFirst(token - 1) && !TitleCase.isInside(labels, token);
  }

  /** A word that may be a name, behind a given name or a title. */
  private boolean isOfPerson(int token, TokenRange sentence) {
    Use use = WordCases.of(document.norm(token));
    if (use != Use.BOTH
        || token == sentence.from()
        || document.norm(token).length() < FEW_LETTERS
        || labels.has(token, "auxiliaries")) {
      return false;
    }
    boolean given =
        labels.has(token - 1, "first_names")
            && WordCases.of(document.norm(token - 1)) != Use.SMALL
            && TitleCase.isCapital(words[token - 1]);
    return given || labels.has(token - 1, "titles");
  }
}
