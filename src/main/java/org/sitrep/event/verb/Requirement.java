package org.sitrep.event.verb;

import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup.Form;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.Mentions;

/**
 * What a frame needs in its clause to mean an incident: {@code "took"} lives or people to hospital,
 * {@code "hit"} something that explodes or a bullet that hits someone.
 */
final class Requirement {
  private final Scene scene;
  private final Roles roles;

  Requirement(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  boolean isMet() {
    List<NounGroup> patients = roles.patients();
    if (new Disposal(scene).is(roles)) {
      return true;
    }
    return switch (roles.frame().needs()) {
      case "damage" -> isDamage();
      case "fire" -> patients.stream().anyMatch(this::isFire);
      case "ground" -> isGroundOfArms(patients);
      case "person" -> !isIntoAir() && (!roles.patientPeople().isEmpty() || hasVictims());
      case "deadly" -> new Deadly(scene).is(roles.clause());
      case "device" -> hasDevice();
      case "blast" -> roles.device().isExplosive();
      case "object" -> !patients.isEmpty();
      case "event" ->
          hasVictims() && roles.agents().stream().anyMatch(it -> scene.eventNoun(it).isPresent());
      case "thing" -> roles.agentPeople().isEmpty();
      case "agent" ->
          !roles.agentPeople().isEmpty() || isBurnt() || isShotDown() || roles.areLooted();
      case "raider" ->
          !roles.agentPeople().stream().allMatch(party -> party.victim() == Victim.POLICE);
      case "projectile" -> hasProjectile();
      case "burnable" -> !roles.agentPeople().isEmpty() || isBurnable(patients);
      case "lost_ground" -> isLostGround();
      case "crowd" ->
          patients.isEmpty() && !isBeforeThat() && (!roles.agentPeople().isEmpty() || isGathered())
              || !roles.clause().verb().isPassive() && anyHead(roles.agents(), "protesters");
      case "armed_person" -> !roles.patientPeople().isEmpty() && roles.isByArmed();
      case "armed" -> roles.isByArmed();
      case "people" -> !roles.agentPeople().isEmpty() || !roles.patientPeople().isEmpty();
      case "taker", "taker_from", "taken", "lawful", "captor", "captive" -> isOfSeizing();
      case "lives" -> patients.stream().anyMatch(this::isLife);
      case "limb" -> hasVictims() && anyHead(patients, "body_parts") || roles.areLost();
      case "limb_of" -> hasVictims() && anyHead(patients, "body_parts");
      case "throat" ->
          hasVictims() && patients.stream().anyMatch(this::isThroat) && !isBehindKilling();
      case "structure" -> anyHead(roles.agents(), "structures");
      case "gathering" -> patients.stream().anyMatch(this::isGathering);
      case "wound" -> hasVictims() && anyHead(patients, "wounds");
      case "with_wound" -> hasVictims() && hasPhrase("wounds");
      case "hospital" -> isTakenToHospital();
      case "bullet" -> hasVictims() && isByBullet();
      case "shots" -> isOfShots(patients) || isOfShots(roles.agents());
      case "place" -> hasPlace(patients);
      case "person_or_place" ->
          !roles.patientPeople().isEmpty() || hasPlace(patients) || isGroundOfArms(patients);
      case "road" -> anyHead(patients, "roads") && isByUnarmed();
      case "vehicle" -> anyHead(roles.agents(), "things") || anyHead(roles.agents(), "vehicles");
      default -> plausible();
    };
  }

  /** {@code "shot them into the air"}: rifles, and nobody was hit. */
  private boolean isIntoAir() {
    return roles.clause().phrases().stream()
        .flatMap(phrase -> phrase.groups().stream())
        .anyMatch(group -> scene.norm(group.head()).equals("air"));
  }

  /** {@code "fired ten rounds"}, {@code "Shots rang out"}; warning shots are for nobody. */
  private boolean isOfShots(List<NounGroup> shots) {
    return anyHead(shots, "bullets")
        && !isIntoAir()
        && shots.stream().noneMatch(group -> hasWord(group, "warning"));
  }

  /**
   * {@code "Rebels destroyed a pylon"}, {@code "The blast wrecked a shop"}: armed people, a gang, a
   * crowd or what explodes, and something that can break.
   */
  private boolean isDamage() {
    boolean rough =
        roles.isByArmed()
            || isByGang() && roles.patients().stream().anyMatch(this::isPremises)
            || anyHead(roles.agents(), "protesters")
            || anyHead(roles.agents(), "collectives")
            || roles.device().isExplosive();
    return isSetOff()
        || rough
            && roles.patients().stream()
                .anyMatch(group -> !scene.isAbstract(group) && scene.weapon(group).isEmpty());
  }

  /** {@code "Saboteurs toppled two pylons"}. */
  private boolean isByGang() {
    return roles.agentPeople().stream()
        .flatMap(party -> party.actor().stream())
        .anyMatch(actor -> actor.actor().sector() == Sector.CRM);
  }

  private boolean isPremises(NounGroup group) {
    return scene.labels().over(group.head(), "premises").isPresent();
  }

  /** {@code "Vendors blocked the road"}; not soldiers, and not a tree. */
  private boolean isByUnarmed() {
    return !roles.clause().verb().isPassive()
        && !roles.agentPeople().isEmpty()
        && roles.agentPeople().stream()
            .allMatch(party -> party.actor().isPresent() && !party.victim().isArmed());
  }

  /** {@code "Assailants blasted a crude bomb"}. */
  private boolean isSetOff() {
    return roles.frame().isOf(EventType.EXPLOSION)
        && !roles.agentPeople().isEmpty()
        && roles.patients().stream().anyMatch(this::isExplosive);
  }

  /** {@code "demonstrated that it can be done"}. */
  private boolean isBeforeThat() {
    int next = roles.clause().verb().range().to();
    return next < scene.tokens().to() && scene.norm(next).equals("that");
  }

  /** {@code "A number of carriers gathered to demonstrate"}: whoever gathers for it is a crowd. */
  private boolean isGathered() {
    return roles.clause().verb().form() == Form.INFINITIVE
        && scene
            .syntax()
            .before(roles.clause())
            .filter(before -> scene.labels().has(before.verb().main(), "gathering"))
            .isPresent();
  }

  /** {@code "opened unprovoked fire"}, {@code "opened heavy machine-gun fire"}. */
  private boolean isFire(NounGroup group) {
    return hasWord(group, "fire");
  }

  /** {@code "broke up a sit-in"}, {@code "broke up the crowd"}. */
  private boolean isGathering(NounGroup group) {
    return scene.labels().has(group.head(), "protesters")
        || scene
            .eventNoun(group)
            .map(Frame::of)
            .filter(noun -> noun.isOf(EventType.PROTEST))
            .isPresent();
  }

  /** {@code "killed him by slitting his throat"}: one death. */
  private boolean isBehindKilling() {
    return scene
        .syntax()
        .before(roles.clause())
        .flatMap(before -> scene.labels().at(before.verb().main(), "verbs"))
        .flatMap(Frame::harm)
        .filter(Harm.KILLED::equals)
        .isPresent();
  }

  /** {@code "cut his throat"}. */
  private boolean isThroat(NounGroup group) {
    return scene.norm(group.head()).startsWith("throat");
  }

  private boolean hasWord(NounGroup group, String word) {
    return IntStream.range(group.range().from(), group.range().to())
        .anyMatch(i -> scene.norm(i).equals(word));
  }

  /** {@code "Three people were burnt"}, {@code "The blast burnt two cooks"}. */
  private boolean isBurnt() {
    return roles.frame().cause() == Cause.FIRE
        && (roles.clause().verb().isPassive() || roles.isByThing())
        && !roles.patientPeople().isEmpty();
  }

  /** {@code "A drone was shot down"}. */
  private boolean isShotDown() {
    return roles.frame().cause() == Cause.MISSILE
        && roles.clause().verb().isPassive()
        && (anyHead(roles.patients(), "vehicles")
            || roles.patients().stream().anyMatch(group -> scene.weapon(group).isPresent()));
  }

  /** {@code "threw a petrol bomb"}: what explodes or burns. */
  private boolean hasProjectile() {
    return hasDevice()
        || roles.patients().stream()
            .flatMap(group -> scene.weapon(group).stream())
            .anyMatch(weapon -> Frame.cause(weapon) == Cause.FIRE);
  }

  /** {@code "A truck was torched"}, {@code "set fire to the school"}; nobody torches a theory. */
  private boolean isBurnable(List<NounGroup> patients) {
    return patients.stream()
        .anyMatch(
            group ->
                !scene.isAbstract(group)
                    && (scene.labels().has(group.head(), "things")
                        || scene.labels().has(group.head(), "vehicles")
                        || scene.labels().has(group.head(), "grounds")));
  }

  /** {@code "The camp fell to the army"}. */
  private boolean isLostGround() {
    return (hasPlace(roles.agents()) || anyHead(roles.agents(), "grounds"))
        && roles.patientPeople().stream().anyMatch(party -> party.victim().isArmed());
  }

  /** {@code "Troops took control of the barracks"}, or of a place no gazetteer knows. */
  private boolean isGroundOfArms(List<NounGroup> patients) {
    boolean named =
        patients.stream()
            .anyMatch(
                group ->
                    scene.document().token(group.head()).isCapitalised()
                        && Mentions.within(scene.mentions().actors(), group.range()).isEmpty());
    return (anyHead(patients, "grounds") || named || hasPlace(patients))
        && (roles.agents().isEmpty() || roles.isByArmed() || scene.hasArmed());
  }

  /** {@code "claimed 52 lives"}, {@code "took her life"}, {@code "the life of a child"}. */
  private boolean isLife(NounGroup group) {
    String head = scene.norm(group.head());
    boolean one =
        head.equals("life")
            && (group.complement().isPresent()
                || scene.isGenitive(group.head() - 1)
                || scene.isOwned(group));
    return head.equals("lives") || one;
  }

  private boolean hasVictims() {
    return !roles.victims().isEmpty();
  }

  private boolean anyHead(List<NounGroup> groups, String kind) {
    return groups.stream().anyMatch(group -> scene.labels().has(group.head(), kind));
  }

  private boolean hasPhrase(String kind) {
    return roles.clause().phrases().stream()
        .anyMatch(
            phrase ->
                phrase.groups().stream()
                    .anyMatch(group -> !scene.labels().within(group.range(), kind).isEmpty()));
  }

  /** {@code "Gunmen seized six pupils"}; not {@code "took the wounded to hospital"}. */
  private boolean isOfSeizing() {
    boolean arrest = roles.frame().isOf(EventType.ARREST);
    return roles.patientPeople().stream().anyMatch(Requirement::isSomebody)
        && (!arrest || roles.patientPeople().stream().allMatch(Requirement::isNoThing))
        && !anyHead(roles.patients(), "bodies")
        && !hasPhrase("hospitals")
        && roles.seizing().is(roles.frame().needs());
  }

  /** Police seize money and telephones as well, and both may look like names. */
  private static boolean isNoThing(Party party) {
    return party.actor().isPresent() || party.elided();
  }

  /** People by a word or a name for them, or told before; not the bare number of whatever. */
  private static boolean isSomebody(Party party) {
    return party.actor().isPresent() || !party.isNumbered() || party.definite();
  }

  /** {@code "was flown to hospital"}, {@code "rushed her to hospital"}: living people. */
  private boolean isTakenToHospital() {
    return !roles.patientPeople().isEmpty()
        && !anyHead(roles.patients(), "bodies")
        && (hasPhrase("hospitals") || isTreated() || isReleased());
  }

  /** {@code "were treated for gunshot wounds"}. */
  private boolean isTreated() {
    return roles.frame().rule().equals("evacuating:treat")
        && roles.clause().phrases().stream()
            .filter(phrase -> phrase.isLedBy("for"))
            .flatMap(phrase -> phrase.groups().stream())
            .anyMatch(group -> !scene.labels().within(group.range(), "wounds").isEmpty());
  }

  /**
   * {@code "was treated and released"}: hurt, wherever that was; not {@code "five were treated"}.
   */
  private boolean isReleased() {
    return roles.patientPeople().stream().noneMatch(Party::elided)
        && scene
            .labels()
            .at(roles.clause().verb().main(), "evacuating")
            .filter(verb -> verb.entry().is("alone"))
            .isPresent();
  }

  /** {@code "The bullet struck a boy"}, {@code "were caught in the crossfire"}. */
  private boolean isByBullet() {
    return anyHead(roles.agents(), "bullets")
        || roles.clause().verb().isPassive() && hasPhrase("bullets")
        || isBehindShots();
  }

  /** {@code "opened fire on a bus, hitting five men"}; not {@code "hitting a wall"}. */
  private boolean isBehindShots() {
    return !roles.clause().verb().isPassive()
        && roles.victims().stream().anyMatch(party -> party.actor().isPresent() || party.elided())
        && scene
            .syntax()
            .before(roles.clause())
            .filter(before -> !before.verb().isPassive())
            .filter(before -> isShooting(before) || anyHead(before.objects(), "bullets"))
            .isPresent();
  }

  private boolean isShooting(Clause clause) {
    return scene
        .labels()
        .at(clause.verb().main(), "verbs")
        .filter(verb -> Frame.cause(verb) == Cause.FIREARM)
        .isPresent();
  }

  private boolean hasDevice() {
    return roles.frame().subject().equals("device")
        ? roles.agents().stream().anyMatch(this::isExplosive)
        : roles.patients().stream().anyMatch(this::isExplosive) || isStruck();
  }

  /** {@code "A missile struck a warehouse"}: the other way round. */
  private boolean isStruck() {
    return roles.frame().subject().equals("victim_of_device")
        && roles.patients().stream().anyMatch(group -> !scene.isAbstract(group))
        && roles.agents().stream().anyMatch(this::isExplosive);
  }

  private boolean isExplosive(NounGroup group) {
    return scene.weapon(group).filter(this::isExplosive).isPresent();
  }

  /** Weapons of every kind are seized; only what explodes explodes. */
  private boolean isExplosive(Label weapon) {
    boolean seized =
        roles.frame().object().equals("device") && roles.frame().isOf(EventType.ARREST);
    return weapon.entry().is("explosive") || seized;
  }

  private boolean hasPlace(List<NounGroup> groups) {
    return groups.stream()
        .anyMatch(group -> !Mentions.within(scene.mentions().places(), group.whole()).isEmpty());
  }

  /** {@code "A bridge was blown up"}, {@code "A school was bombed"}. */
  private boolean isSolid(NounGroup group) {
    return scene.labels().has(group.head(), "grounds")
        || scene
            .labels()
            .over(group.head(), "things")
            .map(thing -> thing.entry().id())
            .filter(
                id ->
                    switch (id) {
                      case "building", "house", "shop", "infrastructure", "vehicle" -> true;
                      default -> false;
                    })
            .isPresent();
  }

  /** {@code "attacked the plan"}, {@code "blew off an arm"}. */
  private boolean isNoTarget(NounGroup group) {
    return scene.isAbstract(group) || scene.labels().has(group.head(), "body_parts");
  }

  /** A verb of harm without anybody harmed is a metaphor; so is an attack on nothing. */
  private boolean plausible() {
    Frame frame = roles.frame();
    if (frame.object().equals("victim") || frame.subject().equals("victim")) {
      boolean animals = roles.device().isExplosive() && anyHead(roles.patients(), "things");
      return hasVictims() || animals;
    }
    if (frame.object().equals("target")) {
      if (!roles.patients().isEmpty() && roles.patients().stream().allMatch(this::isNoTarget)) {
        return false;
      }
      return !roles.agentPeople().isEmpty()
          || !roles.patientPeople().isEmpty()
          || hasPlace(roles.patients())
          || anyHead(roles.patients(), "vehicles")
          || frame.isOf(EventType.EXPLOSION) && roles.patients().stream().anyMatch(this::isSolid)
          || roles.device().type().isPresent();
    }
    return true;
  }
}
