package org.sitrep.event.truth;

import java.util.List;
import java.util.Optional;
import org.sitrep.clause.Clause;
import org.sitrep.clause.NounGroup;
import org.sitrep.clause.VerbGroup;
import org.sitrep.document.Tag;
import org.sitrep.event.statement.Reading;
import org.sitrep.event.statement.Scene;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.VerbForm;
import org.sitrep.mention.Mentions;

/**
 * Tells what did not happen because it is asked, practised, played or done over and over: {@code
 * "In the film, rebels kill a general"}. {@code "Gunmen shot dead a film director"} and {@code "a
 * bomb killed three in a town that is often attacked"} happened.
 */
public final class Unreal {
  private static final String[] PLAYED = {"in", "of", "from", "on"};

  private static final List<String> MAKERS = List.of("roles", "premises", "structures", "orgnouns");

  private final Scene scene;

  /** What one sentence tells. */
  public Unreal(Scene scene) {
    this.scene = scene;
  }

  /** True where nothing the sentence says is news: a question, a mock attack, a link. */
  public boolean isAll() {
    return scene.hasCue("mock")
        || scene.hasCue("notice")
        || scene.norm(scene.tokens().last()).equals("?");
  }

  /** Those of the readings that are neither played nor habit nor drill. */
  public List<Reading> without(List<Reading> readings) {
    List<Label> cues = scene.labels().within(scene.tokens(), "cues");
    if (cues.isEmpty() || readings.isEmpty()) {
      return readings;
    }
    boolean accident = readings.stream().anyMatch(Unreal::isHarmDone);
    return readings.stream()
        .filter(reading -> cues.stream().noneMatch(cue -> isBy(cue, reading, accident)))
        .toList();
  }

  private boolean isBy(Label cue, Reading reading, boolean accident) {
    return switch (cue.entry().get("kind").orElse("")) {
      case "generic" -> isHabit(cue, reading);
      case "fiction" -> isPlayed(cue, reading);
      case "drill" -> !accident;
      default -> false;
    };
  }

  /** {@code "Two were killed during a drill"}: nobody plays that. */
  private static boolean isHarmDone(Reading reading) {
    return reading.rule().startsWith("verbs:") && reading.hasDeadOrHurt();
  }

  /** {@code "often attacked"}; not what is told in the past beside it, nor a quiet town. */
  private boolean isHabit(Label cue, Reading reading) {
    Optional<NounGroup> described =
        scene
            .syntax()
            .nounGroupOf(cue.range().from())
            .filter(group -> cue.range().last() < group.head());
    if (described.isPresent()) {
      return reading.trigger().contains(described.get().head());
    }
    Optional<Clause> often = scene.syntax().clauseOf(cue.range().from());
    Optional<Clause> told = governing(reading);
    return often.isEmpty()
        || told.isEmpty()
        || often.get().index() == told.get().index()
        || reading.isIn(often.get())
        || !isPast(told.get().verb());
  }

  /** The clause a reading stands in, or the finite one it hangs on. */
  private Optional<Clause> governing(Reading reading) {
    Optional<Clause> clause =
        reading.clause().or(() -> scene.syntax().clauseOf(reading.trigger().from()));
    while (clause.filter(one -> one.verb().form() != VerbGroup.Form.FINITE).isPresent()) {
      clause = clause.flatMap(scene.syntax()::before);
    }
    return clause;
  }

  /** {@code "killed"}, {@code "have killed"}, {@code "were killed"}; not {@code "are killed"}. */
  private boolean isPast(VerbGroup verb) {
    return switch (scene.norm(verb.range().from())) {
      case "was", "were", "had", "has", "have", "did" -> true;
      default ->
          scene.norm(verb.range().from()).endsWith("ed")
              || scene.labels().startingAt(verb.range().from()).stream()
                  .anyMatch(VerbForm.PAST::fits);
    };
  }

  /** {@code "in the film"}, {@code "The film shows"}; not the director of one, nor a protest. */
  private boolean isPlayed(Label cue, Reading reading) {
    int word = cue.range().last();
    Optional<NounGroup> work = scene.syntax().nounGroupOf(word);
    if (scene.document().tag(word) == Tag.VERB
        || scene.labels().isInsideLonger(cue)
        || work.filter(group -> word < group.head() && isMaker(group)).isPresent()) {
      return false;
    }
    return work.isEmpty()
        || scene.syntax().clauseOf(word).isEmpty()
        || isSubject(work.get())
        || isObject(work.get(), reading)
        || isSetting(work.get());
  }

  /** {@code "film director"}, {@code "opera house"}; not {@code "the film shows"}. */
  private boolean isMaker(NounGroup group) {
    return Mentions.over(scene.mentions().actors(), group.head()).isPresent()
        || MAKERS.stream().anyMatch(kind -> scene.labels().has(group.head(), kind));
  }

  private boolean isSubject(NounGroup work) {
    return scene.syntax().clauses().stream()
        .flatMap(clause -> clause.subject().stream())
        .anyMatch(work::equals);
  }

  private static boolean isObject(NounGroup work, Reading reading) {
    return reading.clause().filter(clause -> clause.objects().contains(work)).isPresent();
  }

  /** {@code "on the set of a film"}; not {@code "the maker of a film was shot dead"}. */
  private boolean isSetting(NounGroup work) {
    for (NounGroup group : scene.syntax().nounGroups()) {
      if (group.complement().isPresent() && group.whole().contains(work.range())) {
        return Mentions.over(scene.mentions().actors(), group.head()).isEmpty();
      }
    }
    return scene.syntax().clauses().stream()
        .flatMap(clause -> clause.phrases().stream())
        .filter(phrase -> phrase.range().contains(work.range()))
        .anyMatch(phrase -> phrase.isLedBy(PLAYED));
  }
}
