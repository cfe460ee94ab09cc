package org.sitrep.export.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser, driven by the protocol of its own developer tools: a message {@code {"id": 7,
 * "method": "Page.navigate", …}} there, an answer of the same id back, events in between.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<BiConsumer<String, JsonNode>> listeners = new CopyOnWriteArrayList<>();
  private int sent;

  private Chromium(Process process, Path profile, String address) {
    this.process = process;
    this.profile = profile;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Ear())
            .join();
  }

  /** The browser of this machine; {@code -Dchromium=…} names another, or none. */
  static Optional<Path> find() {
    String named = System.getProperty("chromium");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one with an empty profile. */
  static Chromium start(Path program) throws IOException {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--lang=en",
                "--hide-scrollbars",
                "--window-size=1280,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    return new Chromium(process, profile, address(process, profile));
  }

  /** It writes its port and path into a file of its profile. */
  private static String address(Process process, Path profile) throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 20 && process.isAlive(); i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
        List<String> lines = Files.readAllLines(file);
        return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
      }
      pause();
    }
    throw new IOException("Chromium does not start: " + Files.readString(profile.resolve("log")));
  }

  /** A new window that knows nothing of the others: no cookies, nothing kept. */
  Tab open() {
    JsonNode context = send(Optional.empty(), "Target.createBrowserContext", Map.of());
    String contextId = context.get("browserContextId").asString();
    JsonNode target =
        send(
            Optional.empty(),
            "Target.createTarget",
            Map.of("url", "about:blank", "browserContextId", contextId));
    JsonNode session =
        send(
            Optional.empty(),
            "Target.attachToTarget",
            Map.of("targetId", target.get("targetId").asString(), "flatten", true));
    return new Tab(this, session.get("sessionId").asString(), contextId);
  }

  /** Calls a method of the protocol; returns its result. */
  JsonNode send(Optional<String> session, String method, Map<String, ?> parameters) {
    int id;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    synchronized (this) {
      id = ++sent;
      answers.put(id, answer);
      Map<String, Object> message =
          new java.util.TreeMap<>(Map.of("id", id, "method", method, "params", parameters));
      session.ifPresent(name -> message.put("sessionId", name));
      socket.sendText(JSON.writeValueAsString(message), true).join();
    }
    JsonNode result = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (result.has("error")) {
      throw new IllegalStateException(method + ": " + result.get("error"));
    }
    return result.get("result");
  }

  /** Calls {@code listener} with the name and content of each event of a session. */
  void listen(String session, BiConsumer<String, JsonNode> listener) {
    listeners.add(
        (name, message) -> {
          if (message.path("sessionId").asString("").equals(session)) {
            listener.accept(name, message.get("params"));
          }
        });
  }

  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    delete(profile);
  }

  /** Deletes a folder as far as that can be done. */
  static void delete(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
    } catch (UncheckedIOException gone) {
      // Its processes may still tidy up themselves.
    }
    for (Path path : paths) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException busy) {
        path.toFile().deleteOnExit();
      }
    }
  }

  /** Puts the pieces of messages together. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
      text.append(piece);
      if (last) {
        JsonNode message = JSON.readTree(text.toString());
        text.setLength(0);
        if (message.has("id")) {
          Optional.ofNullable(answers.remove(message.get("id").asInt()))
              .ifPresent(answer -> answer.complete(message));
        } else {
          String name = message.get("method").asString();
          listeners.forEach(listener -> listener.accept(name, message));
        }
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
