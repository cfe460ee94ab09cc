package org.sitrep.job.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.remote.Broker;
import picocli.CommandLine.Option;

/** Where work for other machines lies: {@code --broker=tcp://host:61616 --queue=archive}. */
public final class BrokerOptions {
  @Option(
      names = "--broker",
      paramLabel = "URL",
      description =
          "Artemis broker between manager and workers, tcp://host:61616; user and password are"
              + " SITREP_BROKER_USER and SITREP_BROKER_PASSWORD in the environment.")
  private @Nullable String url;

  @Option(
      names = "--queue",
      paramLabel = "NAME",
      defaultValue = "sitrep",
      description = "Queue of the broker, one for each database (default: sitrep).")
  private String queue = "sitrep";

  /** The broker; empty where none is named. */
  Optional<Broker> broker(Arguments arguments) {
    Optional<Broker> broker =
        Optional.ofNullable(url).map(address -> Broker.of(address, queue, System.getenv()));
    try {
      broker.ifPresent(Broker::connections);
    } catch (IllegalArgumentException problem) {
      throw arguments.wrong("--broker: " + problem.getMessage());
    }
    return broker;
  }
}
