package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.place.PlaceType;

/**
 * Names the gazetteer lacks but a type word proves to be places: {@code "Ashaghi Seyidahmadli
 * village"}, {@code "the village of Talysh"}.
 */
final class UnknownNames {
  private static final int LONGEST = 3;
  private static final Kinds TYPES = Kinds.of("place_types");

  private final Document document;
  private final Labels labels;

  UnknownNames(Document document, Labels labels) {
    this.document = document;
    this.labels = labels;
  }

  /** Adds them to {@code names}, in order of the text. */
  void add(List<Name> names, NameReader reader) {
    boolean[] taken = taken(document, names);
    for (int i = 0; i < document.size(); i++) {
      if (labels.mayStart(i, TYPES)) {
        labels
            .at(i, "place_types")
            .filter(this::proves)
            .map(label -> run(label, taken))
            .filter(range -> !range.isEmpty())
            .map(range -> reader.read(range.get(0), false))
            .filter(name -> isNamedByType(name) || name.isBehindPreposition())
            .ifPresent(names::add);
        labels
            .at(i, "place_types")
            .filter(this::isPluralOfSettled)
            .ifPresent(type -> addListed(type, names, taken, reader));
      }
    }
    names.sort(Comparator.comparing(Name::range));
  }

  private boolean isPluralOfSettled(Label type) {
    return document.norm(type.range().last()).endsWith("s")
        && type.entry().code("takes", PlaceType.class).filter(PlaceType::isSettled).isPresent();
  }

  /** Those of {@code "the hamlets of A, B and C"} behind the first. */
  private void addListed(Label type, List<Name> names, boolean[] taken, NameReader reader) {
    TokenRange sentence = document.sentenceOf(type.range().from()).tokens();
    List<TokenRange> runs = new ArrayList<>();
    int listed = 0;
    int start = type.range().to();
    for (int i = start; i < sentence.to(); i++) {
      String norm = document.norm(i);
      if (norm.equals("and") && i > start && i + 1 < sentence.to()) {
        listed = i + 1;
      }
      boolean goesOn = norm.equals(",") || norm.equals("and") || i == start && norm.equals("of");
      if (!goesOn && !NameScan.isNameLike(document.token(i))) {
        break;
      }
      boolean opens = i > start + 1 && !document.token(i - 1).isCapitalised();
      if (!goesOn && opens && isName(i, sentence, taken)) {
        runs.add(run(i, sentence, taken));
      }
    }
    int last = listed;
    runs.stream()
        .filter(range -> range.from() <= last)
        .map(range -> reader.read(range, false))
        .map(name -> name.sharing(type.entry().code("takes", PlaceType.class).orElseThrow()))
        .forEach(names::add);
  }

  private TokenRange run(int from, TokenRange sentence, boolean[] taken) {
    int to = from + 1;
    while (to < sentence.to() && to - from < LONGEST && isName(to, sentence, taken)) {
      to++;
    }
    return new TokenRange(from, to);
  }

  /** Which words of a document belong to a name already. */
  static boolean[] taken(Document document, List<Name> names) {
    boolean[] taken = new boolean[document.size()];
    for (Name name : names) {
      Arrays.fill(taken, name.phrase().from(), name.phrase().to(), true);
    }
    return taken;
  }

  /**
   * {@code "the island of Hanish"}; {@code "the Panorama Roundabout"} only behind {@code "near"}.
   */
  private static boolean isNamedByType(Name name) {
    return switch (name.type()) {
      case LAND -> name.phrase().from() < name.range().from();
      case ANY, FEATURE -> false;
      case SETTLEMENT, QUARTER, VILLAGE, AREA, DIVISION, WATER -> true;
    };
  }

  private boolean proves(Label type) {
    String takes = type.entry().get("takes").orElse("");
    if (takes.equals("land") || takes.equals("feature")) {
      int next = type.range().to();
      return next >= document.size() || !document.token(next).isCapitalised();
    }
    return Character.isLowerCase(document.token(type.range().from()).text().charAt(0))
        && (takes.equals("settlement")
            || takes.equals("village")
            || takes.equals("quarter")
            || takes.equals("division")
            || takes.equals("area")
            || takes.equals("any"));
  }

  /** The capitalised words before the type word, else those behind its {@code "of"}. */
  private List<TokenRange> run(Label type, boolean[] taken) {
    TokenRange sentence = document.sentenceOf(type.range().from()).tokens();
    int from = type.range().from();
    while (from > sentence.from()
        && type.range().from() - from < LONGEST
        && isName(from - 1, sentence, taken)) {
      from--;
    }
    if (from < type.range().from()) {
      return List.of(new TokenRange(from, type.range().from()));
    }
    Optional<TokenRange> beside = apposed(type, sentence, taken);
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    int of = type.range().to();
    int to = of + 1;
    if (!sentence.contains(of) || !document.norm(of).equals("of")) {
      return List.of();
    }
    while (to < sentence.to() && to - of <= LONGEST && isName(to, sentence, taken)) {
      to++;
    }
    return to > of + 1 ? List.of(new TokenRange(of + 1, to)) : List.of();
  }

  /** {@code "Ngobo"} of {@code "Ngobo, a village"}. */
  private Optional<TokenRange> apposed(Label type, TokenRange sentence, boolean[] taken) {
    int article = type.range().from() - 1;
    while (article > sentence.from() + 1
        && type.range().from() - article < LONGEST
        && !NameReader.isArticle(document.norm(article))) {
      article--;
    }
    int comma = article - 1;
    if (comma <= sentence.from() + 1
        || !NameReader.isArticle(document.norm(article))
        || !document.norm(comma).equals(",")
        || !labels.has(type.range().to(), "place_prepositions")) {
      return Optional.empty();
    }
    int from = comma;
    while (from > sentence.from() + 1
        && comma - from < LONGEST
        && isName(from - 1, sentence, taken)) {
      from--;
    }
    return from < comma ? Optional.of(new TokenRange(from, comma)) : Optional.empty();
  }

  private boolean isName(int token, TokenRange sentence, boolean[] taken) {
    Token word = document.token(token);
    return NameScan.isNameLike(word)
        && word.text().length() > 2
        && !taken[token]
        && token > sentence.from()
        && NameScan.isUnused(labels, token);
  }
}
