package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.clause.Clause;
import org.sitrep.clause.ClauseParser;
import org.sitrep.clause.VerbGroup;
import org.sitrep.code.Code;
import org.sitrep.code.DeploymentType;
import org.sitrep.code.Factuality;
import org.sitrep.code.Flow;
import org.sitrep.code.Phase;
import org.sitrep.code.PlaceRelation;
import org.sitrep.code.Purpose;
import org.sitrep.code.Victim;
import org.sitrep.document.Document;
import org.sitrep.document.Sentence;
import org.sitrep.document.TokenRange;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Labels;
import org.sitrep.mention.ActorMention;
import org.sitrep.mention.DateMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.PlaceMention;

/**
 * Reads what the sentences of a document say of deployments. Only sentences with a trigger are
 * parsed.
 */
public final class MoveReader {
  private final Document document;
  private final Labels labels;
  private final ClauseParser parser;

  /** A reader of one document. */
  public MoveReader(ClauseParser parser) {
    this.document = parser.document();
    this.labels = parser.labels();
    this.parser = parser;
  }

  /** All movements, in order of the text. */
  public List<Movement> read() {
    List<Movement> movements = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!labels.within(sentence.tokens(), "moves").isEmpty()
          || !labels.within(sentence.tokens(), "presences").isEmpty()) {
        movements.addAll(read(Scene.of(parser, sentence)));
      }
    }
    return movements;
  }

  private static List<Movement> read(Scene scene) {
    List<Movement> movements = new ArrayList<>();
    for (Clause clause : scene.syntax().clauses()) {
      scene
          .labels()
          .at(clause.verb().main(), "moves")
          .flatMap(label -> new Move(scene, clause, label).read())
          .ifPresent(movements::add);
    }
    for (Label label : scene.labels().within(scene.tokens(), "presences")) {
      presence(scene, label).ifPresent(movements::add);
    }
    return movements;
  }

  /** {@code "The Turkish soldiers are also involved in clearing …"}. */
  private static Optional<Movement> presence(Scene scene, Label label) {
    if (label.range().from() == scene.tokens().from()) {
      return Optional.empty();
    }
    List<Load> people =
        new Cargo(scene).people(new TokenRange(scene.tokens().from(), label.range().from()));
    if (people.isEmpty()) {
      return Optional.empty();
    }
    TokenRange behind = new TokenRange(label.range().from(), scene.tokens().to());
    return Optional.of(
        new Movement(
            "presences:" + label.entry().id(),
            label.range(),
            scene.syntax().sentence(),
            DeploymentType.STATIONING,
            Phase.ONGOING,
            Flow.STOCK,
            Factuality.ASSERTED,
            purpose(scene, people),
            people,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            place(scene, behind, false),
            List.of(),
            OptionalInt.empty(),
            new Speakers(scene).of(label.range().from())));
  }

  static Purpose purpose(Scene scene, List<Load> loads) {
    boolean deminers =
        loads.stream()
            .flatMap(load -> load.actor().stream())
            .anyMatch(actor -> actor.victim() == Victim.DEMINER);
    boolean peacekeepers =
        loads.stream()
            .flatMap(load -> load.actor().stream())
            .anyMatch(actor -> actor.victim() == Victim.PEACEKEEPER);
    if (deminers || peacekeepers) {
      return deminers ? Purpose.DEMINING : Purpose.PEACEKEEPING;
    }
    return scene.labels().within(scene.tokens(), "purposes").stream()
        .findFirst()
        .flatMap(label -> label.entry().get("purpose"))
        .flatMap(code -> Code.find(Purpose.class, code))
        .orElse(Purpose.OTHER);
  }

  static Optional<PlaceMention> place(Scene scene, TokenRange range, boolean origin) {
    return Mentions.within(scene.mentions().places(), range).stream()
        .filter(
            place ->
                place.place().isPresent()
                    && (place.use() == PlaceMention.Use.PLACE
                        || place.use() == PlaceMention.Use.HOME))
        .filter(place -> (place.relation() == PlaceRelation.FROM) == origin)
        .findFirst();
  }

  /** One verb of movement in its clause. */
  private static final class Move {
    private final Scene scene;
    private final Clause clause;
    private final Label label;
    private final Cargo cargo;
    private final TokenRange before;
    private final TokenRange behind;
    private final boolean passive;

    Move(Scene scene, Clause clause, Label label) {
      this.scene = scene;
      this.clause = clause;
      this.label = label;
      this.cargo = new Cargo(scene);
      this.passive = clause.verb().voice() == VerbGroup.Voice.PASSIVE;
      int from =
          clause.subject().isEmpty()
              ? clause.range().from()
              : clause.subject().get(0).range().from();
      this.before =
          new TokenRange(Math.min(from, clause.verb().range().from()), clause.verb().range().to());
      this.behind = new TokenRange(clause.verb().main(), end());
    }

    /** The words behind the verb, up to the next verb that tells something of its own. */
    private int end() {
      for (Clause next :
          scene.syntax().clauses().subList(clause.index() + 1, scene.syntax().clauses().size())) {
        boolean tells =
            scene.isReporting(next)
                || scene.labels().at(next.verb().main(), "moves").isPresent()
                    && next.verb().form() != VerbGroup.Form.PARTICIPLE;
        boolean attribute = scene.norm(next.verb().main() - 1).endsWith("ly");
        if (tells && !attribute) {
          return Math.max(next.range().from(), clause.verb().main() + 1);
        }
      }
      return scene.tokens().to();
    }

    Optional<Movement> read() {
      Factuality factuality = new Truth(scene).of(clause);
      boolean plan =
          factuality == Factuality.PLANNED || factuality == Factuality.HYPOTHETICAL && hasPlan();
      boolean real = factuality == Factuality.ASSERTED || factuality == Factuality.POSSIBLE;
      List<Load> loads = loads();
      if (!(plan || real) || !satisfied(loads)) {
        return Optional.empty();
      }
      Phase phase = plan ? Phase.PLANNED : code("phase", Phase.class);
      Flow flow = plan ? Flow.NONE : code("flow", Flow.class);
      Optional<Speaker> speaker = new Speakers(scene).of(label.range().from());
      return Optional.of(
          new Movement(
              "moves:" + label.entry().id(),
              label.range(),
              scene.syntax().sentence(),
              code("deployment", DeploymentType.class),
              phase,
              flow,
              told(factuality, plan, speaker),
              purpose(scene, loads),
              loads,
              role("sender"),
              role("receiver"),
              place(scene, scene.tokens(), true),
              place(scene, behind, false),
              dates(),
              days(),
              speaker));
    }

    private static Factuality told(Factuality factuality, boolean plan, Optional<Speaker> speaker) {
      if (plan) {
        return Factuality.PLANNED;
      }
      return factuality == Factuality.ASSERTED && speaker.isPresent()
          ? Factuality.REPORTED
          : factuality;
    }

    private <E extends Enum<E> & Code> E code(String column, Class<E> list) {
      return label.entry().get(column).flatMap(text -> Code.find(list, text)).orElseThrow();
    }

    private boolean hasPlan() {
      int from = Math.max(scene.tokens().from(), clause.verb().range().from() - 4);
      for (int i = from; i < clause.verb().main(); i++) {
        if (scene.labels().has(i, "plans")) {
          return true;
        }
      }
      return false;
    }

    private boolean is(String slot, String role) {
      return label.entry().get(slot).filter(role::equals).isPresent();
    }

    private List<Load> loads() {
      boolean subject =
          is("subject", "item")
              || passive && is("object", "item")
              || !passive && clause.objects().isEmpty() && is("needs", "force");
      boolean behindVerb = is("with", "item") || !passive && is("object", "item");
      TokenRange range = subject && !(behindVerb && !clause.objects().isEmpty()) ? before : behind;
      List<Load> loads = loads(range);
      if (loads.isEmpty() && is("needs", "thing")) {
        loads = loads(range.equals(before) ? behind : before);
      }
      return loads.stream().filter(load -> !load.count().isZero()).toList();
    }

    private List<Load> loads(TokenRange range) {
      List<Load> loads = new ArrayList<>(is("needs", "thing") ? List.of() : cargo.people(range));
      if (is("needs", "thing") || (loads.isEmpty() && is("to", "destination"))) {
        loads.addAll(cargo.things(range));
      }
      return loads;
    }

    private boolean satisfied(List<Load> loads) {
      return switch (label.entry().get("needs").orElse("")) {
        case "course", "exercise" ->
            !loads.isEmpty() && hasCourse(label.entry().get("needs").orElseThrow());
        default -> !loads.isEmpty();
      };
    }

    private boolean hasCourse(String kind) {
      return scene.labels().within(behind, "courses").stream()
          .anyMatch(course -> course.entry().get("kind").filter(kind::equals).isPresent());
    }

    private Optional<ActorMention> role(String role) {
      if (!passive && is("subject", role)) {
        return cargo.party(before);
      }
      if (!passive && is("object", role)) {
        return cargo.party(behind);
      }
      if (is("to", role)) {
        return phrase("to");
      }
      return passive && is("subject", role)
          ? phrase("by")
          : phrase("from").filter(actor -> role.equals("sender") && is("subject", "receiver"));
    }

    private Optional<ActorMention> phrase(String preposition) {
      return clause.phrase(preposition).flatMap(found -> cargo.party(found.range()));
    }

    private List<DateMention> dates() {
      return Mentions.within(scene.mentions().dates(), clause.range()).stream()
          .filter(date -> date.date().isPresent() && date.use() == DateMention.Use.POINT)
          .toList();
    }

    private OptionalInt days() {
      return Mentions.within(scene.mentions().dates(), behind).stream()
          .filter(date -> date.use() == DateMention.Use.DURATION && date.days().isPresent())
          .mapToInt(date -> date.days().getAsInt())
          .findFirst();
    }
  }
}
