package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.document.Document;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.PlaceType;

/**
 * Names that belong together: {@code "in Fuzuli, Jabrayil and Zangilan districts"} shares
 * preposition and type word; in {@code "Izmir, Turkey"} the second holds the first.
 */
final class Lists {
  /** People of a city whose quarters are named without their kind. */
  private static final int METROPOLIS = 2_000_000;

  private Lists() {}

  /** {@code "A and B"}, {@code "A, B"}, {@code "A, and B"}; two names of one list. */
  static boolean isJoined(Document document, Name first, Name second) {
    int gap = second.phrase().from() - first.phrase().to();
    if (gap < 1 || gap > 3 || !isSameSentence(document, first, second)) {
      return false;
    }
    for (int i = first.phrase().to(); i < second.phrase().from(); i++) {
      switch (document.norm(i)) {
        case ",", "and", "or", "&", "/", "-", "the" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** {@code "Barda-Aghdam"}. */
  static boolean isLinked(Document document, Name first, Name second) {
    int from = first.range().to();
    return second.range().from() == from + 1
        && (document.norm(from).equals("-") || document.norm(from).equals("to"));
  }

  /** {@code "Izmir, Turkey"}, {@code "Izmir in western Turkey"}, {@code "Izmir (Turkey)"}. */
  static boolean isContained(Gazetteer gazetteer, Document document, Name inner, Name outer) {
    int from = inner.phrase().to();
    int to = outer.phrase().from();
    if (to - from < 1 || to - from > 4 || !isSameSentence(document, inner, outer)) {
      return false;
    }
    switch (document.norm(from)) {
      case ",", "(", "in", "of" -> {}
      default -> {
        return false;
      }
    }
    return onlySmallWords(document, from + 1, to)
        && (gazetteer.mayContain(document, outer.range(), inner.range())
            || isSaidToHold(gazetteer, document, inner, outer)
            || isQuarter(gazetteer, document, inner, outer));
  }

  /**
   * {@code "in Marina, Lagos"}, {@code "at Maryland in Lagos"}: a city of millions behind it tells
   * that the first is a quarter of it, whatever else is called so; not {@code "in Agra, Delhi and
   * Pune"}.
   */
  private static boolean isQuarter(Gazetteer gazetteer, Document document, Name inner, Name outer) {
    int behind = outer.phrase().to();
    boolean goesOn =
        behind < document.size()
            && (document.norm(behind).equals("and")
                || document.norm(behind).equals("or")
                || document.norm(behind).equals(",")
                    && behind + 1 < document.size()
                    && (document.token(behind + 1).isCapitalised()
                        || document.norm(behind + 1).equals("and")));
    return !goesOn
        && inner.known()
        && inner.isBehindPreposition()
        && !inner.hasTypeWord()
        && !outer.hasTypeWord()
        && outer.head().isEmpty()
        && gazetteer.population(document, outer.range()) >= METROPOLIS
        && gazetteer.population(document, inner.range()) < METROPOLIS
        && !gazetteer.isLand(document, outer.range())
        && !gazetteer.isCountry(document, inner.range());
  }

  /**
   * The words alone tell it, whatever the gazetteer has: {@code "Gurguzu village of Igabi local
   * government area"}, {@code "Boni, Mali"}.
   */
  private static boolean isSaidToHold(
      Gazetteer gazetteer, Document document, Name inner, Name outer) {
    boolean division =
        outer.hasTypeWord()
            && (outer.type() == PlaceType.DIVISION
                || outer.type() == PlaceType.AREA
                || outer.type() == PlaceType.LAND && !inner.known());
    boolean part =
        inner.phrase().to() > inner.range().to()
            && isSettledOrOpen(inner.type())
            && !document.norm(inner.phrase().to()).equals(",");
    boolean lacking =
        !inner.known()
            && (!document.norm(inner.phrase().to()).equals(",") || opensBracket(document, inner));
    return (division || part || lacking || gazetteer.isCountry(document, outer.range()))
        && inner.type() != PlaceType.DIVISION
        && !gazetteer.isKept(document, inner.range());
  }

  /** {@code "in Digui (Ngougbia, Bambari)"}: in brackets each name lies in the next. */
  static boolean opensBracket(Document document, Name name) {
    int before = name.phrase().from() - 1;
    return before > 0
        && document.norm(before).equals("(")
        && NameScan.isNameLike(document.token(before - 1));
  }

  private static boolean isSettledOrOpen(PlaceType type) {
    return type.isSettled() || type == PlaceType.AREA || type == PlaceType.ANY;
  }

  /**
   * {@code "Azerbaijan's Fuzuli district"}, {@code "Libya's eastern town of Ajdabiya"}, {@code "the
   * Lebanon town of Tripoli"}.
   */
  static boolean isOwned(Gazetteer gazetteer, Document document, Name owner, Name name) {
    int from = owner.phrase().to();
    int to = name.phrase().from();
    boolean owned =
        to > from
            && to - from <= 4
            && document.norm(from).equals("'s")
            && onlyPlainWords(document, from + 1, to);
    boolean described = to == from && name.range().from() > to;
    return (owned || described)
        && isSameSentence(document, owner, name)
        && (gazetteer.mayContain(document, owner.range(), name.range())
            || owned && name.isBehindPreposition() && gazetteer.isLand(document, owner.range())
            || name.hasTypeWord()
                && (!gazetteer.isKept(document, name.range())
                    || described && !gazetteer.isLand(document, name.range())));
  }

  private static boolean onlyPlainWords(Document document, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(document.token(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlySmallWords(Document document, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = document.norm(i);
      boolean compass = isCompass(word);
      if (!compass && !NameReader.isArticle(word) && !word.equals("in")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCompass(String word) {
    return word.endsWith("ern")
        || word.equals("central")
        || word.startsWith("north")
        || word.startsWith("south")
        || word.equals("east")
        || word.equals("west");
  }

  private static boolean isSameSentence(Document document, Name first, Name second) {
    return document.sentenceOf(first.range().from()).tokens().contains(second.range());
  }

  /** The names with the prepositions and plural type words they share. */
  static List<Name> shared(Gazetteer gazetteer, Document document, List<Name> names) {
    List<Name> shared = new ArrayList<>(names);
    for (int i = 1; i < shared.size(); i++) {
      Name before = shared.get(i - 1);
      Name name = shared.get(i);
      if (!name.isBehindPreposition()
          && before.before().isPresent()
          && (isJoined(document, before, name) || isOwnedBy(gazetteer, document, before, name))) {
        shared.set(i, name.behind(before.before()));
      }
      if (name.type() == PlaceType.ANY
          && isUnderPlural(document, before)
          && isJoined(document, before, name)) {
        shared.set(i, shared.get(i).sharing(before.type()));
      }
    }
    for (int i = shared.size() - 2; i >= 0; i--) {
      Name name = shared.get(i);
      Name next = shared.get(i + 1);
      if (name.type() == PlaceType.ANY
          && isPlural(document, next)
          && isJoined(document, name, next)) {
        shared.set(i, name.sharing(next.type()));
      }
    }
    return shared;
  }

  /** {@code "the villages of A"}, and the B that shares them. */
  private static boolean isUnderPlural(Document document, Name name) {
    boolean led = name.phrase().from() < name.range().from();
    return name.type().isSettled()
        && (name.sharesType() || led && document.norm(name.phrase().from()).endsWith("s"));
  }

  /** {@code "in Iraq's Hit"} is in Hit. */
  private static boolean isOwnedBy(Gazetteer gazetteer, Document document, Name owner, Name name) {
    int genitive = owner.phrase().to();
    return gazetteer.isLand(document, owner.range())
        && name.phrase().from() == genitive + 1
        && document.norm(genitive).equals("'s")
        && isSameSentence(document, owner, name);
  }

  /** True where the name's type word is plural, or it shares such a word itself. */
  private static boolean isPlural(Document document, Name name) {
    if (name.type() == PlaceType.ANY) {
      return false;
    }
    return !name.hasTypeWord() || document.norm(name.phrase().last()).endsWith("s");
  }
}
