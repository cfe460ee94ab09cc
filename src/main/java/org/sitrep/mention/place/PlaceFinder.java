package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.document.Document;
import org.sitrep.document.TokenRange;
import org.sitrep.document.WordCases;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.place.Gazetteer;
import org.sitrep.place.PlaceType;
import org.sitrep.place.Resolver;
import org.sitrep.place.Toponym;
import org.sitrep.value.Place;

/**
 * Finds the place names of a document and says which place each is: {@code "in Tartar and Aghdam
 * regions"} is two districts of Azerbaijan. A name must be in the gazetteer and be borne out by the
 * words around it. Safe to call from many threads.
 */
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final Resolver resolver;
  private final Judge judge;
  private final Theatres theatres;

  private PlaceFinder(Gazetteer gazetteer, Resolver resolver, Judge judge, Theatres theatres) {
    this.theatres = theatres;
    this.gazetteer = gazetteer;
    this.resolver = resolver;
    this.judge = judge;
  }

  /** Loads what tells places from other names. */
  public static PlaceFinder load(Knowledge knowledge, Gazetteer gazetteer) {
    return new PlaceFinder(
        gazetteer,
        Resolver.load(knowledge, gazetteer),
        Judge.load(knowledge, gazetteer),
        Theatres.load(knowledge));
  }

  /**
   * The places of {@code document}, in order.
   *
   * @param dates words of dates are never places: {@code "March"}
   */
  public List<PlaceMention> find(Document document, Labels labels, List<DateMention> dates) {
    List<Name> names = names(document, labels, dates);
    int[] containers = containers(document, labels, names);
    Set<String> peoples = Peoples.of(document, labels, names);
    List<RoadEnds.End> ends = new RoadEnds(document, labels, gazetteer).find(names);
    List<Toponym> toponyms = toponyms(document, labels, names, containers);
    ends.forEach(end -> toponyms.add(end.toponym()));
    List<Optional<Place>> known = resolver.resolve(toponyms, nations(document, labels, peoples));
    List<Optional<Place>> places =
        new Unlisted(document, labels, gazetteer, names)
            .fill(divisions(names, known.subList(0, names.size())), containers);
    Uses uses = new Uses(document, labels, names, containers);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      mentions.add(uses.mention(i, places.get(i)));
    }
    for (int i = 0; i < ends.size(); i++) {
      mentions.add(ends.get(i).mention(known.get(names.size() + i)));
    }
    new Demonyms(document, labels, gazetteer)
        .mentions().stream()
            .filter(demonym -> !Name.isPartOfAny(names, demonym.range().from()))
            .forEach(mentions::add);
    places.stream()
        .flatMap(Optional::stream)
        .flatMap(place -> place.country().stream())
        .forEach(peoples::add);
    mentions.addAll(new Capitals(document, labels, gazetteer).mentions(peoples));
    mentions.addAll(Coordinates.mentions(document, gazetteer));
    mentions.sort(Comparator.comparing(PlaceMention::range));
    return List.copyOf(mentions);
  }

  /** {@code "Al-Raqqa Governorate"} is the province, though only its seat is spelled so. */
  private List<Optional<Place>> divisions(List<Name> names, List<Optional<Place>> places) {
    List<Optional<Place>> meant = new ArrayList<>(places);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).type() == PlaceType.DIVISION) {
        meant.set(i, places.get(i).map(place -> gazetteer.provinceOfSeat(place).orElse(place)));
      }
    }
    return meant;
  }

  /** The country a document with these places is a report of. */
  public Optional<PlaceMention> home(
      Document document, Labels labels, List<PlaceMention> mentions) {
    return new Homeland(document, labels, mentions).mention(gazetteer);
  }

  /** The words of a document that are place names. */
  List<Name> names(Document document, Labels labels, List<DateMention> dates) {
    List<Name> names = accepted(document, labels, candidates(document, labels, dates));
    new HeldNames(document, labels, gazetteer).add(names);
    return names;
  }

  List<Name> candidates(Document document, Labels labels, List<DateMention> dates) {
    NameReader reader = new NameReader(document, labels, gazetteer);
    LongerNames longer = new LongerNames(document, labels, dates);
    List<Name> names = new ArrayList<>();
    for (TokenRange range : new NameScan(document, gazetteer, judge.edges()).names()) {
      if (Mentions.over(dates, range.from()).isPresent()
          || isDemonym(labels, range)
          || isFaith(labels, range)
          || isTypeOf(document, labels, range)
          || isAcronym(document, labels, range)
          || longer.isOfGroup(range)) {
        continue;
      }
      Optional<TokenRange> whole = longer.around(range, gazetteer);
      if (whole.isEmpty()) {
        names.add(reader.read(range, true));
      } else {
        whole
            .map(words -> reader.read(words, false))
            .filter(name -> name.isPlaced() && !isOfOffice(document, name))
            .ifPresent(names::add);
      }
    }
    new UnknownNames(document, labels).add(names, reader);
    new LedNames(document, labels, dates).add(names, reader);
    return Lists.shared(gazetteer, document, names);
  }

  /** {@code "the Old City of Aleppo"}: no name, though one elsewhere. */
  private static boolean isTypeOf(Document document, Labels labels, TokenRange range) {
    return range.to() < document.size()
        && document.norm(range.to()).equals("of")
        && labels
            .at(range.from(), "place_types")
            .filter(type -> type.range().equals(range))
            .isPresent();
  }

  /** {@code "the New Alliance (NAFA)"}; not {@code "United Kingdom (UK)"}. */
  private static boolean isAcronym(Document document, Labels labels, TokenRange range) {
    int name = range.from();
    return range.length() == 1
        && name > 0
        && range.to() < document.size()
        && document.norm(name - 1).equals("(")
        && document.norm(range.to()).equals(")")
        && document.token(name).text().chars().allMatch(Character::isUpperCase)
        && !labels.has(name, "countries");
  }

  /** {@code "the Media Relations Department"}: words of everyday, each with a capital. */
  private static boolean isOfOffice(Document document, Name name) {
    return name.hasTypeWord()
        && document.token(name.phrase().last()).isCapitalised()
        && IntStream.range(name.range().from(), name.range().to())
            .mapToObj(i -> WordCases.of(document.norm(i)))
            .allMatch(use -> use == WordCases.Use.SMALL || use == WordCases.Use.BOTH);
  }

  /** {@code "Turkish"}, but not {@code "British Columbia"} or {@code "U.S."}. */
  private static boolean isDemonym(Labels labels, TokenRange range) {
    return labels
            .at(range.from(), "demonyms")
            .filter(label -> label.range().contains(range))
            .isPresent()
        && labels.at(range.from(), "countries").isEmpty();
  }

  /** {@code "a Jewish settlement"}, though a province is called so. */
  private static boolean isFaith(Labels labels, TokenRange range) {
    return labels
        .at(range.from(), "peoples")
        .filter(label -> label.range().equals(range) && label.entry().is("sort", "religious"))
        .isPresent();
  }

  private List<Name> accepted(Document document, Labels labels, List<Name> names) {
    Signs signs = judge.signs(document, labels, names);
    List<Name> accepted = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).known() || judge.score(signs.of(i)) > 0) {
        accepted.add(names.get(i));
      }
    }
    return accepted;
  }

  /** The names as they are to be resolved; {@code containers} as of {@link #containers}. */
  List<Toponym> toponyms(Document document, Labels labels, List<Name> names, int[] containers) {
    Powers powers = new Powers(document, labels);
    List<Toponym> toponyms = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      Toponym toponym = Toponym.of(document, name.range(), name.type(), containers[i]);
      toponyms.add(toponym.as(standing(document, powers, name)));
    }
    return toponyms;
  }

  private static Toponym.Standing standing(Document document, Powers powers, Name name) {
    if (document.dateline().filter(line -> line.contains(name.range())).isPresent()) {
      return Toponym.Standing.DATELINE;
    }
    return powers.isAbroad(name) ? Toponym.Standing.APART : Toponym.Standing.BESIDE;
  }

  /** For each name the number of the one that says where it lies, or {@link Toponym#NONE}. */
  int[] containers(Document document, Labels labels, List<Name> names) {
    Lying lying = new Lying(document, labels);
    int[] containers = new int[names.size()];
    for (int i = 0; i < containers.length; i++) {
      containers[i] = container(document, lying, names, i);
    }
    return containers;
  }

  /** Number of the name that says where another lies, behind it or as its owner. */
  private int container(Document document, Lying lying, List<Name> names, int index) {
    Name name = names.get(index);
    if (index + 1 < names.size()
        && (Lists.isContained(gazetteer, document, name, names.get(index + 1))
            || lying.isSaid(name, names.get(index + 1)))) {
      return index + 1;
    }
    if (index > 0 && Lists.isOwned(gazetteer, document, names.get(index - 1), name)) {
      return index - 1;
    }
    return listed(document, lying, names, index);
  }

  /** {@code "Belo"} of {@code "the hamlets of Belo and Tarka in Nigeria"} lies there, too. */
  private int listed(Document document, Lying lying, List<Name> names, int index) {
    int next = index + 1;
    boolean listed =
        next + 1 < names.size()
            && names.get(next).sharesType()
            && Lists.isJoined(document, names.get(index), names.get(next));
    int holder = listed ? container(document, lying, names, next) : Toponym.NONE;
    return holder != Toponym.NONE
            && gazetteer.mayContain(document, names.get(holder).range(), names.get(index).range())
        ? holder
        : Toponym.NONE;
  }

  /** How much a document speaks of each country by its people and those who fight there. */
  Map<String, Double> nations(Document document, Labels labels, Set<String> peoples) {
    Map<String, Double> nations = theatres.of(document, labels);
    peoples.forEach(people -> nations.merge(people, 1.0, Math::max));
    return nations;
  }
}
