package org.sitrep.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sitrep.store.codebook.Codebook;
import org.sitrep.store.codebook.Relation;
import org.sitrep.store.rows.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as coders work with it, in a real browser, from disk. */
class ReviewTest {
  @RegisterExtension private final Browsing browsing = new Browsing();

  private Tab tab() {
    return browsing.tab();
  }

  @Test
  void whatPeopleSaidBeforeStandsWithTheRecord() {
    browsing.open("#/incident/" + browsing.incident().id("incident_id"));
    tab().await("document.querySelector('.said')");
    assertEquals("What people said of it", tab().text(".said h3"));
    assertEquals(
        "NF, 2026-01-16: corrected killed best: 2 3 "
            + Browsing.HOSTILE.strip()
            + "see the last line (conflict)",
        tab().text(".said li:nth-child(1)"));
    assertEquals("QQ, 2026-01-17: unsure a drill?", tab().text(".said li:nth-child(2)"));
    assertEquals("undefined", tab().ask("String(window.hacked)"));
    assertEquals(
        "0", tab().ask("String(document.querySelectorAll('.said script, .said img').length)"));
  }

  @Test
  void aFieldIsCorrectedAndDownloaded() throws IOException {
    Row row = browsing.incident();
    String id = value(row, "incident_id");
    browsing.open("#/incident/" + id);
    tab().click("[data-focus=edit-killed_best]");
    tab().await("document.activeElement.name === 'value'");
    tab().type("99");
    tab().press("Enter");
    tab().await("document.getElementById('ask').open");
    tab().type("NF");
    tab().press("Enter");
    assertEquals("99 " + row.get("killed_best"), tab().text("tr[data-field=killed_best] td"));
    tab().press("Escape", "d");
    JsonNode line =
        JsonMapper.shared().readTree(Files.readString(browsing.downloaded("corrections.jsonl")));
    assertTrue(
        line.get("coded")
            .asString()
            .matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
    assertEquals(
        "{\"record_id\":\""
            + id
            + "\",\"field\":\"killed_best\",\"machine_value\":"
            + row.get("killed_best")
            + ",\"human_value\":99,\"verdict\":\"correct\",\"coder\":\"NF\",\"comment\":\"\",\"coded\":"
            + line.get("coded")
            + "}",
        line.toString());
  }

  @Test
  void theQueueIsWorkedByKeysAlone() throws IOException {
    browsing.open("");
    tab().press("6");
    tab().await("document.querySelector('.review .grid tbody tr[tabindex=\"0\"]')");
    List<String> queue =
        List.of(
            tab()
                .ask(
                    "[...document.querySelectorAll('.review tbody tr[data-row]')].slice(0, 4).map(r => sitrep.rows.incident.id(r.dataset.row)).join(' ')")
                .split(" "));
    tab().press("j", "Enter");
    tab().await("document.querySelector('.pane:not([hidden]) h2')");
    tab().press("a");
    tab().await("document.getElementById('ask').open");
    tab().type("NF");
    tab().press("Enter");
    judge("x", queue.get(2), queue.get(1));
    judge("u", queue.get(3), queue.get(2));
    tab().press("z", "c");
    tab().await("document.getElementById('ask').open");
    tab().type("twice");
    tab().press("Enter");
    tab().await("sitrep.lines().some(line => line.comment === 'twice')");
    tab().press("d");
    List<String> lines = Files.readAllLines(browsing.downloaded("corrections.jsonl"));
    List<String> said =
        lines.stream()
            .map(line -> JsonMapper.shared().readTree(line))
            .map(
                line ->
                    line.get("record_id").asString()
                        + " "
                        + line.get("verdict").asString()
                        + " "
                        + line.get("comment").asString())
            .sorted()
            .toList();
    assertEquals(
        List.of(
                queue.get(1) + " confirm ",
                queue.get(2) + " reject ",
                queue.get(3) + " unsure twice")
            .stream()
            .sorted()
            .toList(),
        said);
  }

  /** Waits for the next record of the queue, then presses a key. */
  private void judge(String key, String record, String before) {
    tab()
        .await("sitrep.view().pane.id === '" + record + "' && sitrep.isReviewed('" + before + "')");
    tab().press(key);
  }

  @Test
  void verdictsOutliveThePage() {
    Row row = browsing.incident();
    String view = "#/incident/" + row.id("incident_id");
    browsing.open("");
    tab().ask("localStorage.setItem('sitrep-coder', 'NF')");
    browsing.open(view);
    tab().click("button.verdict.reject");
    tab().await("document.querySelector('button.verdict.reject[aria-pressed=true]')");
    tab().send("Page.reload", java.util.Map.of());
    tab().await("document.querySelector('button.verdict.reject[aria-pressed=true]')");
    assertEquals("rejected", tab().text("tr[aria-selected=true] span.state"));
  }

  @Test
  void articlesAreDrawnTheSameEachTime() {
    browsing.open("#/sample");
    tab().await("document.querySelectorAll('.drawn li').length === 20");
    String first = tab().text(".drawn");
    browsing.open("#/rejected");
    browsing.open("#/sample");
    assertEquals(first, tab().text(".drawn"));
    tab().ask("localStorage.setItem('sitrep-coder', 'NF')");
    tab().click(".drawn li:nth-child(3) button");
    tab().click(".pane button.complete");
    tab().await("document.querySelector('.drawn li:nth-child(3) .state.complete')");
    JsonNode line =
        JsonMapper.shared().readTree(tab().ask("JSON.stringify(sitrep.lines())")).get(0);
    assertEquals(
        List.of("article_id", "verdict", "coder", "comment", "coded"),
        List.copyOf(line.propertyNames()));
  }

  @Test
  void whatWasDownloadedIsTakenBackByALine() throws IOException {
    String id = value(browsing.incident(), "incident_id");
    browsing.open("");
    tab().ask("localStorage.setItem('sitrep-coder', 'NF')");
    browsing.open("#/incident/" + id);
    correct("killed_best", "99");
    tab().press("a", "d");
    browsing.downloaded("corrections.jsonl");
    tab().press("z");
    tab().await("sitrep.lines().length === 4");
    assertEquals(
        "correct killed_best, confirm, withdraw, correct killed_best",
        tab()
            .ask("sitrep.lines().map(l => l.verdict + (l.field ? ' ' + l.field : '')).join(', ')"));
    tab().press("z");
    assertEquals("3", tab().ask("sitrep.lines().length"));
  }

  @Test
  void acceptedTypesAreThoseOfTheCodebook() {
    browsing.open("#/incident/" + value(browsing.incident(), "incident_id"));
    tab().click("[data-focus=edit-event_type]");
    tab().await("document.activeElement.name === 'value'");
    assertEquals(
        String.join(" ", codes("event_type")),
        tab().ask("[...document.activeElement.options].map(o => o.value).join(' ')"));
    tab().press("Escape");
    tab().await("document.activeElement.dataset.focus === 'edit-event_type'");
  }

  private static List<String> codes(String column) {
    Relation relation = Codebook.of("incident_flat");
    return relation.columns().get(relation.position(column)).codes();
  }

  private void correct(String field, String value) {
    tab().click("[data-focus=edit-" + field + "]");
    tab().await("document.activeElement.name === 'value'");
    tab().type(value);
    tab().press("Enter");
    tab().await("document.querySelector('tr[data-field=" + field + "] ins')");
  }

  private static String value(Row row, String column) {
    return String.valueOf(row.get(column));
  }
}
