package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.NounGroup;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.PlaceRelation;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/** Finds where a movement begins and ends. */
final class Routes {
  private final Scene scene;

  Routes(Scene scene) {
    this.scene = scene;
  }

  /** The places of a wording between {@code sender} and {@code receiver}. */
  Ends of(Wording wording, Side sender, Side receiver) {
    Optional<PlaceMention> object = object(wording, "origin");
    Optional<PlaceMention> origin = object.or(() -> first(places(scene.tokens()), true));
    List<PlaceMention> behind =
        places(wording.behind()).stream()
            .filter(place -> !object.equals(Optional.of(place)) && !isOf(sender, place))
            .toList();
    Optional<PlaceMention> goal =
        object(wording, "destination")
            .or(() -> first(behind, false))
            .or(() -> isStill(wording) ? still(wording, sender) : Optional.empty())
            .or(() -> isLeft(wording) ? inside(wording.before()) : Optional.empty());
    boolean left = origin.isEmpty() && isLeft(wording);
    if (left && goal.filter(place -> place.relation() == PlaceRelation.IN).isPresent()) {
      // "returned home after a course in Croatia": from there.
      return new Ends(sender, receiver, goal, Optional.empty());
    }
    return new Ends(sender, receiver.isNamed() ? receiver : mission(), origin, goal);
  }

  private static boolean isLeft(Wording wording) {
    return wording.move().type() == DeploymentType.WITHDRAWAL;
  }

  /** {@code "Norway's 120 soldiers in Mali will leave"}: a land, not a town they only pass. */
  private Optional<PlaceMention> inside(TokenRange range) {
    return places(range).stream()
        .filter(place -> place.relation() == PlaceRelation.IN)
        .filter(place -> place.use() == PlaceMention.Use.PLACE)
        .filter(place -> place.place().filter(Place::isCountry).isPresent())
        .findFirst();
  }

  /** The state that sends is not where they go: {@code "Germany has trained 40 sappers"}. */
  private static boolean isOf(Side sender, PlaceMention place) {
    return sender.words().filter(words -> words.contains(place.range())).isPresent();
  }

  /** {@code "South Sudan"} in {@code "contributes to the UN mission in South Sudan"}. */
  private Side mission() {
    return scene.mission().stream()
        .flatMap(mission -> scene.labels().within(mission.range(), "countries").stream())
        .findFirst()
        .flatMap(label -> label.entry().get("iso3").map(iso3 -> Side.ofSeat(iso3, label.range())))
        .orElse(Side.NOBODY);
  }

  /** What is trained or kept somewhere is there where the subject is. */
  private static boolean isStill(Wording wording) {
    return switch (wording.move().type()) {
      case TRAINING, EXERCISE, STATIONING, BASE -> true;
      default -> false;
    };
  }

  /**
   * A place of the clause, or the one place of the sentence: {@code "The school in Ouidah saw"}.
   */
  private Optional<PlaceMention> still(Wording wording, Side sender) {
    List<PlaceMention> all =
        places(scene.tokens()).stream().filter(place -> !isOf(sender, place)).toList();
    return first(
            all.stream().filter(place -> wording.all().contains(place.range())).toList(), false)
        .or(() -> all.size() == 1 ? first(all, false) : Optional.empty());
  }

  /** {@code "Bangui"} in {@code "left Bangui"}, {@code "Kabul"} in {@code "reached Kabul"}. */
  private Optional<PlaceMention> object(Wording wording, String role) {
    if (!wording.move().is("object", role) || wording.clause().objects().isEmpty()) {
      return Optional.empty();
    }
    NounGroup object = wording.clause().objects().get(0);
    return places(object.range()).stream().findFirst();
  }

  private static Optional<PlaceMention> first(List<PlaceMention> places, boolean origin) {
    return places.stream()
        .filter(place -> (place.relation() == PlaceRelation.FROM) == origin)
        .findFirst();
  }

  List<PlaceMention> places(TokenRange range) {
    return Mentions.within(scene.mentions().places(), range).stream()
        .filter(
            place ->
                place.place().isPresent()
                    && (place.use() == PlaceMention.Use.PLACE
                        || place.use() == PlaceMention.Use.STATE && !isOwner(place)
                        || place.use() == PlaceMention.Use.REFUGE
                        || place.use() == PlaceMention.Use.HOME))
        .toList();
  }

  /** {@code "Chad"} in {@code "the withdrawal of Chad's 600 soldiers"}. */
  private boolean isOwner(PlaceMention place) {
    return scene.isGenitive(place.range().to());
  }
}
