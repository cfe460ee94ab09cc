package org.sitrep.mention.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Labels;
import org.sitrep.place.Gazetteer;

/**
 * Names the gazetteer lacks but a known place behind them proves to be places: {@code "at Kocherla
 * in the Guntur district"}, {@code "in Zigberi (Markoye, Oudalan)"}.
 */
final class HeldNames {
  private static final int LONGEST = 3;

  private final Document document;
  private final Labels labels;
  private final Gazetteer gazetteer;
  private final NameReader reader;

  HeldNames(Document document, Labels labels, Gazetteer gazetteer) {
    this.document = document;
    this.labels = labels;
    this.gazetteer = gazetteer;
    this.reader = new NameReader(document, labels, gazetteer);
  }

  /** Adds them to the place names of a document, in order of the text. */
  void add(List<Name> names) {
    // Back to front: a name found may hold the one before it.
    for (int i = names.size() - 1; i >= 0; i--) {
      Name holder = names.get(i);
      int taken = i == 0 ? 0 : names.get(i - 1).phrase().to();
      Optional<Name> held =
          run(holder, taken)
              .map(range -> reader.read(range, false))
              .filter(name -> name.isPlaced() || Lists.opensBracket(document, name))
              .filter(name -> Lists.isContained(gazetteer, document, name, holder));
      if (held.isPresent()) {
        names.add(i, held.get());
        i++;
      }
    }
  }

  /** The capitalised words before {@code "("}, {@code "in the"} or a comma. */
  private Optional<TokenRange> run(Name holder, int taken) {
    TokenRange sentence = document.sentenceOf(holder.range().from()).tokens();
    int first = Math.max(sentence.from() + 1, taken);
    int to = holder.phrase().from();
    while (to > first && isGap(to - 1)) {
      to--;
    }
    int from = to;
    while (from > first && to - from < LONGEST && isName(from - 1)) {
      from--;
    }
    return from < to && to < holder.phrase().from()
        ? Optional.of(new TokenRange(from, to))
        : Optional.empty();
  }

  private boolean isGap(int token) {
    return switch (document.norm(token)) {
      case "(", ",", "in", "of", "the" -> true;
      default -> labels.has(token, "place_parts");
    };
  }

  private boolean isName(int token) {
    Token word = document.token(token);
    return word.isCapitalised() && word.text().length() > 2 && NameScan.isUnused(labels, token);
  }
}
