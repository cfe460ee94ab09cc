package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Harm;
import org.sitrep.code.Sector;
import org.sitrep.code.SubEventType;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.people.Teller;
import org.sitrep.event.people.Titled;
import org.sitrep.event.statement.Device;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/** The words of a clause in the places its verb's frame gives them: who did it, who suffered it. */
final class Roles {
  private final Scene scene;
  private final Parties parties;
  private final Clause clause;
  private final TokenRange trigger;
  private final Frame frame;
  private final List<NounGroup> agents;
  private final List<NounGroup> patients;
  private final List<Party> agentPeople;
  private final List<Party> patientPeople;
  private final Seizing seizing;
  private final Device device;
  private final List<Party> victims;

  Roles(Parties parties, Clause clause, Label label) {
    this.scene = parties.scene();
    this.parties = parties;
    this.clause = clause;
    this.trigger = label.range();
    boolean passive = clause.verb().isPassive();
    Frame told = passive && isShotThere(label) ? Frame.of(label).hitting() : Frame.of(label);
    List<NounGroup> subject = whoever();
    this.patients = passive ? subject.isEmpty() ? inverted() : subject : found(clause.objects());
    this.agents = passive ? clause.phrase("by").map(Phrase::groups).orElse(List.of()) : subject;
    this.agentPeople = passive ? parties.readAll(agents) : doers(named(parties.readAll(agents)));
    this.patientPeople =
        isReflexive()
            ? agentPeople
            : passive
                ? named(agreeing(parties.readAll(patients)))
                : holder(parties.readAll(patients));
    this.seizing = new Seizing(scene, clause, agentPeople, patients);
    this.frame = new Settling(scene, clause, agents, patients, seizing).of(label, told);
    this.device = new Devices(scene).of(frame, clause, agents, patients);
    this.victims = counted(told());
  }

  /** {@code "was shot at a filling station"}: where; {@code "was shot at by rebels"}: not hit. */
  private boolean isShotThere(Label label) {
    return label.range().length() > 1
        && scene.norm(label.range().last()).equals("at")
        && (!clause.objects().isEmpty() || isTime(label.range().to()))
        && parties.readAll(clause.objects()).isEmpty()
        && !parties.readAll(clause.subject()).isEmpty();
  }

  /** {@code "9 p.m."}, {@code "around 9 p.m."}. */
  private boolean isTime(int token) {
    return Mentions.over(scene.mentions().dates(), token).isPresent()
        || Mentions.over(scene.mentions().dates(), token + 1).isPresent();
  }

  /** {@code "Police found a bomb and defused it"}: the bomb. */
  private List<NounGroup> found(List<NounGroup> objects) {
    boolean pronoun =
        objects.size() == 1
            && switch (scene.norm(objects.get(0).head())) {
              case "it", "them" -> true;
              default -> false;
            };
    List<NounGroup> weapons =
        pronoun
            ? scene.syntax().before(clause).stream()
                .filter(before -> before.verb().modality() == VerbGroup.Modality.FACT)
                .flatMap(before -> before.patients().stream())
                .filter(group -> scene.weapon(group).isPresent())
                .toList()
            : List.of();
    return weapons.isEmpty() ? objects : weapons;
  }

  /** {@code "A tribal elder and former fighter has been killed"}: the verb says that he is one. */
  private List<Party> agreeing(List<Party> people) {
    return isOfOne()
            && people.size() == 2
            && people.stream().allMatch(Roles::isOne)
            && isJoined(people)
        ? people.subList(0, 1)
        : people;
  }

  /** {@code "shot former mayor and union leader, Ali Ruiz"}: two offices of one person. */
  private List<Party> holder(List<Party> people) {
    boolean two = people.size() == 2 && people.stream().allMatch(Roles::isOne) && isJoined(people);
    if (!two) {
      return people;
    }
    int second = people.get(1).words().from();
    int name = people.get(1).words().to() + 1;
    boolean bare =
        scene.document().tag(second) != Tag.DET && !scene.labels().has(second, "possessives");
    return bare
            && name < scene.tokens().to()
            && scene.norm(name - 1).equals(",")
            && Mentions.over(scene.mentions().actors(), name)
                .filter(actor -> actor.rule().equals("person-name"))
                .isPresent()
        ? people.subList(0, 1)
        : people;
  }

