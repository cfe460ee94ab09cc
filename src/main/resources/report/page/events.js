/* Events that more than one article tells, each with its records. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  sitrep.Events = class {
    constructor() {
      const rows = sitrep.rows.event;
      const get = (name) => (row) => rows.get(row, name);
      const label = (name) => sitrep.plain(name);
      const title = (name) => sitrep.column("event", name).what;
      const column = (name, more) => ({
        name: name,
        label: label(name),
        title: title(name),
        cell: (row) => sitrep.plain(rows.get(row, name)),
        key: get(name),
        ...more,
      });
      this.members = el("section", { class: "pane", "aria-label": "Records of the event", tabIndex: -1, hidden: true });
      this.table = new sitrep.Table({
        label: "Events told by several articles",
        nothing: "No event is told by more than one article.",
        sort: { name: "articles", down: true },
        columns: [
          column("kind", { class: "type" }),
          {
            name: "primary_record_id",
            label: "told as",
            title: title("primary_record_id"),
            class: "long",
            cell: (row) => this.primary(row),
          },
          column("articles", { class: "number" }),
          column("sources", { class: "number" }),
          {
            name: "killed_best",
            label: "killed",
            title: title("killed_best"),
            class: "number",
            cell: (row) =>
              sitrep.range(rows.get(row, "killed_low"), rows.get(row, "killed_best"), rows.get(row, "killed_high")),
            key: get("killed_high"),
          },
        ],
        open: (row) => this.open(row),
      });
      this.element = el("div", { class: "split" }, el("div", { class: "left" }, this.table.element), this.members);
    }

    rowsOf(row) {
      const rows = sitrep.rows.event;
      return sitrep.membersOf(rows.get(row, "kind"), rows.id(row));
    }

    primary(row) {
      const event = sitrep.rows.event;
      const kind = event.get(row, "kind");
      const records = sitrep.rows[kind];
      const id = event.get(row, "primary_record_id");
      const place = this.rowsOf(row).find((one) => records.id(one) === id);
      return place === undefined ? "" : sitrep.recordLink(kind, place);
    }

    open(row) {
      const kind = sitrep.rows.event.get(row, "kind");
      sitrep.put(
        this.members,
        el(
          "header",
          {},
          el("h2", {}, "Records of this event"),
          el(
            "button",
            { type: "button", class: "close", "aria-label": "Close", on: { click: () => this.close() } },
            "✕",
          ),
        ),
        el(
          "ul",
          { class: "members" },
          this.rowsOf(row).map((one) =>
            el("li", {}, sitrep.recordLink(kind, one), el("p", {}, sitrep.rows[kind].get(one, "sentence") || "")),
          ),
        ),
      );
      this.members.hidden = false;
      this.members.focus();
    }

    close() {
      this.members.hidden = true;
      this.table.chosen = null;
      this.table.draw();
      this.table.focusActive();
    }

    /** Events with at least one record among those found. */
    update() {
      const found = sitrep.found();
      const rows = sitrep.rows.event;
      const inSight = { incident: new Set(found.incident), deployment: new Set(found.deployment) };
      const shown = [];
      for (let row = 0; row < rows.size; row++) {
        if (this.rowsOf(row).some((one) => inSight[rows.get(row, "kind")].has(one))) {
          shown.push(row);
        }
      }
      this.table.show(shown);
    }
  };
})(window.sitrep);
