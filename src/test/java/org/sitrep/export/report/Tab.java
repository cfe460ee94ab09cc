package org.sitrep.export.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A window of a browser: goes to a page, presses its keys, asks it things, notes its complaints.
 */
final class Tab implements AutoCloseable {
  private static final int PATIENCE = 400;

  private final Chromium chromium;
  private final String session;
  private final String context;
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  Tab(Chromium chromium, String session, String context) {
    this.chromium = chromium;
    this.session = session;
    this.context = context;
    chromium.listen(session, this::note);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
  }

  private void note(String event, JsonNode content) {
    switch (event) {
      case "Runtime.exceptionThrown" -> complaints.add(content.get("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> complaints.add(content.get("args").toString());
      case "Log.entryAdded" -> complaints.add(content.get("entry").get("text").asString());
      case "Network.requestWillBeSent" ->
          requests.add(content.get("request").get("url").asString());
      default -> {}
    }
  }

  /** What the page threw, logged or was refused. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Addresses the page asked for that are no files. */
  List<String> requestsToTheNetwork() {
    return requests.stream().filter(url -> !url.matches("(file|data|blob|about):.*")).toList();
  }

  JsonNode send(String method, Map<String, ?> parameters) {
    return chromium.send(Optional.of(session), method, parameters);
  }

  /** Opens a report at a view, {@code "#/incident"}, and waits until all of it is there. */
  void open(Path report, String view) {
    // From one view of a page to another nothing is read anew.
    send("Page.navigate", Map.of("url", "about:blank"));
    send("Page.navigate", Map.of("url", report.resolve("index.html").toUri() + view));
    await("document.body && document.body.dataset.ready && document.body.dataset.texts");
  }

  /** Waits until a condition holds. */
  void await(String condition) {
    for (int i = 0; i < PATIENCE; i++) {
      if (ask("Boolean(" + condition + ")").equals("true")) {
        return;
      }
      Chromium.pause();
    }
    throw new AssertionError("never: " + condition + "\n" + complaints);
  }

  /** The value of an expression, as text. */
  String ask(String expression) {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value").asString("");
  }

  /** The text of the first element a selector finds, spaces folded. */
  String text(String selector) {
    await("document.querySelector(" + quoted(selector) + ")");
    return ask(
        "document.querySelector(" + quoted(selector) + ").innerText.replace(/\\s+/g, ' ').trim()");
  }

  /** A measure of the page, {@code "TaskDuration"}. */
  double metric(String name) {
    for (JsonNode metric : send("Performance.getMetrics", Map.of()).get("metrics")) {
      if (metric.get("name").asString().equals(name)) {
        return metric.get("value").asDouble();
      }
    }
    throw new AssertionError("no measure " + name);
  }

  /** How many elements a selector finds. */
  int count(String selector) {
    return Integer.parseInt(ask("document.querySelectorAll(" + quoted(selector) + ").length"));
  }

  /** Clicks the middle of the first element a selector finds, as a mouse does. */
  void click(String selector) {
    await("document.querySelector(" + quoted(selector) + ")");
    String[] middle =
        ask("(() => { const e = document.querySelector("
                + quoted(selector)
                + "); e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect();"
                + " return (b.left + b.width / 2) + ' ' + (b.top + b.height / 2); })()")
            .split(" ");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              Double.parseDouble(middle[0]),
              "y",
              Double.parseDouble(middle[1]),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses keys one after the other, {@code "ArrowDown"} or {@code "a"}. */
  void press(String... keys) {
    for (String key : keys) {
      boolean printed = key.length() == 1;
      String text = key.equals("Enter") ? "\r" : printed ? key : "";
      Map<String, Object> down =
          new java.util.TreeMap<>(
              Map.of("type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key));
      if (!text.isEmpty()) {
        down.put("text", text);
      }
      down.put("windowsVirtualKeyCode", code(key));
      send("Input.dispatchKeyEvent", down);
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code(key)));
    }
  }

  private static int code(String key) {
    return switch (key) {
      case "Tab" -> 9;
      case "Enter" -> 13;
      case "Escape" -> 27;
      case "Home" -> 36;
      case "ArrowUp" -> 38;
      case "ArrowDown" -> 40;
      default -> Character.toUpperCase(key.charAt(0));
    };
  }

  /** Types into what has the focus. */
  void type(String text) {
    send("Input.insertText", Map.of("text", text));
  }

  /** Lets downloads go to a folder. */
  void downloadTo(Path folder) {
    chromium.send(
        Optional.empty(),
        "Browser.setDownloadBehavior",
        Map.of(
            "behavior", "allow", "browserContextId", context, "downloadPath", folder.toString()));
  }

  /** Waits for a file to be complete. */
  static Path await(Path file) {
    for (int i = 0; i < PATIENCE && !Files.exists(file); i++) {
      Chromium.pause();
    }
    return file;
  }

  /** Changes the size of the window. */
  void resize(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  @Override
  public void close() {
    chromium.send(
        Optional.empty(), "Target.disposeBrowserContext", Map.of("browserContextId", context));
  }
}
