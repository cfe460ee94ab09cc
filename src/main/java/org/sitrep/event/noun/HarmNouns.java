package org.sitrep.event.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.clause.Group;
import org.sitrep.clause.Link;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.Phrase;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.document.Tag;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Telling;
import org.sitrep.lexicon.Label;
import org.sitrep.mention.CountMention;
import org.sitrep.mention.Mentions;
import org.sitrep.value.Count;

/**
 * Reads nouns of harm: {@code "two deaths"}, {@code "no casualties"}, {@code "the arrest of a
 * man"}.
 */
final class HarmNouns {
  private final Scene scene;
  private final Parties parties;
  private final Telling told;
  private final NounActors actors;

  HarmNouns(Scene scene, Parties parties, Telling told) {
    this.scene = scene;
    this.parties = parties;
    this.told = told;
    this.actors = new NounActors(scene, parties);
  }

  /** {@code "two deaths"}, {@code "the death of a serviceman"}, {@code "no casualties"}. */
  Optional<Reading> harm(Label label, NounGroup group) {
    Frame frame = Frame.of(label);
    Harm harm = frame.harm().orElseThrow();
    boolean no = isNone(label, group);
    boolean lament =
        harm == Harm.ARRESTED && told.clause(label).filter(told::isGrievance).isPresent();
    if (no && (frame.type().isPresent() || isPartial(group)) || lament) {
      // "No arrests have been made": nothing happened. "To protest the arrest": told with it.
      return Optional.empty();
    }
    List<Harmed> harmed = no ? none(harm, group) : harmed(harm, label, group);
    boolean retold = harmed.isEmpty() && told.isDefinite(group);
    if (harmed.isEmpty() && frame.type().isEmpty() || retold && !told.isHappening(label)) {
      return Optional.empty();
    }
    Factuality factuality = no ? Factuality.ASSERTED : told.factuality(label, group);
    return Optional.of(
        Reading.of(frame, label.range(), told.clause(label), factuality)
            .withHarmed(harmed)
            .involving(involved(label, group, harmed))
            .proving(retold ? 0 : harmed.isEmpty() ? 1 : 2));
  }

