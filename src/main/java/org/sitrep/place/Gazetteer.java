package org.sitrep.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.document.Document;
import org.sitrep.document.Token;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.value.Place;

/**
 * Every place Sitrep knows, by its names. GeoNames and Natural Earth make the bulk; countries'
 * names, regions, seas and preferred senses are hand-kept. Disputed places follow GeoNames.
 *
 * <p>Immutable once loaded; looking up allocates nothing for words that begin no name.
 */
public final class Gazetteer {
  private static final String FILE = "/gazetteer/places.gz";

  /** Names of more words are not looked for. */
  private static final int LONGEST = 7;

  /** A town this many times smaller than a province of its name is not meant beside another. */
  private static final long DWARFED = 300;

  /** Kilometres within which a town tells the country and province of a point. */
  private static final double WALK = 50;

  /** A town of so many people is known by one word. */
  private static final int WELL_KNOWN = 50_000;

  private final PlaceTable places;
  private final NameTable names;
  private final Map<Long, Integer> preferred;
  private final Map<String, Integer> countries;
  private final Map<String, Integer> capitals;
  private final Map<String, Integer> provinces;
  private final Soundalikes soundalikes;

  Gazetteer(PlaceTable places, NameTable names, Map<Long, Integer> preferred) {
    this.places = places;
    this.names = names;
    this.preferred = Map.copyOf(preferred);
    this.countries = Map.copyOf(countries(places));
    this.capitals = Map.copyOf(capitals(places));
    this.provinces = Map.copyOf(provinces(places));
    this.soundalikes = new Soundalikes(places);
  }

  /** The generated gazetteer with the hand-kept files of {@code knowledge} over it. */
  public static Gazetteer load(Knowledge knowledge) {
    Columns columns = PlacesFile.read(FILE);
    KeptPlaces kept = new KeptPlaces(new PlaceTable(columns), NameTable.of(columns));
    kept.read(knowledge);
    return kept.gazetteer();
  }

  PlaceTable places() {
    return places;
  }

  /**
   * Number of tokens of the longest name that begins with {@code token}; 0 where none does. It
   * stays within the sentence and steps over no punctuation.
   *
   * @param mayEnd whether a name may end with a word
   */
  public int longest(Document document, int token, Predicate<Token> mayEnd) {
    int end = document.sentenceOf(token).tokens().to();
    int longest = 0;
    long hash = Folding.START;
    for (int i = token; i < end && i - token < LONGEST; i++) {
      Token word = document.token(i);
      if (word.isPunctuation()) {
        break;
      }
      hash = Folding.extend(hash, word.text());
      if (names.first(hash) != NameTable.END && mayEnd.test(word)) {
        longest = i + 1 - token;
      }
    }
    return longest;
  }

  /** True where the words, however spelled, name something. */
  public boolean knows(String words) {
    return names.first(Folding.extend(Folding.START, words)) != NameTable.END;
  }

  /** The folded words of a range, as the same for all spellings of a name. */
  static long hash(Document document, TokenRange range) {
    long hash = Folding.START;
    for (int i = range.from(); i < range.to(); i++) {
      hash = Folding.extend(hash, document.token(i).text());
    }
    return hash;
  }

  /** What the words with a hash may mean, in no order. */
  List<Candidate> candidates(long hash) {
    List<Candidate> candidates = new ArrayList<>();
    for (int sense = names.first(hash); sense != NameTable.END; sense = names.next(sense)) {
      candidates.add(new Candidate(names.place(sense), names.kind(sense)));
    }
    return candidates;
  }

  /** The sense the hand-kept files prefer for a name: Georgia is the country. */
  Optional<Integer> preferred(long hash) {
    return Optional.ofNullable(preferred.get(hash));
  }

  /** The largest number of people that live in a place the words may mean; 0 where unknown. */
  public int population(Document document, TokenRange range) {
    int largest = 0;
    for (Candidate candidate : candidates(hash(document, range))) {
      largest = Math.max(largest, places.population(candidate.place()));
    }
    return largest;
  }

  /** True where the words name a country or what the hand-kept files know. */
  public boolean isKept(Document document, TokenRange range) {
    return preferred.containsKey(hash(document, range)) || isCountry(document, range);
  }

  /** True where the words are known to name a land, larger than a province: a country, a region. */
  public boolean isLand(Document document, TokenRange range) {
    Integer place = preferred.get(hash(document, range));
    return isCountry(document, range)
        || place != null && !places.featureCode(place).startsWith("PPL");
  }

  /** True where the words are the own name of something large, or of what is kept by hand. */
  public boolean isWellKnown(Document document, TokenRange range) {
    return isKept(document, range)
        || candidates(hash(document, range)).stream()
            .filter(candidate -> candidate.kind() != NameTable.Kind.OTHER)
            .anyMatch(candidate -> places.population(candidate.place()) >= WELL_KNOWN);
  }

  /** True where the words name a country by its own name. */
  public boolean isCountry(Document document, TokenRange range) {
    long hash = hash(document, range);
    for (int sense = names.first(hash); sense != NameTable.END; sense = names.next(sense)) {
      if (places.featureCode(names.place(sense)).equals("PCLI")
          && names.kind(sense) == NameTable.Kind.OWN) {
        return true;
      }
    }
    return false;
  }

