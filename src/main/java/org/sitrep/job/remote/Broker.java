package org.sitrep.job.remote;

import jakarta.jms.ConnectionFactory;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * The broker between a manager and its workers, Apache Artemis.
 *
 * @param url {@code tcp://host:61616}; with several hosts and TLS as Artemis writes it
 * @param queue where the work lies; one queue serves one database
 */
public record Broker(String url, String queue, Optional<String> user, Optional<String> password) {
  private static final String USER = "SITREP_BROKER_USER";
  private static final String PASSWORD = "SITREP_BROKER_PASSWORD";

  /** A worker that does not answer for so long is taken for dead, and its range given to others. */
  private static final long PATIENCE_MILLIS = 30_000;

  /** The broker of that address; user and password stand in the environment, where needed. */
  public static Broker of(String url, String queue, Map<String, String> environment) {
    return new Broker(
        url,
        queue,
        Optional.ofNullable(environment.get(USER)),
        Optional.ofNullable(environment.get(PASSWORD)));
  }

  /**
   * Makes connections to it; throws an IllegalArgumentException where the address makes no sense.
   */
  public ConnectionFactory connections() {
    ActiveMQConnectionFactory connections;
    try {
      connections = new ActiveMQConnectionFactory(url);
    } catch (RuntimeException problem) {
      throw new IllegalArgumentException("no address of a broker: " + url, problem);
    }
    user.ifPresent(connections::setUser);
    password.ifPresent(connections::setPassword);
    // A worker holds the range it works on, and none in store for which another would be free.
    connections.setConsumerWindowSize(0);
    connections.setConnectionTTL(PATIENCE_MILLIS);
    connections.setClientFailureCheckPeriod(PATIENCE_MILLIS / 2);
    return connections;
  }
}