  /** {@code "the killers of a judge"}: what they did to him. */
  Optional<Reading> deed(Label label, NounGroup group) {
    Frame frame = Frame.of(label);
    Harm harm = frame.harm().orElseThrow();
    List<Harmed> harmed =
        group.complement().stream()
            .flatMap(people -> parties.read(people).stream())
            .filter(party -> party.actor().isPresent())
            .map(party -> Harmed.of(harm, party))
            .toList();
    return harmed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.of(frame, label.range(), told.clause(label), told.factuality(label, group))
                .withHarmed(harmed)
                .involving(Involved.victims(harmed))
                .proving(2));
  }

  private boolean isNone(Label label, NounGroup group) {
    return scene.isNone(group) || isBehindWithout(group) || isAverted(label);
  }

  /** Those the noun counts, else everybody it is said of. */
  private List<Harmed> harmed(Harm harm, Label label, NounGroup group) {
    Optional<CountMention> count = scene.cardinal(group.range());
    if (count.isPresent()) {
      return List.of(Harmed.of(harm, party(group, count.get())));
    }
    return Stream.of(
            group.complement().stream(),
            also(group),
            andOf(group).stream(),
            sufferers(label, group).stream(),
            owner(label, group).stream(),
            own(label, group).stream())
        .flatMap(people -> people)
        .flatMap(people -> parties.read(people).stream())
        .map(party -> Harmed.of(harm, party))
        .toList();
  }

  private List<Involved> involved(Label label, NounGroup group, List<Harmed> harmed) {
    List<Involved> involved = new ArrayList<>();
    if (Frame.of(label).type().isPresent()) {
      involved.addAll(actors.doers(label, group));
    }
    involved.addAll(Involved.victims(harmed));
    return involved;
  }

  /** {@code "the death of a man and his son"}: what stands beside it, where it is somebody. */
  private Stream<NounGroup> also(NounGroup group) {
    if (group.complement().isEmpty()) {
      return Stream.empty();
    }
    Optional<List<NounGroup>> beside =
        scene.syntax().clauses().stream()
            .flatMap(clause -> Stream.of(clause.subject(), clause.objects()))
            .filter(groups -> groups.contains(group))
            .findFirst();
    return beside.isPresent()
        ? beside.get().stream().skip(beside.get().indexOf(group) + 1L).filter(this::isSomebody)
        : listed(group).stream();
  }

  /** {@code "the murder of Ana Ruiz and of a judge"}. */
  private Optional<NounGroup> andOf(NounGroup group) {
    List<Group> groups = scene.syntax().groups();
    int i = groups.indexOf(group) + 1;
    return i > 0
            && i + 2 < groups.size()
            && isLink(groups.get(i), Link.Type.CONJUNCTION)
            && scene.norm(groups.get(i + 1).range().from()).equals("of")
            && groups.get(i + 2) instanceof NounGroup noun
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** {@code "in the deaths of an officer, three soldiers and two drivers"}. */
  private List<NounGroup> listed(NounGroup group) {
    List<Group> groups = scene.syntax().groups();
    List<NounGroup> found = new ArrayList<>();
    boolean closed = false;
    int i = groups.indexOf(group) + 1;
    while (i > 0 && i < groups.size() && !closed) {
      boolean comma = isLink(groups.get(i), Link.Type.COMMA);
      int next = comma ? i + 1 : i;
      closed = next < groups.size() && isLink(groups.get(next), Link.Type.CONJUNCTION);
      next = closed ? next + 1 : next;
      if (next == i || next >= groups.size() || !isListed(groups, next)) {
        return List.of();
      }
      found.add((NounGroup) groups.get(next));
      i = next + 1;
    }
    return closed ? found : List.of();
  }

  private static boolean isLink(Group group, Link.Type type) {
    return group instanceof Link link && link.is(type);
  }

  /** Counted people of whom nothing else is said. */
  private boolean isListed(List<Group> groups, int i) {
    boolean does = i + 1 < groups.size() && groups.get(i + 1) instanceof VerbGroup;
    return !does
        && groups.get(i) instanceof NounGroup noun
        && parties.read(noun).stream()
            .anyMatch(party -> isSomebody(noun) || party.isNumbered() && party.actor().isPresent());
  }

  /** {@code "a boy"}, {@code "his driver"}. */
  private boolean isSomebody(NounGroup group) {
    boolean theirs = scene.isOwned(group);
    return parties.read(group).stream()
        .anyMatch(
            party ->
                party.demographic().isPresent() && !party.isKnown()
                    || theirs && party.actor().isPresent());
  }

  /** {@code "injuries to four passengers"}, {@code "the murder on Sunday of a judge"}. */
  private List<NounGroup> sufferers(Label label, NounGroup group) {
    return actors
        .behind(label)
        .filter(phrase -> phrase.range().from() == group.whole().to())
        .findFirst()
        .map(phrase -> phrase.isLedBy("to") ? phrase.groups() : behindSetting(phrase))
        .orElse(List.of());
  }

  /** {@code "on Sunday of a judge"}, {@code "in Cali of two lawyers"}. */
  private List<NounGroup> behindSetting(Phrase phrase) {
    return phrase.groups().stream()
        .filter(setting -> isSetting(setting.head()))
        .flatMap(setting -> setting.complement().stream())
        .toList();
  }

  private boolean isSetting(int token) {
    return Mentions.over(scene.mentions().dates(), token).isPresent()
        || Mentions.over(scene.mentions().places(), token).isPresent();
  }

  /**
   * {@code "a judge's murder"}; not {@code "the army's killings"}, {@code "Monday's murder"} or, of
   * a number told before, {@code "including Ruiz's murder"}.
   */
  private Optional<NounGroup> owner(Label label, NounGroup group) {
    int genitive = label.range().from() - 1;
    while (genitive > group.range().from() && scene.document().tag(genitive) == Tag.ADJ) {
      genitive--;
    }
    boolean owned =
        label.form() % 2 == 0
            && label.entry().is("role", "harm")
            && Frame.of(label).harm().filter(harm -> harm != Harm.INJURED).isPresent()
            && group.complement().isEmpty()
            && !isBehindIncluding(group)
            && genitive > group.range().from()
            && scene.isGenitive(genitive)
            && !isSetting(genitive - 1);
    return owned
        ? Optional.of(new NounGroup(group.range().before(genitive), genitive - 1, Optional.empty()))
            .filter(who -> actors.doers(label, group).isEmpty())
        : Optional.empty();
  }

  /** {@code "His body was found"}: he; {@code "two men whose bodies were found"}: they. */
  private Optional<NounGroup> own(Label label, NounGroup group) {
    if (!label.entry().is("role", "body") || group.complement().isPresent()) {
      return Optional.empty();
    }
    int before = group.range().from() - 1;
    if (before > scene.tokens().from() && scene.norm(before).equals("whose")) {
      return scene.syntax().nounGroups().stream()
          .filter(owner -> owner.whole().to() == before)
          .findFirst();
    }
    return Optional.of(group).filter(scene::isOwned);
  }

  private boolean isBehindIncluding(NounGroup group) {
    int before = group.range().from() - 1;
    return before >= scene.tokens().from() && scene.norm(before).equals("including");
  }

  private List<Harmed> none(Harm harm, NounGroup group) {
    Party nobody = Party.counted(group.range(), group.range(), Count.NONE);
    return harm == Harm.CASUALTY
        ? List.of(Harmed.of(Harm.KILLED, nobody), Harmed.of(Harm.INJURED, nobody))
        : List.of(Harmed.of(harm, nobody));
  }

  /** {@code "avoided any injuries"}, {@code "ruled out any loss of life"}. */
  private boolean isAverted(Label label) {
    return told.clause(label)
        .filter(clause -> clause.verb().isPassive() || clause.verb().main() < label.range().from())
        .filter(clause -> scene.labels().has(clause.verb().main(), "averting"))
        .isPresent();
  }

  /** {@code "no other injuries"}, {@code "avoided more serious injuries"}: some there were. */
  private boolean isPartial(NounGroup group) {
    return !scene.labels().within(group.range(), "partial").isEmpty();
  }

  private boolean isBehindWithout(NounGroup group) {
    int from = group.range().from();
    int first = scene.tokens().from();
    for (int i = from - 1; i >= Math.max(first, from - 3); i--) {
      if (scene.norm(i).equals("without")) {
        return true;
      }
    }
    return false;
  }

  private Party party(NounGroup group, CountMention count) {
    Optional<Party> of =
        group.complement().flatMap(people -> parties.read(people).stream().findFirst());
    Optional<Party> inside = inside(group);
    Party number = Party.counted(group.whole(), count.range(), count.count());
    return of.or(() -> inside).map(number::like).orElse(number);
  }

  /** {@code "36 civilian deaths"}: who died stands before the noun. */
  private Optional<Party> inside(NounGroup group) {
    return Mentions.within(scene.mentions().actors(), group.range()).stream()
        .findFirst()
        .map(actor -> Party.of(actor).within(group.range()));
  }
}
