/* Starts the page: reads the records, lays out the views, follows the address. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const made = {};
  let current = null;

  const VIEWS = [
    { name: "overview", label: "Overview", make: () => new sitrep.Overview() },
    {
      name: "incident",
      label: "Incidents",
      count: () => sitrep.rows.incident.size,
      make: () => new sitrep.Records("incident"),
    },
    {
      name: "deployment",
      label: "Deployments",
      count: () => sitrep.rows.deployment.size,
      make: () => new sitrep.Records("deployment"),
    },
    { name: "events", label: "Events", count: () => sitrep.rows.event.size, make: () => new sitrep.Events() },
    {
      name: "rejected",
      label: "Rejected",
      count: () => sitrep.run.articles_rejected,
      make: () => new sitrep.Rejected(),
      bare: true,
    },
    { name: "review", label: "Review", make: () => new sitrep.Review() },
    { name: "sample", label: "Sample", make: () => new sitrep.Sample(), bare: true },
  ];

  sitrep.view = () => made[current] || {};

  /** Shows the view at a place; false where there is none. */
  sitrep.showNth = function (place) {
    if (place >= VIEWS.length) {
      return false;
    }
    location.hash = "#/" + VIEWS[place].name;
    return true;
  };

  sitrep.focusSearch = function () {
    document.querySelector("#filters details").open = true;
    document.getElementById("filter-text").focus();
  };

  /** Goes where the address says: #/overview, #/incident/ID, #/review/incident/ID. */
  async function follow() {
    const [name, first, second] = location.hash.replace(/^#\//, "").split("/");
    const view = VIEWS.find((one) => one.name === name) || VIEWS[0];
    const changed = current !== view.name;
    current = view.name;
    made[current] = made[current] || view.make();
    if (changed) {
      const main = document.getElementById("main");
      sitrep.put(main, el("h2", { class: "unseen" }, view.label), made[current].element);
      document.getElementById("frame").classList.toggle("bare", view.bare === true);
      document.body.dataset.view = current;
      drawViews();
    }
    if (current === "review" && first) {
      made.review.kind = first;
    }
    await made[current].update();
    const id = current === "review" ? second : first;
    if (id && made[current].openId) {
      await made[current].openId(id);
    }
  }

  function drawViews() {
    sitrep.put(
      document.getElementById("views"),
      VIEWS.map((view) =>
        el(
          "li",
          {},
          el(
            "a",
            { href: "#/" + view.name, "aria-current": view.name === current ? "page" : null },
            view.label,
            view.count && el("span", { class: "count" }, sitrep.number(view.count())),
          ),
        ),
      ),
    );
  }

  function drawTools() {
    const themes = ["system", "light", "dark"];
    const theme = el(
      "select",
      { id: "theme", on: { change: () => sitrep.setTheme(theme.value) } },
      themes.map((one) => el("option", { value: one }, one)),
    );
    theme.value = sitrep.theme();
    sitrep.put(
      document.getElementById("tools"),
      el("label", { htmlFor: "theme", class: "unseen" }, "Colours"),
      theme,
      el("button", { type: "button", class: "plain", on: { click: sitrep.showHelp } }, "Keys ", el("kbd", {}, "?")),
    );
  }

  /** What the page says where there is nothing to show. */
  function nothing() {
    const run = sitrep.run;
    return el(
      "section",
      { class: "empty" },
      el("h2", {}, "No records yet"),
      el(
        "p",
        {},
        run.articles_read === 0
          ? "The run found no articles in its input."
          : "The run read " +
              sitrep.many(run.articles_read, "article") +
              " and found nothing in them to record: no incident, no deployment.",
      ),
      run.articles_rejected > 0 &&
        el(
          "p",
          {},
          sitrep.many(run.articles_rejected, "input") + " could not be read; ",
          el("a", { href: "#/rejected" }, "see why"),
          ".",
        ),
      el(
        "p",
        {},
        "That may be right. To see what the machine makes of a sentence: ",
        el("code", {}, 'java -jar sitrep.jar explain "Two soldiers were killed in Fuzuli on Tuesday."'),
      ),
    );
  }

  async function start() {
    const loading = document.getElementById("loading");
    sitrep.report = await sitrep.load("report");
    sitrep.run = {};
    sitrep.report.columns.run.forEach((column, i) => {
      const value = sitrep.report.run[i];
      sitrep.run[column.name] = column.type === "TEXT" && typeof value === "number" ? column.codes[value] : value;
    });
    document.getElementById("what").textContent = "run of " + sitrep.run.started.slice(0, 10);
    document.title = "Sitrep report, run of " + sitrep.run.started.slice(0, 10);
    await sitrep.fetchIndex((part) => (loading.textContent = "Reading the records … " + Math.round(100 * part) + " %"));
    sitrep.openVerdicts();
    if (sitrep.rows.incident.size + sitrep.rows.deployment.size === 0) {
      VIEWS[0].make = () => ({ element: nothing(), update: () => {} });
      VIEWS[0].bare = true;
    }
    drawTools();
    sitrep.buildFilters(document.getElementById("filters"));
    sitrep.listenToKeys();
    document.addEventListener("filterchange", () => made[current] && made[current].update());
    window.addEventListener("hashchange", follow);
    await follow();
    performance.mark("ready");
    document.body.dataset.ready = "true";
    sitrep.textsRead = sitrep.fetchTexts().then(() => {
      performance.mark("searchable");
      document.body.dataset.texts = "true";
      sitrep.filters.text && sitrep.refilter();
    });
  }

  start();
})(window.sitrep);
