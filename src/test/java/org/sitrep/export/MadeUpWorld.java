package org.sitrep.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.SubEventType;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/** Towns, groups and outlets that are in no gazetteer: {@code Kelmet}, the River Brigade. */
final class MadeUpWorld {
  /** Country, latitude, longitude of its middle. The last two lie on both sides of 180 degrees. */
  private static final List<String> COUNTRIES =
      List.of(
          "AZE 40.4 47.6",
          "SDN 14.5 30.2",
          "UKR 48.9 32.1",
          "COL 4.1 -73.0",
          "NGA 9.6 8.1",
          "IRQ 33.1 43.7",
          "MLI 16.3 -3.5",
          "PHL 12.4 122.9",
          "AFG 34.0 66.2",
          "MMR 21.0 96.5",
          "SOM 4.7 45.9",
          "COD -2.8 23.6",
          "SYR 35.0 38.5",
          "MEX 23.9 -102.5",
          "PAK 29.9 69.3",
          "TUR 39.1 35.2",
          "ETH 8.6 39.6",
          "LBY 27.0 18.0",
          "FJI -17.8 178.9",
          "WSM -13.7 -172.4");

  private static final List<String> ONSETS = List.of("K", "B", "Tal", "S", "Dar", "M", "Or", "V");
  private static final List<String> MIDDLES = List.of("el", "ar", "o", "ish", "un", "ab");
  private static final List<String> ENDS = List.of("met", "dan", "pur", "ovka", "i", "ez", "nar");
  private static final List<String> FRONTS =
      List.of("River", "Northern", "Free", "Mountain", "Red", "Coast", "Border", "Old");
  private static final List<String> BODIES = List.of("Brigade", "Front", "Guard", "Column");
  private static final List<String> OUTLETS =
      List.of("Kivu Post", "Daily Ledger", "Strait Times", "Wire Desk", "Radio Delta", "Gazette");

  private static final List<Kind> KINDS =
      List.of(
          kind("A roadside bomb killed", SubEventType.MINE_IED, Cause.IED, Harm.KILLED),
          kind("Shells killed", SubEventType.SHELLING, Cause.SHELL, Harm.KILLED),
          kind("A drone wounded", SubEventType.AIR_DRONE_STRIKE, Cause.DRONE, Harm.INJURED),
          kind("A clash killed", SubEventType.ARMED_CLASH, Cause.FIREARM, Harm.KILLED),
          kind("Gunfire killed", SubEventType.SHOOTING, Cause.FIREARM, Harm.KILLED),
          kind("Gunmen abducted", SubEventType.KIDNAPPING, Cause.UNKNOWN, Harm.ABDUCTED),
          kind("Police arrested", SubEventType.DETENTION, Cause.UNKNOWN, Harm.ARRESTED),
          kind("A mob hurt", SubEventType.MOB_VIOLENCE, Cause.HANDS, Harm.INJURED),
          kind("A crash killed", SubEventType.TRANSPORT, Cause.VEHICLE, Harm.KILLED),
          kind("A flood killed", SubEventType.FLOOD, Cause.UNKNOWN, Harm.KILLED));

  private final Random random;
  private final List<Place> places = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();

  MadeUpWorld(Random random) {
    this.random = random;
    for (int i = 0; i < 600; i++) {
      places.add(town(i));
    }
    for (String country : COUNTRIES) {
      places.add(nowhere(country.substring(0, 3)));
    }
    for (String front : FRONTS) {
      for (String body : BODIES) {
        actors.add(group(front + " " + body, actors.size()));
      }
    }
  }

  /** What can happen, and the words for it. */
  record Kind(String words, EventType type, SubEventType subType, Cause cause, Harm harm) {}

  /** What happened, whoever tells it. */
  record Happening(
      Kind kind, LocalDate day, Place place, Actor actor, int harmed, boolean civilian) {}

  Happening happening(LocalDate day) {
    int harmed = 1 + (int) Math.abs(random.nextGaussian() * 6);
    return new Happening(of(KINDS), day, place(), actor(), harmed, random.nextBoolean());
  }

  Place place() {
    return of(places);
  }

  Actor actor() {
    return of(actors);
  }

  String outlet() {
    return of(OUTLETS);
  }

  private <T> T of(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private static Kind kind(String words, SubEventType subType, Cause cause, Harm harm) {
    return new Kind(words, subType.type(), subType, cause, harm);
  }

  private Place town(int index) {
    String[] country = of(COUNTRIES).split(" ");
    double latitude = Double.parseDouble(country[1]) + around();
    double longitude = Double.parseDouble(country[2]) + around();
    String name = of(ONSETS) + of(MIDDLES) + of(ENDS);
    return new Place(
        "made-up:" + index,
        Optional.of(90_000_000L + index),
        name,
        "PPL",
        Optional.of(country[0]),
        Optional.of(of(FRONTS) + " Province"),
        Optional.of(name + " District"),
        Optional.of(new Place.Point(rounded(latitude), rounded(longitude))));
  }

  private double around() {
    return random.nextDouble() * 2 - 1;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 10_000) / 10_000.0;
  }

  /** A whole country, of which no point is told. */
  private static Place nowhere(String country) {
    return new Place(
        "made-up:" + country,
        Optional.empty(),
        country.charAt(0) + country.substring(1).toLowerCase(Locale.ROOT) + "land",
        "PCLI",
        Optional.of(country),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Actor group(String name, int index) {
    String country = COUNTRIES.get(index % COUNTRIES.size()).substring(0, 3);
    Sector sector = index % 3 == 0 ? Sector.MIL : Sector.REB;
    ActorKind kind = index % 3 == 0 ? ActorKind.STATE : ActorKind.GROUP;
    return new Actor(name, Optional.of(country), sector, kind, Optional.empty());
  }
}
