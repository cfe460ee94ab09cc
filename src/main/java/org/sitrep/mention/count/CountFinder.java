package org.sitrep.mention.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.DateMention;

/**
 * Finds the numbers of a document: {@code "at least 12"} soldiers, {@code "dozens"} of people,
 * {@code "no"} casualties, but also {@code "155-mm"} shells and {@code "34"}, which count nobody
 * and say so by their kind. The range is the number with its qualifiers, without {@code "of"} and
 * the noun. {@code "a"} and {@code "an"} are no numbers here.
 *
 * <p>The count of a fraction or a percentage is the percentage: 50 for {@code "half"}. The rule of
 * a number that adds to an earlier one ({@code "another three"}, {@code "three others"}) contains
 * {@code "another"}.
 */
public final class CountFinder {
  private final NumberWords words;

  private CountFinder(NumberWords words) {
    this.words = words;
  }

  /** Takes the words of numbers from the lexicon; throws where one of its lines is broken. */
  public static CountFinder load(Lexicon lexicon) {
    lexicon.entries("number_labels").forEach(Clue::kind);
    return new CountFinder(new NumberWords(lexicon));
  }

  /** The numbers of a document, in order, no two overlapping. */
  public List<CountMention> find(Document document, Labels labels, List<DateMention> dates) {
    Scene.Source source = new Scene.Source(document, labels, dates, words);
    List<CountMention> counts = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (source.mayHold(sentence.tokens())) {
        counts.addAll(find(Scene.of(source, sentence.tokens())));
      }
    }
    return List.copyOf(counts);
  }

  private static List<CountMention> find(Scene scene) {
    QuantityReader reader = new QuantityReader(scene);
    KindReader kinds = new KindReader(scene);
    int token = scene.sentence().from();
    while (token < scene.sentence().to()) {
      token = scene.mayOpen(token) ? find(token, reader, kinds, scene) : other(token, kinds, scene);
    }
    return kinds.mentions();
  }

  /** Takes the number at a token, if there is one; returns the token to go on with. */
  private static int find(int token, QuantityReader reader, KindReader kinds, Scene scene) {
    Optional<TokenRange> stop = scene.labelAt(token, "number_stops").map(label -> label.range());
    if (stop.isPresent()) {
      return stop.get().to();
    }
    Optional<Quantity> quantity = reader.read(scene.pieces().first(token));
    if (quantity.isPresent()) {
      kinds.add(quantity.get());
      return quantity.get().range().to();
    }
    return other(token, kinds, scene);
  }

  private static int other(int token, KindReader kinds, Scene scene) {
    if (!scene.document().token(token).isPlain() && isDesignation(scene.norm(token))) {
      kinds.addDesignation(token);
    }
    return token + 1;
  }

  /** {@code "AK-47"}, {@code "M16"}: letters, then figures. */
  private static boolean isDesignation(String norm) {
    int digit = 0;
    while (digit < norm.length() && !Character.isDigit(norm.charAt(digit))) {
      digit++;
    }
    return digit < norm.length() && Character.isLetter(norm.charAt(0));
  }
}
