/* The run at a glance: its numbers, the map, the timeline, and how many of what kind and where. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;
  const MOST_COUNTRIES = 15;

  sitrep.Overview = class {
    constructor() {
      this.map = new sitrep.Map();
      this.timeline = new sitrep.Timeline();
      this.types = el("section", { class: "bars", "aria-label": "Records by type" });
      this.countries = el("section", { class: "bars", "aria-label": "Records by country" });
      this.element = el(
        "div",
        { class: "overview" },
        this.numbers(),
        this.map.element,
        this.timeline.element,
        el("div", { class: "columns" }, this.types, this.countries),
      );
    }

    numbers() {
      const run = sitrep.run;
      const names = [
        "incidents",
        "deployments",
        "records_new",
        "articles_read",
        "articles_new",
        "articles_unchanged",
        "articles_rejected",
      ];
      const columns = new Map(sitrep.report.columns.run.map((column) => [column.name, column]));
      const tile = (name) =>
        el(
          "div",
          { title: columns.get(name).what },
          el("dt", {}, sitrep.plain(name)),
          el("dd", {}, sitrep.number(run[name])),
        );
      const aside = sitrep.report.set_aside.incident + sitrep.report.set_aside.deployment;
      return el(
        "section",
        { "aria-label": "The run in numbers" },
        el("dl", { class: "tiles" }, names.map(tile)),
        el(
          "p",
          { class: "meta" },
          "Run of " +
            run.started.replace("T", " ").replace("Z", " UTC") +
            " · " +
            run.mode +
            " · " +
            run.status +
            " · version " +
            run.software_version +
            " · knowledge " +
            run.knowledge_sha256.slice(0, 12),
        ),
        aside > 0 &&
          el(
            "p",
            { class: "meta" },
            sitrep.many(aside, "record") + " superseded or retracted: in the CSV files, not here.",
          ),
      );
    }

    /** Shows the records found. */
    update() {
      const found = sitrep.found();
      this.map.show(found);
      this.timeline.show(found);
      const types = [...found.types].map(([type, count]) => ({
        value: type,
        kind: type.split(":")[0],
        label: sitrep.plain(type.split(":")[1]),
        count: count,
        pressed: sitrep.filters.types.includes(type),
        pick: () => sitrep.toggleType(type),
      }));
      this.list(this.types, "By type", types);
      const countries = [...found.countries].map(([code, count]) => ({
        value: code,
        kind: "all",
        label: sitrep.country(code),
        count: count,
        pressed: sitrep.filters.country === code,
        pick: () => sitrep.filter({ country: sitrep.filters.country === code ? "" : code }),
      }));
      this.list(this.countries, "By country", countries, MOST_COUNTRIES);
    }

    list(parent, title, bars, most) {
      bars.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
      const top = bars.length > 0 ? bars[0].count : 1;
      const shown = most ? bars.filter((bar, i) => i < most || bar.pressed) : bars;
      const focused = parent.contains(document.activeElement) ? document.activeElement.dataset.value : null;
      sitrep.put(
        parent,
        el("h2", {}, title),
        el(
          "ul",
          {},
          shown.map((bar) => {
            const fill = el("span", { class: "fill " + bar.kind });
            fill.style.width = (100 * bar.count) / top + "%";
            return el(
              "li",
              {},
              el(
                "button",
                {
                  type: "button",
                  "data-value": bar.value,
                  "aria-pressed": String(bar.pressed),
                  on: { click: bar.pick },
                },
                el("span", { class: "name" }, bar.label),
                el("span", { class: "track" }, fill),
                el("span", { class: "count" }, sitrep.number(bar.count)),
              ),
            );
          }),
        ),
        shown.length < bars.length &&
          el("p", { class: "hint" }, sitrep.number(bars.length - shown.length) + " more in the filter of countries."),
      );
      if (focused) {
        const again = [...parent.querySelectorAll("button")].find((button) => button.dataset.value === focused);
        again && again.focus();
      }
    }
  };
})(window.sitrep);