  private boolean isJoined(List<Party> two) {
    int end = two.get(0).words().to();
    return two.get(1).words().from() == end + 1 && scene.norm(end).equals("and");
  }

  private static boolean isOne(Party party) {
    return party.count().equals(Count.ONE);
  }

  /** {@code "Rao (48), one of the rebel leaders, surrendered"}: what is said of the name. */
  private List<Party> named(List<Party> people) {
    boolean bare = people.size() == 1 && people.get(0).actor().filter(Roles::isKnown).isEmpty();
    return bare
        ? clause.apposition().stream()
            .flatMap(group -> parties.read(group).stream())
            .filter(said -> said.actor().filter(Roles::isKnown).isPresent() && !said.isBody())
            .findFirst()
            .map(said -> List.of(people.get(0).withVictim(said.victim(), said.actor())))
            .orElse(people)
        : people;
  }

  /** {@code "The rebels said they had killed two"}: they are the rebels. */
  private List<Party> doers(List<Party> people) {
    boolean nobody = people.stream().allMatch(party -> party.actor().isEmpty());
    List<Party> tellers = nobody ? new Teller(parties).of(agents) : List.of();
    return tellers.isEmpty() ? people : tellers;
  }

  private static boolean isKnown(ActorMention actor) {
    return actor.actor().sector() != Sector.UNK || !actor.rule().equals("person-name");
  }

  /** {@code "the name of a man who was killed"}: the man, for {@code who} is people. */
  private List<NounGroup> whoever() {
    if (!clause.isOpenedBy("who")
        || clause.subject().size() != 1
        || !parties.readAll(clause.subject()).isEmpty()) {
      return clause.subject();
    }
    Optional<NounGroup> inside = clause.subject().get(0).complement();
    return inside
        .filter(people -> !parties.read(people).isEmpty())
        .map(List::of)
        .orElse(clause.subject());
  }

  /** {@code "Killed were Ali Ruiz, 34; his wife; and a guard"}: those behind {@code were}. */
  private List<NounGroup> inverted() {
    boolean first = clause.verb().range().from() == scene.tokens().from();
    return scene
        .syntax()
        .behind(clause)
        .filter(next -> first && scene.isBe(next.verb().main()))
        .filter(next -> next.verb().range().from() == clause.verb().range().to())
        .map(Clause::objects)
        .orElse(List.of());
  }

  Clause clause() {
    return clause;
  }

  TokenRange trigger() {
    return trigger;
  }

  Frame frame() {
    return frame;
  }

  List<NounGroup> agents() {
    return agents;
  }

  List<NounGroup> patients() {
    return patients;
  }

  List<Party> agentPeople() {
    return agentPeople;
  }

  List<Party> patientPeople() {
    return patientPeople;
  }

  Seizing seizing() {
    return seizing;
  }

  Device device() {
    return device;
  }

  /** {@code "shot himself"}: who did it suffered it. */
  boolean isReflexive() {
    return patients.size() == 1 && isReflexive(patients.get(0));
  }

  /** {@code "shot his wife and then himself"}; not {@code "shot himself and a boy in the hand"}. */
  boolean isMurderSuicide() {
    return patients.size() > 1
        && isReflexive(patients.get(patients.size() - 1))
        && clause.phrases().stream()
            .flatMap(phrase -> phrase.groups().stream())
            .noneMatch(group -> scene.labels().has(group.head(), "body_parts"));
  }

  private static boolean isReflexive(NounGroup himself, Party party) {
    return party.words().equals(himself.range());
  }

  private boolean isReflexive(NounGroup group) {
    return scene.labels().has(group.head(), "reflexives");
  }

  /** Who was harmed, by the frame; {@code "each"} counts them as often as there were events. */
  List<Party> victims() {
    return victims;
  }

  private List<Party> counted(List<Party> people) {
    OptionalLong times = times();
    return times.isEmpty()
        ? people
        : people.stream()
            .map(party -> party.withCount(party.count().times(times.getAsLong())))
            .toList();
  }

