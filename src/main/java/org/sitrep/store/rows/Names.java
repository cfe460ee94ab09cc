package org.sitrep.store.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.value.Actor;
import org.sitrep.value.Place;

/**
 * The places and actors the records of an article name, each once: {@code "Fuzuli"}, {@code "the
 * Turkish army"}. Their keys are made of all their rows say, so that no row depends on which of two
 * articles is written first: a person one article calls a minister and another a writer is two.
 */
public final class Names {
  /** What stands between the names of a list in one cell. */
  static final String SEPARATOR = "; ";

  private final Map<UUID, Row> places = new LinkedHashMap<>();
  private final Map<UUID, Row> actors = new LinkedHashMap<>();

  /** Notes a place; returns its key. */
  UUID add(Place place) {
    UUID id = id(place);
    places.computeIfAbsent(id, key -> row(place));
    return id;
  }

  /** Notes an actor; returns its key. */
  UUID add(Actor actor) {
    UUID id =
        Keys.of(
            "actor",
            actor.name(),
            actor.country().orElse(""),
            actor.sector().code(),
            actor.kind().code(),
            actor.group().orElse(""));
    actors.computeIfAbsent(id, key -> row(key, actor));
    return id;
  }

  /** Rows of table {@code place}. */
  public Map<UUID, Row> places() {
    return places;
  }

  /** Rows of table {@code actor}. */
  public Map<UUID, Row> actors() {
    return actors;
  }

  /** One text of many, in their order, without empty ones and repeats; empty where none is left. */
  static <T> Optional<String> join(List<T> things, Function<T, String> name) {
    String joined =
        things.stream()
            .map(name)
            .filter(text -> !text.isBlank())
            .distinct()
            .collect(Collectors.joining(SEPARATOR));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  /** One text of many, in their order, one each; empty where there are none. */
  static <T> Optional<String> list(List<T> things, Function<T, String> name) {
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(things.stream().map(name).collect(Collectors.joining(SEPARATOR)));
  }

  /** A place as its row. */
  public static Row row(Place place) {
    return Row.in("place")
        .put("place_id", id(place))
        .put("geonames_id", place.geonamesId())
        .put("name", place.name())
        .put("feature_code", place.featureCode())
        .put("country", place.country())
        .put("admin1", place.admin1())
        .put("admin2", place.admin2())
        .put("latitude", place.point().map(Place.Point::latitude))
        .put("longitude", place.point().map(Place.Point::longitude))
        .build();
  }

  /** What the gazetteer has is known by its key; what it has not, by how the text spells it too. */
  private static UUID id(Place place) {
    return place.isUnlisted()
        ? Keys.of("place", place.key(), place.name(), place.featureCode())
        : Keys.of("place", place.key());
  }

  private static Row row(UUID id, Actor actor) {
    return Row.in("actor")
        .put("actor_id", id)
        .put("name", actor.name())
        .put("country", actor.country())
        .put("sector", actor.sector())
        .put("kind", actor.kind())
        .put("group_id", actor.group())
        .build();
  }
}
