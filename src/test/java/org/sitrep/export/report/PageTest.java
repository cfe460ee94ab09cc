package org.sitrep.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.export.ManyRecords;
import org.sitrep.export.Selection;
import org.sitrep.store.Database;
import org.sitrep.store.Tables;
import org.sitrep.store.rows.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as people use it, in a real browser, from disk. */
class PageTest {
  private static final String HOSTILE =
      "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=1>";

  @TempDir private static Path folder = Path.of("");
  @TempDir private Path downloads = Path.of("");

  private static Optional<Chromium> chromium = Optional.empty();
  private static Path report = Path.of("");
  private static Tables tables = Database.create().tables();

  private Optional<Tab> open = Optional.empty();

  @BeforeAll
  static void writeReport() throws IOException {
    Optional<Path> program = Chromium.find();
    assumeTrue(program.isPresent(), "no Chromium here: apt-get install chromium");
    Database database = Database.create();
    Row run = ManyRecords.fill(database, 400);
    for (String column : List.of("headline", "body", "publisher", "source_path", "url")) {
      database
          .jdbc()
          .update(
              "UPDATE article SET " + column + " = ? || " + column + " WHERE source_id LIKE '%7'",
              column.equals("url") ? "javascript:window.hacked=1//" : HOSTILE);
    }
    database.jdbc().update("UPDATE incident_summary SET perpetrators = ? || perpetrators", HOSTILE);
    tables = database.tables();
    new Report().write(Selection.all(tables), run, folder);
    report = folder.resolve(Report.FOLDER);
    chromium = Optional.of(Chromium.start(program.get()));
  }

  @AfterAll
  static void closeBrowser() throws IOException {
    if (chromium.isPresent()) {
      chromium.get().close();
    }
  }

  @BeforeEach
  void openTab() {
    Tab tab = chromium.orElseThrow().open();
    tab.downloadTo(downloads);
    open = Optional.of(tab);
  }

  @AfterEach
  void nothingWentWrong() {
    Tab tab = open.orElseThrow();
    assertEquals(List.of(), tab.complaints());
    assertEquals(List.of(), tab.requestsToTheNetwork());
    assertEquals("undefined", tab.ask("typeof window.hacked"));
    tab.close();
  }

  private Tab tab() {
    return open.orElseThrow();
  }

  /** An incident whose article is not hostile. */
  private static Row incident() {
    return tables
        .select(
            "incident_flat",
            "status = 'active' AND source_id NOT LIKE '%7' AND killed_best > 1 ORDER BY incident_id"
                + " FETCH FIRST 1 ROWS ONLY")
        .get(0);
  }

  private static String value(Row row, String column) {
    return String.valueOf(row.get(column));
  }

  private static long active(String kind) {
    return tables.count(kind, "status = 'active'");
  }

  @Test
  void theRunIsThereAtAGlance() {
    tab().open(report, "");
    assertEquals("machine-coded, not checked", tab().text(".stamp"));
    assertEquals("incidents " + active("incident"), tab().text(".tiles div:nth-child(1)"));
    assertEquals("deployments " + active("deployment"), tab().text(".tiles div:nth-child(2)"));
    assertTrue(tab().text(".timeline figcaption").startsWith("By year of date_start."));
    assertTrue(tab().ask("document.querySelector('canvas').ariaLabel").startsWith("Map: "));
  }

  @Test
  void filtersNarrowTheTable() {
    tab().open(report, "#/incident");
    long explosions = tables.count("incident", "status = 'active' AND event_type = 'explosion'");
    tab().click("input[value='incident:explosion']");
    tab()
        .await(
            "document.querySelector('.counted').textContent.startsWith('" + explosions + " of')");
    assertEquals(
        String.valueOf(explosions + 1),
        tab().ask("document.querySelector('.grid').getAttribute('aria-rowcount')"));
    assertEquals("0 incidents, 0 deployments", find("no such word"));
    tab().click("#filters form > button");
    tab()
        .await(
            "document.querySelector('.counted').textContent === '"
                + active("incident")
                + " incidents'");
  }

  @Test
  void textsAreSearched() {
    tab().open(report, "#/incident");
    Row row = incident();
    String word = value(row, "victim_texts").split(";")[0];
    long all =
        tables.count(
            "incident_flat",
            "status = 'active' AND LOWER(sentence) LIKE ?",
            "%" + word.toLowerCase(java.util.Locale.ROOT) + "%");
    assertTrue(find(word).startsWith(all + " incident"), find(word));
  }

  private String find(String text) {
    tab().press("/");
    tab().await("document.activeElement.id === 'filter-text'");
    tab().ask("document.activeElement.select()");
    tab().type(text);
    tab().await("sitrep.filters.text === " + Tab.quoted(text));
    return tab().text("#status");
  }

  @Test
  void aRecordStandsNextToItsArticle() {
    Row row = incident();
    tab().open(report, "#/incident/" + row.id("incident_id"));
    String article =
        String.valueOf(
            tables.select("article", "article_id = ?", row.id("article_id")).get(0).get("body"));
    tab().await("document.querySelector('.body')");
    assertEquals(
        article,
        tab()
            .ask(
                "(() => { const b = document.querySelector('.body').cloneNode(true); b.querySelectorAll('small').forEach(s => s.remove()); return b.textContent; })()"));
    for (Row evidence : tables.select("evidence", "record_id = ?", row.id("incident_id"))) {
      String marked =
          "[...document.querySelectorAll('.body mark[data-fields~=\""
              + value(evidence, "field")
              + "\"]')].map(m => m.firstChild.textContent).join('')";
      assertEquals(value(evidence, "quote"), tab().ask(marked), value(evidence, "field"));
    }
    assertEquals(value(row, "country"), tab().text("tr[data-field=country] td"));
  }

