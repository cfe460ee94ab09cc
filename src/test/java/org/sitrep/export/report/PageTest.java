package org.sitrep.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.export.ManyRecords;
import org.sitrep.export.Selection;
import org.sitrep.store.Database;
import org.sitrep.store.rows.Row;

/** The page as people look at it, in a real browser, from disk. */
class PageTest {
  @RegisterExtension private final Browsing browsing = new Browsing();

  private Tab tab() {
    return browsing.tab();
  }

  @Test
  void theRunIsThereAtAGlance() {
    browsing.open("");
    assertEquals("machine-coded, not checked", tab().text(".stamp"));
    assertEquals("incidents " + browsing.active("incident"), tab().text(".tiles div:nth-child(1)"));
    assertEquals(
        "deployments " + browsing.active("deployment"), tab().text(".tiles div:nth-child(2)"));
    assertTrue(tab().text(".timeline figcaption").startsWith("By year of date_start."));
    assertTrue(tab().ask("document.querySelector('canvas').ariaLabel").startsWith("Map: "));
  }

  @Test
  void filtersNarrowTheTable() {
    browsing.open("#/incident");
    long explosions =
        browsing.tables().count("incident", "status = 'active' AND event_type = 'explosion'");
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
                + browsing.active("incident")
                + " incidents'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{country: 'AZE'} | country = 'AZE'",
        "{from: '2019-03-01', to: '2020-06-30'} | date_end >= '2019-03-01' AND date_start <= '2020-06-30'",
        "{least: 0.4, most: 0.6} | confidence >= 0.4 AND confidence <= 0.6",
        "{review: 'corrected'} | review_status = 'corrected'",
        "{types: ['incident:attack', 'incident:battle']} | event_type IN ('attack', 'battle')"
      })
  void eachFilterLetsItsRecordsThrough(String filter, String condition) {
    browsing.open("#/incident");
    tab().ask("sitrep.filter(" + filter + ")");
    assertEquals(
        browsing.tables().count("incident_flat", "status = 'active' AND " + condition),
        Long.parseLong(tab().ask("sitrep.found().incident.length")));
  }

  @Test
  void textsAreSearched() {
    browsing.open("#/incident");
    Row row = browsing.incident();
    String word = value(row, "victim_texts").split(";")[0];
    long all =
        browsing
            .tables()
            .count(
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
    Row row = browsing.incident();
    browsing.open("#/incident/" + row.id("incident_id"));
    String article =
        String.valueOf(
            browsing
                .tables()
                .select("article", "article_id = ?", row.id("article_id"))
                .get(0)
                .get("body"));
    tab().await("document.querySelector('.body')");
    assertEquals(
        article,
        tab()
            .ask(
                "(() => { const b = document.querySelector('.body').cloneNode(true); b.querySelectorAll('small').forEach(s => s.remove()); return b.textContent; })()"));
    for (Row evidence :
        browsing.tables().select("evidence", "record_id = ?", row.id("incident_id"))) {
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
    Row row = browsing.incident();
    browsing.open("#/overview");
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
  void eventsHoldTheirRecords() {
    browsing.open("#/events");
    tab().click(".grid tbody tr[data-row] td");
    String event = tab().ask("sitrep.rows.event.id(sitrep.view().table.chosen)");
    long members =
        browsing.tables().count("incident", "event_id = ?", java.util.UUID.fromString(event))
            + browsing
                .tables()
                .count("deployment", "event_id = ?", java.util.UUID.fromString(event));
    assertTrue(members > 1);
    assertEquals(members, tab().count(".pane .members li"));
  }

  @Test
  void rejectedInputsHaveTheirReasons() {
    browsing.open("#/rejected");
    assertEquals(2, browsing.tables().count("rejected", "TRUE"));
    tab().await("document.querySelectorAll('.grid tbody tr[data-row]').length === 2");
    assertEquals("malformed =cmd|calc.jsonl line 3 <b>}</b>", tab().text(".grid tbody tr"));
  }

  @Test
  void nothingInAnArticleRuns() {
    Row row =
        browsing
            .tables()
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
      browsing.open(view);
      assertEquals(0, tab().count("main script, main img"), view);
      assertEquals(0, tab().count("a[href^=javascript]"), view);
    }
    tab().await("document.querySelector('.body')");
    assertTrue(tab().text(".body").contains("window.hacked=1"), tab().text(".body"));
  }

  @Test
  void everyViewIsToldToThoseWhoDoNotSeeIt() {
    browsing.open("#/incident");
    assertEquals("polite", tab().ask("document.getElementById('status').ariaLive"));
    assertEquals("grid", tab().ask("document.querySelector('table').getAttribute('role')"));
    assertEquals(
        String.valueOf(browsing.active("incident") + 1),
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
            "#/incident/" + browsing.incident().id("incident_id"),
            "#/review",
            "#/sample",
            "#/events",
            "#/rejected")) {
      browsing.open(view);
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
    browsing.open("");
    tab().press("?");
    tab().await("document.getElementById('help').open");
    assertTrue(tab().text("#help").contains("a accept the record as it is"), tab().text("#help"));
    tab().press("Escape");
    tab().await("!document.getElementById('help').open");
  }

  private static String value(Row row, String column) {
    return String.valueOf(row.get(column));
  }
}