  private List<Party> told() {
    if (frame.subject().equals("victim")) {
      boolean suffers = frame.needs().equals("limb") && !areLost();
      boolean transitive = frame.object().equals("victim") && !patientPeople.isEmpty() && !suffers;
      return transitive ? patientPeople : parties.readAll(whoever());
    }
    if (!frame.object().equals("victim")) {
      return List.of();
    }
    if (patientPeople.isEmpty()) {
      List<Party> among = amongThose();
      return Stream.of(among, somebody(), titled())
          .filter(people -> !people.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
    List<Party> victims = new ArrayList<>(patientPeople);
    if (isMurderSuicide()) {
      victims.removeIf(party -> isReflexive(patients.get(patients.size() - 1), party));
      victims.addAll(agentPeople);
    }
    victims.addAll(alongWith());
    return victims;
  }

  /** {@code "was killed along with three men"}. */
  private List<Party> alongWith() {
    if (!clause.verb().isPassive() || clause.objects().isEmpty()) {
      return List.of();
    }
    int before = clause.objects().get(0).range().from() - 1;
    return scene.norm(before).equals("with") ? parties.readAll(clause.objects()) : List.of();
  }

  /**
   * {@code "Militants abducted a healer"}: armed people do that to people, whatever we call them.
   */
  private List<Party> somebody() {
    boolean armed = isByArmed() && !frame.needs().equals("lives");
    return armed
        ? patients.stream().flatMap(group -> parties.somebody(group).stream()).toList()
        : List.of();
  }

  private List<Party> titled() {
    return frame.harm().filter(Harm.KILLED::equals).isPresent() && isOfOne()
        ? new Titled(scene).read(clause.subject())
        : List.of();
  }

  private boolean isOfOne() {
    return clause.verb().isPassive()
        && switch (scene.norm(clause.verb().range().from())) {
          case "has", "is", "was" -> true;
          default -> false;
        };
  }

  /** {@code "A couple were among those killed"}. */
  private List<Party> amongThose() {
    Optional<Clause> before = scene.syntax().before(clause);
    if (before.isEmpty() || patients.size() != 1) {
      return List.of();
    }
    int first = patients.get(0).range().from();
    boolean among =
        before.get().phrases().stream()
            .anyMatch(
                phrase ->
                    phrase.isLedBy("among")
                        && phrase.groups().stream()
                            .anyMatch(group -> group.range().contains(first)));
    return among ? parties.readAll(before.get().subject()) : List.of();
  }

  /** {@code "Dozens of shops were looted"}: by a crowd, where nobody says by whom. */
  boolean areLooted() {
    return clause.verb().isPassive()
        && agents.isEmpty()
        && frame.subType().filter(SubEventType.LOOTING::equals).isPresent()
        && patients.stream()
            .anyMatch(group -> !scene.labels().within(group.whole(), "things").isEmpty());
  }

  /** True where what does it is a thing or an event: {@code "The blast burnt two cooks"}. */
  boolean isByThing() {
    return !agents.isEmpty() && agentPeople.isEmpty();
  }

  /** True where armed people do it. */
  boolean isByArmed() {
    return agentPeople.stream().anyMatch(party -> party.victim().isArmed());
  }

  /** {@code "We lost two men here"}, {@code "lost a driver to a mine"}: told by their own side. */
  boolean areLost() {
    boolean own =
        isByArmed() || isHead("we") || (isHead("it") || isHead("they")) && scene.hasArmed();
    boolean counted =
        patientPeople.stream().anyMatch(party -> party.actor().isPresent() && !party.definite());
    return frame.needs().equals("limb") && own && counted;
  }

  private boolean isHead(String pronoun) {
    return agents.stream().anyMatch(group -> scene.norm(group.head()).equals(pronoun));
  }

  /** {@code "Three bombs wounded two policemen each"}: three. */
  OptionalLong times() {
    for (NounGroup group : clause.subject()) {
      boolean head = scene.norm(group.range().from()).equals("each");
      Optional<NounGroup> counted = head ? group.complement() : Optional.of(group);
      OptionalLong number =
          counted
              .flatMap(events -> scene.cardinal(events.range()))
              .map(CountMention::count)
              .map(count -> count.point())
              .orElse(OptionalLong.empty());
      if (number.isPresent() && number.getAsLong() > 1 && (head || hasEach())) {
        return number;
      }
    }
    return OptionalLong.empty();
  }

  private boolean hasEach() {
    for (int i = clause.range().from(); i < clause.range().to(); i++) {
      if (scene.norm(i).equals("each")) {
        return true;
      }
    }
    return false;
  }
}