  @Test
  void withoutItsTextTheSentenceIsMarked() {
    Row row = incident();
    tab().open(report, "#/overview");
    tab()
        .ask(
            "(() => { const fetchPart = sitrep.fetchPart; sitrep.fetchPart = async (part, id) => part === 'article' ? [] : fetchPart(part, id); })()");
    tab().ask("location.hash = '#/incident/" + row.id("incident_id") + "'");
    assertEquals("event type", tab().text(".sentence mark.f-what small"));
    assertEquals(
        value(row, "place"),
        tab().ask("document.querySelector('.sentence mark.f-where').firstChild.textContent"));
  }

  @Test
  void aFieldIsCorrectedAndDownloaded() throws IOException {
    Row row = incident();
    String id = value(row, "incident_id");
    tab().open(report, "#/incident/" + id);
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
        JsonMapper.shared()
            .readTree(Files.readString(Tab.await(downloads.resolve("corrections.jsonl"))));
    assertTrue(
        line.get("coded").asString().matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
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
    tab().open(report, "");
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
    tab().await("!document.getElementById('ask').open");
    tab().press("d");
    List<String> lines = Files.readAllLines(Tab.await(downloads.resolve("corrections.jsonl")));
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
    Row row = incident();
    String view = "#/incident/" + row.id("incident_id");
    tab().open(report, "");
    tab().ask("localStorage.setItem('sitrep-coder', 'NF')");
    tab().open(report, view);
    tab().click("button.verdict.reject");
    tab().await("document.querySelector('button.verdict.reject[aria-pressed=true]')");
    tab().send("Page.reload", java.util.Map.of());
    tab().await("document.querySelector('button.verdict.reject[aria-pressed=true]')");
    assertEquals("rejected", tab().text("tr[aria-selected=true] span.state"));
  }

  @Test
  void articlesAreDrawnTheSameEachTime() {
    tab().open(report, "#/sample");
    tab().await("document.querySelectorAll('.drawn li').length === 20");
    String first = tab().text(".drawn");
    tab().open(report, "#/rejected");
    tab().open(report, "#/sample");
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
  void eventsHoldTheirRecords() {
    tab().open(report, "#/events");
    tab().click(".grid tbody tr[data-row] td");
    String event = tab().ask("sitrep.rows.event.id(sitrep.view().table.chosen)");
    long members =
        tables.count("incident", "event_id = ?", java.util.UUID.fromString(event))
            + tables.count("deployment", "event_id = ?", java.util.UUID.fromString(event));
    assertTrue(members > 1);
    assertEquals(members, tab().count(".pane .members li"));
  }

  @Test
  void rejectedInputsHaveTheirReasons() {
    tab().open(report, "#/rejected");
    assertEquals(2, tables.count("rejected", "TRUE"));
    tab().await("document.querySelectorAll('.grid tbody tr[data-row]').length === 2");
    assertEquals("malformed =cmd|calc.jsonl line 3 <b>}</b>", tab().text(".grid tbody tr"));
  }

  @Test
  void nothingInAnArticleRuns() {
    Row row =
        tables
            .select(
                "incident_flat",
                "status = 'active' AND source_id LIKE '%7' FETCH FIRST 1 ROWS ONLY")
            .get(0);
    for (String view :
        List.of(
            "#/incident/" + row.id("incident_id"),
            "#/events",
            "#/rejected",
            "#/sample",
            "#/review/incident/" + row.id("incident_id"))) {
      tab().open(report, view);
      assertEquals(0, tab().count("main script, main img"), view);
      assertEquals(0, tab().count("a[href^=javascript]"), view);
    }
    tab().await("document.querySelector('.body')");
    assertTrue(tab().text(".body").contains("window.hacked=1"), tab().text(".body"));
  }

  @Test
  void everyViewIsToldToThoseWhoDoNotSeeIt() {
    tab().open(report, "#/incident");
    assertEquals("polite", tab().ask("document.getElementById('status').ariaLive"));
    assertEquals("grid", tab().ask("document.querySelector('table').getAttribute('role')"));
    assertEquals(
        String.valueOf(active("incident") + 1),
        tab().ask("document.querySelector('table').ariaRowCount"));
    assertEquals("descending", tab().ask("document.querySelector('th').ariaSort"));
    assertEquals(
        "0",
        tab()
            .ask(
                "[...document.querySelectorAll('button, input, select, canvas')].filter(e => !(e.labels && e.labels.length) && !e.ariaLabel && !e.textContent.trim()).length"));
  }

  @Test
  void aPhoneIsWideEnough() {
    tab().resize(400, 800);
    for (String view :
        List.of(
            "#/overview",
            "#/incident",
            "#/incident/" + incident().id("incident_id"),
            "#/review",
            "#/sample",
            "#/events",
            "#/rejected")) {
      tab().open(report, view);
      assertEquals("400", tab().ask("document.documentElement.scrollWidth"), view);
    }
  }

  @Test
  void aRunWithoutRecordsSaysSo(@TempDir Path empty) throws IOException {
    Database database = Database.create();
    new Report().write(Selection.all(database.tables()), ManyRecords.fill(database, 0), empty);
    tab().open(empty.resolve(Report.FOLDER), "");
    assertTrue(
        tab()
            .text(".empty")
            .startsWith(
                "No records yet The run found no articles in its input. 2 inputs could not be read; see why."));
  }

  @Test
  void helpTellsTheKeys() {
    tab().open(report, "");
    tab().press("?");
    tab().await("document.getElementById('help').open");
    assertTrue(tab().text("#help").contains("a accept the record as it is"), tab().text("#help"));
    tab().press("Escape");
    tab().await("!document.getElementById('help').open");
  }
}