  /** True where a sense of the words of {@code inner} lies in a sense of those of {@code outer}. */
  public boolean mayContain(Document document, TokenRange outer, TokenRange inner) {
    List<Candidate> holders = candidates(hash(document, outer));
    List<Candidate> held = candidates(hash(document, inner));
    if (hash(document, outer) != hash(document, inner) && isSameDivision(held, holders)) {
      return false;
    }
    int largest = largestDivision(held);
    for (Candidate candidate : held) {
      if (largest > DWARFED * (1 + places.population(candidate.place()))) {
        continue;
      }
      for (Candidate holder : holders) {
        if (places.isWithin(candidate.place(), holder.place())) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code "California, Maryland"} are two states, though Maryland has a town of that name. */
  private int largestDivision(List<Candidate> candidates) {
    int largest = 0;
    for (Candidate candidate : candidates) {
      String feature = places.featureCode(candidate.place());
      if (feature.equals("ADM1") || feature.equals("PCLI")) {
        largest = Math.max(largest, places.population(candidate.place()));
      }
    }
    return largest;
  }

  /** {@code "Fuzuli"} and {@code "Fizuli"} are two spellings of one district and of its seat. */
  private boolean isSameDivision(List<Candidate> some, List<Candidate> others) {
    for (Candidate candidate : some) {
      for (Candidate other : others) {
        if (candidate.place() == other.place()
            && places.featureCode(other.place()).equals("ADM1")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The country of an ISO3 code. */
  public Optional<Place> country(String iso3) {
    return Optional.ofNullable(countries.get(iso3)).map(places::place);
  }

  /** The place of a GeoNames id. */
  public Optional<Place> place(long geonamesId) {
    for (int place = 0; place < places.generated() && geonamesId > 0; place++) {
      if (places.geonamesId(place) == geonamesId) {
        return Optional.of(places.place(place));
      }
    }
    return Optional.empty();
  }

  /** The capital of an ISO3 code. */
  public Optional<Place> capital(String iso3) {
    return Optional.ofNullable(capitals.get(iso3)).map(places::place);
  }

  /** The town nearest to a point, within a day's walk. */
  public Optional<Place> nearest(Place.Point point) {
    int nearest = PlaceTable.NONE;
    double least = WALK;
    for (int place = 0; place < places.generated(); place++) {
      // A degree of latitude is 111 km.
      if (places.hasPoint(place) && Math.abs(places.latitude(place) - point.latitude()) < 0.5) {
        double distance = places.kilometres(place, point);
        if (distance < least && places.featureCode(place).startsWith("PPL")) {
          least = distance;
          nearest = place;
        }
      }
    }
    return nearest == PlaceTable.NONE ? Optional.empty() : Optional.of(places.place(nearest));
  }

  /** The province a town or district lies in, or the province itself. */
  public Optional<Place> province(Place place) {
    return provinceNumber(place).map(places::place);
  }

  private Optional<Integer> provinceNumber(Place place) {
    return place.admin1().map(name -> provinces.get(place.country().orElse("") + name));
  }

  /** The province a town lies in and has its name from: Ar Raqqah of the town Ar Raqqah. */
  public Optional<Place> provinceOfSeat(Place town) {
    return Optional.of(town)
        .filter(place -> place.isSettlement() && !place.isUnlisted())
        .flatMap(this::province)
        .filter(province -> mayMean(province.name(), town));
  }

  private boolean mayMean(String name, Place place) {
    return candidates(Folding.extend(Folding.START, name)).stream()
        .map(candidate -> places.place(candidate.place()))
        .anyMatch(place::equals);
  }

  /** The place of a country, province or district that words spell in a way no name is listed. */
  public Optional<Place> soundalike(String words, Place holder, PlaceType type) {
    return (holder.isCountry() ? holder.country().map(countries::get) : provinceNumber(holder))
        .flatMap(number -> soundalikes.find(words, number, type))
        .map(places::place)
        .filter(place -> holder.isCountry() || place.isBy(holder));
  }

  /** Numbers of the countries by ISO3 code. */
  static Map<String, Integer> countries(PlaceTable places) {
    Map<String, Integer> countries = new HashMap<>();
    for (int place = 0; places.featureCode(place).equals("PCLI"); place++) {
      countries.put(places.country(place), place);
    }
    return countries;
  }

  private static Map<String, Integer> capitals(PlaceTable places) {
    Map<String, Integer> capitals = new HashMap<>();
    for (int place = 0; place < places.generated(); place++) {
      if (places.featureCode(place).equals("PPLC")) {
        capitals.put(places.country(place), place);
      }
    }
    return capitals;
  }

  /** Numbers of the provinces by ISO3 code and name. */
  private static Map<String, Integer> provinces(PlaceTable places) {
    Map<String, Integer> provinces = new HashMap<>();
    for (int place = 0; place < places.generated(); place++) {
      String feature = places.featureCode(place);
      if (feature.equals("ADM1")) {
        provinces.put(places.country(place) + places.name(place), place);
      } else if (!feature.equals("PCLI")) {
        break;
      }
    }
    return provinces;
  }
}
