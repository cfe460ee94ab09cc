/*
 * The tables of records, and the queue for review. The queue is sorted by risk, of 100:
 *   40 × (1 − confidence)
 * + 25 × toll,      log10(1 + the most killed, or people deployed) / 3, at most 1
 * + 15 × rarity,    1 − the share of its type among the records of its kind × the number of types there are, at least 0
 * + 20 × conflict,  1 where records of the same event differ in type or in the number killed or deployed, or the text disputes it
 */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** How much a record deserves a look, 0 to 100. */
  function risks(kind) {
    const rows = sitrep.rows[kind];
    const type = rows.columns[sitrep.typeColumn(kind)];
    const names =
      kind === "incident"
        ? ["killed_high", "killed_best", "killed_low"]
        : ["personnel_high", "personnel_best", "personnel_low"];
    const [high, best, low] = names.map((name) => rows.columns[name]);
    const counts = new Map();
    type.forEach((code) => counts.set(code, (counts.get(code) || 0) + 1));
    const factuality = rows.columns.factuality;
    const disputed = sitrep.column(kind, "factuality").codes.indexOf("disputed");
    return type.map((code, row) => {
      const toll = Math.min(1, Math.log10(1 + (high[row] || best[row] || low[row] || 0)) / 3);
      const rarity = Math.max(0, 1 - (counts.get(code) / rows.size) * counts.size);
      const members = sitrep.membersOf(kind, rows.columns.event_id[row]);
      const differs = (column) =>
        members.some((other) => column[other] !== null && column[row] !== null && column[other] !== column[row]);
      const conflict = factuality[row] === disputed || differs(type) || differs(best) ? 1 : 0;
      return 40 * (1 - rows.columns.confidence[row]) + 25 * toll + 15 * rarity + 20 * conflict;
    });
  }

  /** Columns of the tables, by kind of record. */
  function columns(kind) {
    const rows = sitrep.rows[kind];
    const get = (name) => (row) => rows.get(row, name);
    const column = (name, style, cell) => ({
      name: name,
      label: sitrep.plain(name),
      title: sitrep.column(kind, name).what,
      class: style,
      cell: cell || ((row) => sitrep.plainValue(String(rows.get(row, name) === null ? "" : rows.get(row, name)))),
      key: get(name),
    });
    const dates = column("date_start", "date", (row) =>
      dateCell(rows.get(row, "date_start"), rows.get(row, "date_end")),
    );
    const country = (name) => column(name, "medium optional", (row) => sitrep.country(rows.get(row, name)));
    const people = (stem) => (row) =>
      sitrep.range(rows.get(row, stem + "_low"), rows.get(row, stem + "_best"), rows.get(row, stem + "_high"));
    const confidence = column("confidence", "number optional", (row) => rows.get(row, "confidence").toFixed(2));
    const review = {
      ...column("review_status", "state"),
      cell: (row) => el("span", { class: "state " + sitrep.reviewState(rows, row) }, sitrep.reviewState(rows, row)),
      key: (row) => sitrep.reviewState(rows, row),
    };
    return kind === "incident"
      ? [
          dates,
          column("event_type", "type"),
          column("sub_event_type", "optional"),
          country("country"),
          column("place", "medium"),
          column("killed_best", "number", people("killed")),
          column("injured_best", "number optional"),
          column("perpetrators", "medium optional"),
          column("victims", "medium optional"),
          confidence,
          review,
        ]
      : [
          dates,
          column("deployment_type", "type"),
          column("phase", "optional"),
          column(
            "sender",
            "medium",
            (row) => rows.get(row, "sender") || sitrep.country(rows.get(row, "sender_country")),
          ),
          column(
            "receiver",
            "medium optional",
            (row) => rows.get(row, "receiver") || sitrep.country(rows.get(row, "receiver_country")),
          ),
          column("destination", "medium"),
          column("personnel_best", "number", people("personnel")),
          column("items", "medium optional"),
          confidence,
          review,
        ];
  }

  /** The first day, and the last where there is room. */
  function dateCell(from, to) {
    return [from, to && to !== from && el("span", { class: "last" }, " – " + to)];
  }

  /** A table of records with a pane beside it. */
  sitrep.Records = class {
    constructor(kind, options) {
      this.kind = kind;
      this.options = options || {};
      this.pane = new sitrep.Pane({ close: () => this.close(), judged: (id) => this.judged(id) });
      this.table = new sitrep.Table({
        label: sitrep.plain(kind) + "s",
        sort: this.options.sort || { name: "date_start", down: true },
        columns: (this.options.columns || []).concat(columns(kind)),
        open: (row) => this.open(row),
      });
      this.count = el("p", { class: "meta counted" });
      this.element = el(
        "div",
        { class: "split" },
        el("div", { class: "left" }, this.options.head, this.count, this.table.element),
        this.pane.element,
      );
      document.addEventListener("verdict", () => this.element.isConnected && this.table.draw());
    }

    /** Shows the records found. */
    update() {
      const rows = sitrep.found()[this.kind].filter(this.options.keep || (() => true));
      this.table.show(rows);
      const all = sitrep.rows[this.kind].size;
      this.count.textContent =
        (rows.length === all ? "" : sitrep.number(rows.length) + " of ") + sitrep.many(all, this.kind);
    }

    open(row) {
      const id = sitrep.rows[this.kind].id(row);
      history.replaceState(null, "", "#/" + (this.options.route || this.kind) + "/" + id);
      return this.pane.show(this.kind, id);
    }

    /** Opens a record by its id. */
    async openId(id) {
      const row = sitrep.rows[this.kind].columns[this.kind + "_id"].indexOf(id);
      this.table.mark(row < 0 ? null : row);
      await this.pane.show(this.kind, id);
      this.pane.element.focus({ preventScroll: true });
    }

    close() {
      this.pane.close();
      this.table.chosen = null;
      history.replaceState(null, "", "#/" + (this.options.route || this.kind));
      this.table.draw();
      this.table.focusActive();
    }

    judged(id) {
      if (this.options.next) {
        this.last = id;
        this.table.step(1);
      }
    }

    /** Takes back the verdict on the record shown, or the last one where the queue has gone on. */
    undo() {
      const shown = sitrep.standing(this.pane.id).state !== null;
      const id = shown ? this.pane.id : this.last;
      if (id) {
        sitrep.undo(id);
        this.openId(id);
      }
    }
  };

  /** The queue: what is most at risk first, and on to the next with each verdict. */
  sitrep.Review = class {
    constructor() {
      this.element = el("div", { class: "review" });
      this.kind = "incident";
      this.all = false;
      this.queues = {};
      document.addEventListener("verdict", () => this.element.isConnected && this.drawHead());
    }

    get table() {
      return this.queue().table;
    }

    get pane() {
      return this.queue().pane;
    }

    queue() {
      if (!this.queues[this.kind]) {
        const risk = risks(this.kind);
        const kind = this.kind;
        const column = {
          name: "risk",
          label: "risk",
          title: "How much it deserves a look, of 100: low confidence, high toll, rare type, conflict",
          class: "number",
          cell: (row) => Math.round(risk[row]),
          key: (row) => risk[row],
        };
        this.queues[kind] = new sitrep.Records(kind, {
          route: "review/" + kind,
          columns: [column],
          sort: { name: "risk", down: true },
          next: true,
          keep: (row) => this.all || !sitrep.isReviewed(sitrep.rows[kind].id(row)),
        });
      }
      return this.queues[this.kind];
    }

    update() {
      this.head = el("div", { class: "queue-head" });
      this.drawHead();
      sitrep.put(this.element, this.head, this.queue().element);
      this.queue().update();
    }

    drawHead() {
      const progress = sitrep.progress();
      const pick = (kind) =>
        el(
          "button",
          { type: "button", "aria-pressed": String(this.kind === kind), on: { click: () => this.turnTo(kind) } },
          sitrep.plain(kind) + "s",
        );
      const box = el("input", {
        type: "checkbox",
        id: "queue-all",
        checked: this.all,
        on: { change: (event) => this.showAll(event.target.checked) },
      });
      sitrep.put(
        this.head,
        el("div", { class: "segments", role: "group", "aria-label": "Kind" }, pick("incident"), pick("deployment")),
        el("label", { htmlFor: "queue-all" }, box, " also those reviewed"),
        el(
          "span",
          { class: "meta" },
          sitrep.number(progress.judged) + " reviewed, " + sitrep.many(progress.unsent, "line") + " not downloaded",
        ),
        el(
          "button",
          { type: "button", class: "strong", "data-focus": "download", on: { click: sitrep.download } },
          "Download corrections.jsonl",
        ),
      );
    }

    turnTo(kind) {
      this.kind = kind;
      this.update();
    }

    showAll(all) {
      this.all = all;
      this.queue().update();
    }

    async openId(id) {
      await this.queue().openId(id);
    }

    undo() {
      this.queue().undo();
    }

    close() {
      this.queue().close();
    }
  };
})(window.sitrep);
