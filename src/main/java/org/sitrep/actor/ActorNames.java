package org.sitrep.actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.value.Actor;

/**
 * Decides who words for people mean together: {@code "Azerbaijani army soldiers"} are the armed
 * forces of Azerbaijan, {@code "Taliban commander"} is the Taliban, {@code "gunmen"} are gunmen.
 */
public final class ActorNames {
  private final Map<String, String> countries = new HashMap<>();
  private final Map<Sector, String> bodies = new EnumMap<>(Sector.class);

  private ActorNames() {}

  /** Reads the names of countries, and which body a country's people of a sector belong to. */
  public static ActorNames load(Lexicon lexicon) {
    ActorNames names = new ActorNames();
    for (Entry entry : lexicon.entries("countries")) {
      if (!entry.is("former")) {
        names.countries.put(value(entry, "iso3"), value(entry, "name"));
      }
    }
    for (Entry entry : lexicon.entries("institutions")) {
      if (entry.is("default")) {
        Sector sector = entry.code("sector", Sector.class).orElseThrow();
        names.bodies.put(sector, value(entry, "name"));
      }
    }
    return names;
  }

  private static String value(Entry entry, String column) {
    return entry.get(column).orElseThrow();
  }

  /** Who is meant, and what they count as when harmed. */
  public record Meaning(Actor actor, Victim victim) {}

  /**
   * The government of a country named by itself: {@code "Ankara denied"}, {@code "Turkey sent"}.
   */
  public Actor government(String iso3, Sector sector) {
    String body = bodies.getOrDefault(sector, bodies.getOrDefault(Sector.GOV, "Government"));
    return new Actor(
        of(body, Optional.of(iso3)), Optional.of(iso3), sector, ActorKind.STATE, Optional.empty());
  }

  /**
   * Who a noun phrase means.
   *
   * @param head the noun that says who they are
   * @param side the words beside it, nearest first
   * @param country what the words around tell
   */
  public Meaning meaning(ActorWord head, List<ActorWord> side, Optional<String> country) {
    Optional<ActorWord> group = first(side, word -> word.type() == ActorWord.Type.GROUP);
    if (head.isBody()) {
      return new Meaning(body(head, country), head.victim());
    }
    if (group.isPresent() && belongs(head)) {
      ActorWord word = group.get();
      Victim victim = inherits(head) || isOfParty(head, word) ? word.victim() : head.victim();
      return new Meaning(body(word, country), victim);
    }
    if (head.generic()) {
      Optional<ActorWord> other = first(side, word -> !word.generic());
      if (other.isPresent() && !(head.type() == ActorWord.Type.UNIT && isCivil(other.get()))) {
        return inherited(head, other.get(), country);
      }
    }
    return new Meaning(people(head, side, country), head.victim());
  }

  /** True where a group beside the noun is who they are: fighters, members, policemen of Hamas. */
  private static boolean belongs(ActorWord head) {
    return switch (head.sector()) {
      case MIL, COP, REB, CRM, UNK, SPY, GOV, IGO, NGO -> true;
      case CVL, JRN, MED, BUS, JUD, REL, EDU, PTY -> head.generic();
    };
  }

  private static boolean inherits(ActorWord head) {
    return head.generic() || head.victim() == Victim.UNKNOWN;
  }

  /** {@code "cadres"} bear arms; those of a party that has a name do not. */
  private static boolean isOfParty(ActorWord head, ActorWord group) {
    return head.sector() == Sector.REB && group.sector() == Sector.PTY;
  }

  private static boolean isCivil(ActorWord word) {
    return word.type() == ActorWord.Type.ROLE && word.sector() == Sector.CVL;
  }

  private Meaning inherited(ActorWord head, ActorWord other, Optional<String> country) {
    if (other.isBody()) {
      return new Meaning(body(other, country), other.victim());
    }
    String name = other.type() == ActorWord.Type.PEOPLE ? head.name() : other.name();
    Optional<String> home = country.or(other::country);
    boolean people = other.type() == ActorWord.Type.PEOPLE;
    Sector sector = people ? head.sector() : other.sector();
    return new Meaning(
        state(name, sector, home, ActorKind.PEOPLE), people ? head.victim() : other.victim());
  }

  private Actor body(ActorWord word, Optional<String> country) {
    boolean named = word.type() == ActorWord.Type.GROUP;
    Optional<String> home = named ? word.country().or(() -> country) : country;
    String name = named ? word.name() : of(word.name(), home);
    return new Actor(name, home, word.sector(), word.kind(), word.group());
  }

  private Actor people(ActorWord head, List<ActorWord> side, Optional<String> country) {
    Optional<ActorWord> body =
        first(
            side,
            word -> word.type() == ActorWord.Type.INSTITUTION && word.sector() == head.sector());
    if (body.isPresent()) {
      return body(body.get(), country);
    }
    Optional<String> home = country.or(head::country);
    if (head.type() == ActorWord.Type.PEOPLE) {
      String name = home.map(iso3 -> of(head.name(), home)).orElse(head.name());
      return new Actor(name, home, head.sector(), head.kind(), Optional.empty());
    }
    return state(head.name(), head.sector(), home, head.kind());
  }

  /** Soldiers, policemen and officials of a country are its army, police and government. */
  private Actor state(String name, Sector sector, Optional<String> country, ActorKind kind) {
    String body = bodies.get(sector);
    if (body == null || country.isEmpty()) {
      return new Actor(name, country, sector, kind, Optional.empty());
    }
    return new Actor(of(body, country), country, sector, ActorKind.STATE, Optional.empty());
  }

  private String of(String body, Optional<String> country) {
    return country.map(iso3 -> body + " of " + countries.getOrDefault(iso3, iso3)).orElse(body);
  }

  private static Optional<ActorWord> first(List<ActorWord> words, Predicate<ActorWord> test) {
    return words.stream().filter(test).findFirst();
  }
}
