package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.document.Document;
import org.sitrep.document.Tag;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;

/**
 * Names the gazetteer lacks but a preposition that leads nothing else proves to be places: {@code
 * "villagers in Dohoun"}, {@code "15 km north of Tiabwal"}.
 */
final class LedNames {
  private static final int LONGEST = 3;

  private final Document document;
  private final Labels labels;
  private final List<DateMention> dates;
  private @Nullable Set<String> persons;

  LedNames(Document document, Labels labels, List<DateMention> dates) {
    this.document = document;
    this.labels = labels;
    this.dates = dates;
  }

  /** Adds them to {@code names}, in order of the text. */
  void add(List<Name> names, NameReader reader) {
    boolean[] taken = UnknownNames.taken(document, names);
    List<Name> found = new ArrayList<>();
    for (int i = 1; i < document.size(); i++) {
      if (isLed(i) && !taken[i]) {
        int to = end(i, taken);
        if (to > i && endsName(to)) {
          found.add(reader.read(new TokenRange(i, to), false));
        }
      }
    }
    found.removeIf(name -> name.head().isPresent() || !name.isPlaced());
    names.addAll(found);
    names.sort(Comparator.comparing(Name::range));
  }

  private boolean isLed(int token) {
    int before = token - 1;
    return labels
        .ending(before, "place_prepositions")
        .filter(label -> label.entry().is("alone"))
        .isPresent();
  }

  private int end(int from, boolean[] taken) {
    int end = document.sentenceOf(from).tokens().to();
    int to = from;
    if (isOpening(from) && from + 1 < end && !taken[from + 1] && isName(from + 1)) {
      to++;
    }
    while (to < end && to - from < LONGEST && !taken[to] && isName(to)) {
      to++;
    }
    return to;
  }

  /** {@code "La"} of {@code "in La Matosa"}. */
  private boolean isOpening(int token) {
    return document.token(token).isCapitalised()
        && labels.startingAt(token).stream()
            .anyMatch(label -> label.kind().equals("name_words") && isFirst(label));
  }

  private static boolean isFirst(Label label) {
    return label.entry().is("place", "first");
  }

  private boolean isName(int token) {
    Token word = document.token(token);
    return NameScan.isNameLike(word)
        && word.text().length() > 3
        && !word.text().equals(word.text().toUpperCase(Locale.ROOT))
        && (document.tag(token) == Tag.PROPN && !document.hasInSmall(word.norm())
            || !word.isCapitalised())
        && !isPerson(word.norm())
        && Mentions.over(dates, token).isEmpty()
        && NameScan.isUnused(labels, token);
  }

  private boolean isPerson(String norm) {
    if (persons == null) {
      persons = new PersonNames(document, labels).words();
    }
    return persons.contains(norm);
  }

  /**
   * A capital behind it would make it another name, {@code 's} an owner, a noun a word for people
   * or things: {@code "in Buddhist-Muslim violence"}.
   */
  private boolean endsName(int token) {
    if (token >= document.size()) {
      return true;
    }
    boolean noun = document.tag(token) == Tag.NOUN && Mentions.over(dates, token).isEmpty();
    return !document.token(token).isCapitalised()
        && !document.norm(token).startsWith("'")
        && (!noun || labels.has(token, "place_types"));
  }
}
