package org.sitrep.event.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.Group;
import org.sitrep.clause.Link;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Factuality;
import org.sitrep.code.Harm;
import org.sitrep.document.Tag;
import org.sitrep.document.TokenRange;
import org.sitrep.event.people.Parties;
import org.sitrep.event.statement.Frame;
import org.sitrep.event.statement.Harmed;
import org.sitrep.event.statement.Involved;
import org.sitrep.event.statement.Party;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.event.truth.Truth;
import org.sitrep.lexicon.Label;
import org.sitrep.value.Count;

/**
 * Reads states people are left in: {@code "five dead and a dozen hurt"}, {@code "two are missing"}.
 */
public final class StateReader {
  private final Scene scene;
  private final Parties parties;
  private final Truth truth;

  public StateReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.truth = new Truth(scene);
  }

  /** Readings of states whose words no verb reading has used. */
  public List<Reading> read(List<Reading> verbs) {
    List<Reading> readings = new ArrayList<>();
    for (Label label : scene.labels().within(scene.tokens(), "states")) {
      boolean used =
          verbs.stream()
              .anyMatch(
                  reading -> reading.trigger().overlaps(label.range()) || isAside(reading, label));
      if (!used) {
        read(label, verbs).ifPresent(readings::add);
      }
    }
    return readings;
  }

  /** {@code "shot dead"}: the state belongs to a verb close before it. */
  private static boolean isAside(Reading verb, Label label) {
    int distance = label.range().from() - verb.trigger().to();
    return !verb.harmed().isEmpty() && distance >= 0 && distance <= 1;
  }

  private Optional<Reading> read(Label label, List<Reading> others) {
    boolean other = isDegree(label) || isLack(label) || isDeed(label);
    List<Party> people = other ? List.of() : people(label);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Harm harm = Frame.harm(label).orElseThrow();
    boolean none = label.entry().is("count", "none");
    List<Harmed> harmed =
        people.stream()
            .map(party -> Harmed.of(harm, none ? party.withCount(Count.NONE) : party))
            .map(who -> isOfMore(who, others) ? who.asPart() : who)
            .toList();
    Optional<Clause> clause = scene.syntax().clauseOf(label.range().from());
    Factuality factuality = clause.map(this::factuality).orElse(Factuality.ASSERTED);
    return Optional.of(
        Reading.bare("states:" + label.entry().id(), label.range(), clause, factuality)
            .withHarmed(harmed)
            .involving(Involved.victims(harmed))
            .proving(label.entry().get("alone").isPresent() ? 0 : 2));
  }

  /** {@code "Four men were shot, leaving one critically wounded"}: one of the four. */
  private static boolean isOfMore(Harmed who, List<Reading> others) {
    return who.harm() == Harm.INJURED
        && who.party().actor().isEmpty()
        && who.party().isNumbered()
        && others.stream()
            .filter(
                other -> other.rule().equals("verbs:shoot") || other.rule().equals("verbs:stab"))
            .flatMap(other -> other.harmed().stream())
            .anyMatch(
                told ->
                    told.harm() == Harm.INJURED
                        && told.party().count().point().orElse(0)
                            > who.party().count().point().orElse(0));
  }

  /** {@code "left them dead tired."} */
  private boolean isDegree(Label label) {
    int next = label.range().to();
    return scene.norm(label.range().from()).equals("dead")
        && next + 1 < scene.tokens().to()
        && scene.document().tag(next) == Tag.ADJ
        && scene.document().tag(next + 1) == Tag.PUNCT
        && !scene.labels().has(next, "states");
  }

  /** {@code "A homeowner fatally shot an intruder"}: what he did. */
  private boolean isDeed(Label label) {
    return scene.syntax().clauses().stream()
        .anyMatch(
            clause ->
                clause.verb().main() == label.range().last()
                    && !clause.verb().isPassive()
                    && !clause.subject().isEmpty()
                    && !clause.objects().isEmpty()
                    && label.range().length() > 1);
  }

  /** {@code "who are missing a limb"}: nobody is. */
  private boolean isLack(Label label) {
    int next = label.range().to();
    return scene.norm(label.range().from()).equals("missing")
        && next < scene.tokens().to()
        && (scene.document().tag(next) == Tag.DET || scene.labels().has(next, "possessives"));
  }

  /** {@code "are feared dead"} is possible. */
  private Factuality factuality(Clause clause) {
    if (!scene.isReporting(clause)) {
      return truth.of(clause);
    }
    boolean feared =
        clause.verb().isPassive() && scene.stance(clause).filter("doubt"::equals).isPresent();
    return feared ? Factuality.POSSIBLE : Factuality.ASSERTED;
  }

  private List<Party> people(Label label) {
    int state = label.range().from();
    Optional<Clause> copula =
        scene.syntax().clauses().stream()
            .filter(clause -> isBe(clause) && isBehind(clause, state))
            .reduce((one, other) -> other);
    if (copula.isPresent()) {
      return parties.readAll(copula.get().subject());
    }
    Optional<Clause> own =
        scene.syntax().clauses().stream()
            .filter(clause -> clause.verb().range().contains(label.range().last()))
            .filter(clause -> !clause.subject().isEmpty())
            .findFirst();
    if (own.isPresent()) {
      // "is missing": the state taken for a verb; "the crew missing since May" has none.
      return isBehindNoun(own.get(), state) ? before(state) : parties.readAll(own.get().subject());
    }
    Optional<NounGroup> holder = scene.syntax().nounGroupOf(state);
    if (holder.isPresent() && holder.get().range().from() < state) {
      return inside(holder.get(), label);
    }
    return before(state);
  }

  private boolean isBehindNoun(Clause own, int state) {
    return own.verb().form() == VerbGroup.Form.GERUND
        && scene.syntax().nounGroups().stream().anyMatch(noun -> noun.whole().to() == state);
  }

  /** {@code "were"}, {@code "remained"}, {@code "were found"}; not {@code "police found"}. */
  private boolean isBe(Clause clause) {
    boolean found =
        clause.verb().isPassive() && scene.labels().has(clause.verb().main(), "finding");
    return found
        || scene.isBe(clause.verb().main())
        || scene.labels().has(clause.verb().main(), "remaining")
        || scene.isReporting(clause) && clause.verb().isPassive();
  }

  private boolean isBehind(Clause clause, int state) {
    int end = clause.verb().range().to();
    return state >= end && state <= end + 2 && clause.range().contains(state);
  }

  /**
   * {@code "five dead"}, {@code "one dead terrorist"}; {@code "the wounded"} are people told
   * before.
   */
  private List<Party> inside(NounGroup holder, Label label) {
    boolean indefinite = !scene.norm(holder.range().from()).equals("the");
    List<Party> people = parties.read(holder);
    boolean headed = label.range().contains(holder.head());
    if (headed && holder.complement().isEmpty()) {
      TokenRange words = new TokenRange(holder.range().from(), label.range().from());
      return parties.read(new NounGroup(words, words.last(), Optional.empty()));
    }
    return indefinite && people.stream().anyMatch(party -> party.count().best().isPresent())
        ? people
        : List.of();
  }

  /** {@code "three of them dead"}: the number ends before {@code of them}. */
  private int ofThem(int state) {
    return scene.syntax().groups().stream()
        .filter(
            group ->
                group instanceof Link link
                    && link.is(Link.Type.INCLUDING)
                    && link.range().to() == state)
        .map(group -> group.range().from())
        .findFirst()
        .orElse(state);
  }

  /** {@code "four reported dead"}: the word between tells who says so. */
  private int reported(int state) {
    int before = state - 1;
    boolean between =
        before > scene.tokens().from()
            && scene.labels().has(before, "finding")
            && scene.labels().has(before, "reporting");
    return between ? before : state;
  }

  private List<Party> before(int state) {
    int end = reported(ofThem(state));
    Optional<NounGroup> group =
        scene.syntax().nounGroups().stream()
            .filter(noun -> noun.whole().to() == end || noun.whole().to() == state)
            .findFirst();
    return group.map(noun -> parties.readAll(coordinated(cut(noun, end)))).orElse(List.of());
  }

  /** {@code "found a woman and a child dead"}: both. */
  private List<NounGroup> coordinated(NounGroup last) {
    List<Group> groups = scene.syntax().groups();
    List<NounGroup> all = new ArrayList<>(List.of(last));
    for (int i = groups.size() - 1; i >= 2; i--) {
      boolean joined =
          groups.get(i).range().from() == all.get(0).range().from()
              && groups.get(i - 1) instanceof Link link
              && link.is(Link.Type.CONJUNCTION)
              && !isBehindPreposition(groups, i - 2);
      if (joined && groups.get(i - 2) instanceof NounGroup noun && isOpen(noun)) {
        all.add(0, noun);
        i--;
      }
    }
    return all;
  }

  /** {@code "fighting for his life and a teenager dead"}: not the life. */
  private static boolean isBehindPreposition(List<Group> groups, int noun) {
    return noun > 0 && groups.get(noun - 1) instanceof Link link && link.is(Link.Type.PREPOSITION);
  }

  /** People of whom nothing is said yet: not {@code "three wounded"}. */
  private boolean isOpen(NounGroup noun) {
    return scene.labels().within(noun.range(), "states").isEmpty() && !parties.read(noun).isEmpty();
  }

  /** {@code "[Four reported] dead"}: without the word the model took for a noun. */
  private static NounGroup cut(NounGroup noun, int end) {
    return noun.range().to() <= end || noun.range().from() >= end
        ? noun
        : new NounGroup(noun.range().before(end), end - 1, Optional.empty());
  }
}
