package org.sitrep.job.remote;

/**
 * Where ranges lie, and for whom.
 *
 * @param kind of program and knowledge: only workers of the same kind code what the manager would
 */
public record Mailbox(Broker broker, String kind) {
  /** Name of the property of a message that tells the kind. */
  static final String KIND = "kind";

  private static final int SHOWN = 12;

  /** Which messages a worker takes, as brokers understand it. */
  public String selector() {
    return KIND + " = '" + kind + "'";
  }

  /** For people to compare: {@code "queue sitrep of tcp://host:61616, kind 1f2e3d4c5b6a"}. */
  @Override
  public String toString() {
    String shown = kind.substring(0, Math.min(SHOWN, kind.length()));
    return "queue " + broker.queue() + " of " + broker.url() + ", kind " + shown;
  }
}
