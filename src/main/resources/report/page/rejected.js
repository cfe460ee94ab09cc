/* Inputs no article could be read from, with the reasons. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  sitrep.Rejected = class {
    constructor() {
      this.element = el("div", { class: "split" });
    }

    async update() {
      if (this.table) {
        return;
      }
      const rows = await sitrep.fetchRows("rejected");
      const column = (name, style) => ({
        name: name,
        label: sitrep.plain(name),
        title: sitrep.column("rejected", name).what,
        class: style,
        cell: (row) => (name === "reason" ? sitrep.plain(rows.get(row, name)) : rows.get(row, name)),
        key: (row) => rows.get(row, name),
      });
      this.table = new sitrep.Table({
        label: "Rejected inputs",
        nothing: "Nothing was rejected: every input could be read.",
        sort: { name: "source_path", down: false },
        columns: [column("reason"), column("source_path", "long"), column("member"), column("message", "long")],
        open: (row) => this.open(rows, row),
      });
      this.detail = el("section", { class: "pane", "aria-label": "Rejected input", hidden: true });
      sitrep.put(this.element, el("div", { class: "left" }, this.table.element), this.detail);
      this.table.show([...Array(rows.size).keys()]);
    }

    open(rows, row) {
      const line = (name) =>
        rows.get(row, name) !== null && [el("dt", {}, sitrep.plain(name)), el("dd", {}, rows.get(row, name))];
      sitrep.put(
        this.detail,
        el(
          "header",
          {},
          el("h2", {}, "Rejected input"),
          el(
            "button",
            { type: "button", class: "close", "aria-label": "Close", on: { click: () => this.close() } },
            "✕",
          ),
        ),
        el("dl", {}, ["source_path", "member", "reason", "message"].map(line)),
      );
      this.detail.hidden = false;
    }

    close() {
      this.detail.hidden = true;
      this.table.chosen = null;
      this.table.draw();
      this.table.focusActive();
    }
  };
})(window.sitrep);
