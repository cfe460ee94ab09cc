package org.sitrep.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.mention.ActorMention;

/**
 * Finds who {@code "the militants"} and {@code "the group"} are: the group named before them; and
 * whose {@code "officers"} are: of the police, where those were named.
 */
final class Anaphora {
  private static final int FARTHEST = 2;

  private final Scene scene;

  Anaphora(Scene scene) {
    this.scene = scene;
  }

  /** The mentions in order of the text, with groups for those that point back to one. */
  List<ActorMention> resolved(List<ActorMention> mentions) {
    List<ActorMention> all = new ArrayList<>();
    Optional<ActorMention> last = Optional.empty();
    Optional<ActorMention> armed = Optional.empty();
    for (ActorMention mention : mentions) {
      boolean near = last.filter(group -> isNear(group, mention)).isPresent();
      Optional<ActorMention> police =
          isOfficer(mention) ? armed.or(() -> next(mentions, mention)) : sheriff(mentions, mention);
      if (police.filter(body -> isPolice(body) && isNear(body, mention)).isPresent()) {
        all.add(asPolice(mention, police.orElseThrow()));
      } else {
        boolean back = near && (pointsBack(mention) || isBody(mention));
        boolean attacker = last.filter(group -> isAttackerOf(group, mention)).isPresent();
        all.add(back || attacker ? as(mention, last.orElseThrow()) : mention);
        armed = mention.victim().isArmed() ? Optional.of(mention) : armed;
      }
      if (mention.actor().kind() == ActorKind.GROUP && mention.actor().group().isPresent()) {
        last = Optional.of(mention);
      }
    }
    return all;
  }

  /** {@code "Officer shot"} above {@code "A police officer was shot"}: who bears arms behind it. */
  private Optional<ActorMention> next(List<ActorMention> mentions, ActorMention officer) {
    return mentions.stream()
        .filter(mention -> mention.range().from() > officer.range().from())
        .filter(mention -> mention.victim().isArmed() && !isOfficer(mention))
        .findFirst();
  }

  /** The sheriff whose {@code "deputies"} they are, where one is spoken of. */
  private Optional<ActorMention> sheriff(List<ActorMention> mentions, ActorMention deputies) {
    return isRole(deputies, "lawmaker") && scene.norm(deputies.head()).startsWith("deput")
        ? mentions.stream().filter(mention -> isPolice(mention) && isOfSheriff(mention)).findFirst()
        : Optional.empty();
  }

  private static boolean isPolice(ActorMention mention) {
    return mention.actor().sector() == Sector.COP;
  }

  /** {@code "officers"} by themselves: of the police, where they are spoken of. */
  private boolean isOfficer(ActorMention mention) {
    return mention.range().length() == 1
        && mention.actor().sector() == Sector.MIL
        && mention.actor().country().isEmpty()
        && isRole(mention, "officer");
  }

  private boolean isOfSheriff(ActorMention mention) {
    return scene.labels().within(mention.range(), "roles").stream()
        .anyMatch(label -> label.entry().id().equals("sheriff"));
  }

  private boolean isRole(ActorMention mention, String role) {
    return scene
        .labels()
        .at(mention.head(), "roles")
        .filter(label -> label.entry().id().equals(role))
        .isPresent();
  }

  private boolean isNear(ActorMention group, ActorMention mention) {
    return paragraph(mention) - paragraph(group) <= FARTHEST;
  }

  private int paragraph(ActorMention mention) {
    return scene.document().sentenceOf(mention.head()).paragraph();
  }

  /** {@code "the rebels"}; not {@code "the Tuareg rebels"}, {@code "rebels"}. */
  private boolean pointsBack(ActorMention mention) {
    int before = mention.range().from() - 1;
    return mention.actor().sector() == Sector.REB
        && mention.actor().group().isEmpty()
        && mention.range().length() == 1
        && mention.plural()
        && before >= 0
        && scene.isDefinite(before);
  }

  /** {@code "the group"}, {@code "that insurgent organization"}: one body, with nothing named. */
  private boolean isBody(ActorMention mention) {
    boolean body =
        scene
            .labels()
            .at(mention.range().from(), "roles")
            .filter(label -> label.range().equals(mention.range()))
            .filter(label -> label.entry().is("body"))
            .isPresent();
    int before = mention.range().from() - 1;
    return body
        && mention.actor().group().isEmpty()
        && before >= 0
        && scene.isDefinite(before)
        && !scene
            .norm(mention.range().to() < scene.document().size() ? mention.range().to() : before)
            .equals("of");
  }

  /** {@code "the attackers"} behind a group named in the same sentence or the one before. */
  private boolean isAttackerOf(ActorMention group, ActorMention mention) {
    int before = mention.range().from() - 1;
    int apart =
        scene.document().sentenceOf(mention.head()).index()
            - scene.document().sentenceOf(group.head()).index();
    return group.actor().sector() == Sector.REB
        && mention.range().length() == 1
        && mention.actor().country().isEmpty()
        && before >= 0
        && scene.isDefinite(before)
        && apart <= 1
        && scene.labels().has(mention.head(), "attackers");
  }

  private static ActorMention asPolice(ActorMention mention, ActorMention police) {
    return new ActorMention(
        mention.range(),
        mention.head(),
        police.actor(),
        Victim.POLICE,
        mention.demographic(),
        mention.plural(),
        mention.rule() + "-of-police");
  }

  private static ActorMention as(ActorMention mention, ActorMention group) {
    return new ActorMention(
        mention.range(),
        mention.head(),
        group.actor(),
        mention.victim(),
        mention.demographic(),
        mention.plural(),
        mention.rule() + "-pointing-back");
  }
}
