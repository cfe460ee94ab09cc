package org.sitrep.event.move;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;
import org.sitrep.value.Place;

/** Finds who sends and who receives. */
final class Sides {
  private final Scene scene;

  Sides(Scene scene) {
    this.scene = scene;
  }

  /** Who plays {@code role} (sender, receiver) around the verb of a wording. */
  Side of(Wording wording, String role) {
    Move move = wording.move();
    boolean trains = role.equals("sender") && move.is("subject", "trainer");
    if (!wording.isPassive() && (trains || move.is("subject", role))) {
      return subject(wording);
    }
    Side object =
        !wording.isPassive() && (move.is("object", role) || move.is("to", role))
            ? indirect(wording)
            : Side.NOBODY;
    if (object.isNamed()) {
      return object;
    }
    if (move.is("to", role)) {
      return phrase(wording, "to");
    }
    if (wording.isPassive() && move.is("subject", role)) {
      return phrase(wording, "by");
    }
    return role.equals("sender") && move.is("subject", "receiver")
        ? phrase(wording, "from")
        : Side.NOBODY;
  }

  /** {@code "Mali"} in {@code "supplied Mali with …"}, {@code "lent Peru a roller"}. */
  private Side indirect(Wording wording) {
    List<NounGroup> objects = wording.clause().objects();
    boolean first = wording.move().is("object", "receiver") || objects.size() > 1;
    return first && !objects.isEmpty() ? within(objects.get(0).whole()) : Side.NOBODY;
  }

  Side subject(Wording wording) {
    Side named = within(wording.before());
    Clause clause = wording.clause();
    if (named.isNamed() || clause.subject().isEmpty()) {
      return named;
    }
    NounGroup group = clause.subject().get(0);
    Optional<Clause> governor = scene.syntax().before(clause);
    if (scene.document().tag(group.head()) == Tag.PRON && governor.isPresent()) {
      // "Moscow denies that it has sent …"
      return governor.get().subject().stream().findFirst().map(this::side).orElse(Side.NOBODY);
    }
    Side seat = seat(group.range());
    return seat.isNamed() ? seat : people(group.range());
  }

  /** A state or its seat as the subject: {@code "The United States maintains …"}. */
  Side state(Wording wording) {
    Side side = subject(wording);
    return side.country().isPresent() ? side : Side.NOBODY;
  }

  Side side(NounGroup group) {
    Side named = within(group.whole());
    return named.isNamed() ? named : seat(group.whole());
  }

  /** {@code "Russian engineers opened a centre"}: the state they are of. */
  private Side people(TokenRange range) {
    return Mentions.within(scene.mentions().actors(), range).stream()
        .filter(actor -> actor.actor().country().isPresent())
        .findFirst()
        .map(Side::of)
        .orElse(Side.NOBODY);
  }

  private Side phrase(Wording wording, String preposition) {
    for (Phrase phrase : wording.clause().phrases()) {
      if (phrase.isLedBy(preposition)) {
        Side side = within(phrase.range());
        return side.isNamed() ? side : seat(phrase.groups().get(0).whole());
      }
    }
    return Side.NOBODY;
  }

  /** The first state, ministry, army or body within a stretch of words. */
  Side within(TokenRange range) {
    return Mentions.within(scene.mentions().actors(), range).stream()
        .filter(
            actor ->
                actor.actor().kind() != ActorKind.PEOPLE || actor.actor().sector() == Sector.GOV)
        .filter(actor -> !isOwner(actor, range))
        .findFirst()
        .map(Side::of)
        .orElse(Side.NOBODY);
  }

  /** {@code "India"} in {@code "India's first low-cost airline"}: a firm acts, not the state. */
  private boolean isOwner(ActorMention actor, TokenRange range) {
    int genitive = actor.range().to();
    boolean owner = genitive + 1 < range.to() && scene.isGenitive(genitive);
    return owner
        && scene
            .syntax()
            .nounGroupOf(actor.range().from())
            .filter(group -> scene.labels().has(group.head(), "civilians"))
            .isPresent();
  }

  /** A country or capital where a government is meant: {@code "Sofia is ready to send …"}. */
  Side seat(TokenRange range) {
    for (Label label : scene.labels().within(range, "metonyms")) {
      Optional<String> country = label.entry().get("iso3");
      if (country.isPresent()) {
        return Side.ofSeat(country.get(), label.range());
      }
    }
    return Mentions.within(scene.mentions().places(), range).stream()
        .filter(place -> place.place().filter(Sides::isSeat).isPresent())
        .findFirst()
        .map(this::seat)
        .orElse(Side.NOBODY);
  }

  /** {@code "the withdrawal of Chad's 600 soldiers"}: whose they are. */
  Side owner(TokenRange range) {
    return Mentions.within(scene.mentions().places(), range).stream()
        .filter(place -> place.place().filter(Place::isCountry).isPresent())
        .filter(place -> place.range().to() < range.to())
        .filter(place -> scene.isGenitive(place.range().to()))
        .findFirst()
        .map(this::seat)
        .orElse(Side.NOBODY);
  }

  private static boolean isSeat(Place place) {
    return place.country().isPresent() && (place.isCountry() || place.featureCode().equals("PPLC"));
  }

  private Side seat(PlaceMention mention) {
    return Side.ofSeat(mention.place().flatMap(Place::country).orElseThrow(), mention.range());
  }
}
