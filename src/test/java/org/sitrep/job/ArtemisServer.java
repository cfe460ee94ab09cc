package org.sitrep.job;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** A real broker for the tests, on a port of its own, that keeps its messages on disk. */
final class ArtemisServer implements Closeable {
  private final String url;
  private final Path folder;
  private EmbeddedActiveMQ server;

  ArtemisServer(Path folder) throws Exception {
    this.url = "tcp://localhost:" + freePort();
    this.folder = folder;
    this.server = start();
  }

  String url() {
    return url;
  }

  /** Ends it and starts it again, with the messages it had. */
  void restart() throws Exception {
    server.stop();
    server = start();
  }

  private EmbeddedActiveMQ start() throws Exception {
    Configuration configuration =
        new ConfigurationImpl()
            .setSecurityEnabled(false)
            .setPersistenceEnabled(true)
            .setJournalType(JournalType.NIO)
            .setJournalDirectory(folder.resolve("journal").toString())
            .setBindingsDirectory(folder.resolve("bindings").toString())
            .setLargeMessagesDirectory(folder.resolve("large").toString())
            .setPagingDirectory(folder.resolve("paging").toString())
            .setMaxDiskUsage(100)
            .addAcceptorConfiguration("tcp", url);
    EmbeddedActiveMQ started = new EmbeddedActiveMQ().setConfiguration(configuration);
    started.start();
    return started;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception problem) {
      throw new IOException("cannot end the broker", problem);
    }
  }
}
