package org.sitrep.event.statement;

import java.util.Optional;
import org.sitrep.code.Cause;
import org.sitrep.code.EventType;
import org.sitrep.code.Harm;
import org.sitrep.code.SubEventType;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Label;

/**
 * What a trigger of {@code verbs.tsv} or {@code nouns.tsv} means: the type of its event, the harm
 * it does, and what stands in the places around it.
 */
public record Frame(
    String rule,
    Optional<EventType> type,
    Optional<SubEventType> subType,
    Optional<Harm> harm,
    Cause cause,
    String subject,
    String object,
    String needs) {

  public boolean isOf(EventType kind) {
    return type.filter(kind::equals).isPresent();
  }

  public static Frame of(Label label) {
    Entry entry = label.entry();
    if (entry.kind().equals("evacuating")) {
      return inHospital(entry);
    }
    Optional<EventType> type = entry.code("type", EventType.class);
    return new Frame(
        entry.kind() + ":" + entry.id(),
        type,
        type.flatMap(event -> entry.get("sub").flatMap(code -> SubEventType.find(event, code))),
        harm(label),
        cause(label),
        entry.get("subject").orElse("none"),
        entry.get("object").orElse("none"),
        entry.get("needs").orElse(""));
  }

  /** The same of people who were hit: {@code "was shot"} for {@code "was shot at"}. */
  public Frame hitting() {
    return new Frame(
        rule.replaceFirst("-at$", ""),
        type,
        subType,
        Optional.of(Harm.INJURED),
        cause,
        subject,
        "victim",
        "person");
  }

  /** The same done by police or soldiers: {@code "Police seized two men"}. */
  public Frame arresting() {
    return as(SubEventType.DETENTION, Optional.of(Harm.ARRESTED));
  }

  /** The same done by outlaws: {@code "Rebels detained two men"}. */
  public Frame abducting() {
    return as(SubEventType.KIDNAPPING, Optional.of(Harm.ABDUCTED));
  }

  /** The same done by a crowd: {@code "Shops were looted"}. */
  public Frame looting() {
    return as(SubEventType.LOOTING, harm);
  }

  private Frame as(SubEventType kind, Optional<Harm> done) {
    return new Frame(
        rule, Optional.of(kind.type()), Optional.of(kind), done, cause, subject, object, needs);
  }

  /** The same with what flies and bursts: {@code "Rockets were fired at the palace"}. */
  public Frame bursting(Device device) {
    return new Frame(
        rule, device.type(), device.subType(), harm, device.cause(), subject, object, needs);
  }

  /** The same told of those who end it: {@code "Troops freed ten hostages"}. */
  public Frame freeing() {
    return new Frame(rule, Optional.empty(), Optional.empty(), harm, cause, "none", object, needs);
  }

  /** {@code "was flown to hospital"}: whoever is taken there is hurt. */
  private static Frame inHospital(Entry entry) {
    return new Frame(
        entry.kind() + ":" + entry.id(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Harm.INJURED),
        Cause.UNKNOWN,
        "agent",
        "victim",
        "hospital");
  }

  /** What a word of the lexicon does to people, where it does anything. */
  public static Optional<Harm> harm(Label label) {
    return label.entry().code("harm", Harm.class);
  }

  public static Cause cause(Label label) {
    return label.entry().code("cause", Cause.class).orElse(Cause.UNKNOWN);
  }
}
