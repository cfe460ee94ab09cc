/* One record next to its article: evidence, fields, numbers, the other records of its event, and the reader's verdict. */
(function (sitrep) {
  "use strict";
  const el = sitrep.el;

  /** The pane a record is shown in. It is a region of its own, beside the table or over it. */
  sitrep.Pane = class {
    constructor(options) {
      this.options = options;
      this.element = el("section", { class: "pane", "aria-label": "Record", tabIndex: -1, hidden: true });
      document.addEventListener("verdict", (event) => {
        if (this.id === event.detail && this.element.isConnected) {
          this.draw();
        }
      });
    }

    get open() {
      return !this.element.hidden;
    }

    /** Loads what belongs to a record and shows it. */
    async show(kind, id) {
      this.kind = kind;
      this.id = id;
      this.fields = new sitrep.Fields(this);
      const items = kind === "incident" ? "casualty" : "deployment_item";
      const parts = [kind, "evidence", items, "change", "machine_value", "correction"];
      const [[record], evidence, numbers, changes, machine, said] = await Promise.all(
        parts.map((part) => sitrep.fetchPart(part, id)),
      );
      const [article] = record ? await sitrep.fetchPart("article", record.article_id) : [];
      if (this.id !== id) {
        return;
      }
      this.found = { record, evidence, items: numbers, changes, machine, said, article };
      this.element.hidden = false;
      this.draw();
      this.element.scrollTop = 0;
      this.found.record && sitrep.say("Record: " + this.title());
    }

    close() {
      this.element.hidden = true;
      this.id = null;
    }

    title() {
      const record = this.found.record;
      const type = sitrep.plain(record[sitrep.typeColumn(this.kind)]);
      const place = record.place || record.destination || sitrep.country(record.country || record.destination_country);
      return [type, place, sitrep.dates(record.date_start, record.date_end)].filter(Boolean).join(" · ");
    }

    draw() {
      const found = this.found;
      if (!found || !found.record) {
        sitrep.put(this.element, el("p", { class: "note" }, "This record is not in the report."));
        return;
      }
      const focused = this.element.contains(document.activeElement) && document.activeElement.dataset.focus;
      sitrep.put(
        this.element,
        this.head(),
        this.verdicts(),
        sitrep.said(found.said),
        new sitrep.Article(found).element(),
        this.fields.element(),
        this.numbers(),
        this.members(),
        this.changes(),
      );
      const again = focused && this.element.querySelector('[data-focus="' + focused + '"]');
      again && again.focus();
    }

    head() {
      const record = this.found.record;
      const badge = (text, title) => text && el("span", { class: "badge", title: title }, sitrep.plain(text));
      return el(
        "header",
        {},
        el("h2", {}, this.title()),
        el(
          "button",
          {
            type: "button",
            class: "close",
            "aria-label": "Close the record",
            title: "Close (Esc)",
            on: { click: () => this.options.close() },
          },
          "✕",
        ),
        el(
          "p",
          { class: "badges" },
          badge(this.kind),
          badge(record.sub_event_type || record.phase),
          badge(record.factuality, this.what("factuality")),
          badge(record.scope, this.what("scope")),
          record.background && badge("background", this.what("background")),
          el("span", { class: "badge", title: this.what("confidence") }, "confidence " + record.confidence.toFixed(2)),
          record.review_status !== "machine" && badge(record.review_status, this.what("review_status")),
        ),
      );
    }

    what(name) {
      const column = sitrep.column(this.kind, name);
      return column ? column.what : "";
    }

    // The verdict.

    verdicts() {
      const standing = sitrep.standing(this.id);
      const button = (verdict, label, key) =>
        el(
          "button",
          {
            type: "button",
            class: "verdict " + verdict,
            "data-focus": "verdict-" + verdict,
            "aria-pressed": String(standing.state === verdict),
            on: { click: () => this.judge(verdict) },
          },
          label + " ",
          el("kbd", {}, key),
        );
      const plain = (label, key, action) =>
        el(
          "button",
          { type: "button", class: "plain", "data-focus": "verdict-" + label, on: { click: action } },
          label + " ",
          el("kbd", {}, key),
        );
      return el(
        "div",
        { class: "verdicts", role: "group", "aria-label": "Your verdict" },
        button("confirm", "Accept", "a"),
        el(
          "button",
          {
            type: "button",
            class: "verdict correct",
            "data-focus": "verdict-edit",
            "aria-pressed": String(standing.state === "correct"),
            on: { click: () => this.edit() },
          },
          "Edit ",
          el("kbd", {}, "e"),
        ),
        button("unsure", "Unsure", "u"),
        button("reject", "Reject", "x"),
        plain("Comment", "c", () => this.comment()),
        standing.state && plain("Undo", "z", () => sitrep.view().undo()),
        standing.comment && el("p", { class: "comment" }, "Comment: ", standing.comment),
      );
    }

    /** Says something of the whole record. */
    async judge(verdict) {
      const standing = sitrep.standing(this.id);
      if (await sitrep.judge({ record_id: this.id, verdict: verdict, comment: standing.comment })) {
        sitrep.say(verdict + ": " + this.title());
        this.options.judged && this.options.judged(this.id);
      }
    }

    /** Asks for a comment; alone it makes a record "unsure". */
    async comment() {
      const standing = sitrep.standing(this.id);
      const text = await sitrep.ask(
        "Comment",
        "It stands with your verdict in corrections.jsonl.",
        standing.comment,
        1000,
      );
      if (text !== null) {
        await sitrep.judge({
          record_id: this.id,
          verdict: standing.whole || (standing.state === "correct" ? "confirm" : "unsure"),
          comment: text,
        });
      }
    }

    /** Goes to the first field that can be edited. */
    edit() {
      const first = this.element.querySelector(".fields button.edit");
      if (first) {
        first.focus();
        first.scrollIntoView({ block: "center" });
      }
    }

    focusOn(name) {
      const target = this.element.querySelector('[data-focus="' + name + '"]');
      target && target.focus();
    }

    // What belongs to the record.

    numbers() {
      const part = this.kind === "incident" ? "casualty" : "deployment_item";
      const hidden = new Set(["parent_id", "side"]);
      const columns = sitrep.report.columns[part].filter(
        (column) => column.type !== "UUID" && !hidden.has(column.name),
      );
      const filled = columns.filter((column) => this.found.items.some((item) => item[column.name] !== null));
      if (this.found.items.length === 0) {
        return null;
      }
      return el(
        "section",
        { class: "block" },
        el("h3", {}, part === "casualty" ? "Casualties" : "Items"),
        el(
          "div",
          { class: "wide", tabIndex: 0, role: "group", "aria-label": part === "casualty" ? "Casualties" : "Items" },
          el(
            "table",
            { class: "plain-table" },
            el(
              "thead",
              {},
              el(
                "tr",
                {},
                filled.map((column) => el("th", { scope: "col", title: column.what }, sitrep.plain(column.name))),
              ),
            ),
            el(
              "tbody",
              {},
              this.found.items.map((item) =>
                el(
                  "tr",
                  {},
                  filled.map((column) => el("td", {}, sitrep.plain(item[column.name]))),
                ),
              ),
            ),
          ),
        ),
      );
    }

    members() {
      const rows = sitrep.rows[this.kind];
      const event = this.found.record.event_id;
      const others = sitrep.membersOf(this.kind, event).filter((row) => rows.id(row) !== this.id);
      return (
        others.length > 0 &&
        el(
          "section",
          { class: "block" },
          el("h3", {}, "The same event in other records"),
          el(
            "ul",
            { class: "members" },
            others.map((row) => el("li", {}, sitrep.recordLink(this.kind, row))),
          ),
        )
      );
    }

    changes() {
      const changes = this.found.changes;
      return (
        changes.length > 0 &&
        el(
          "section",
          { class: "block" },
          el("h3", {}, "Changed by later runs"),
          el(
            "ul",
            {},
            changes.map((change) =>
              el(
                "li",
                {},
                "version " + change.version + ", " + sitrep.plain(change.field) + ": ",
                el("del", {}, change.old_value === null ? "empty" : change.old_value),
                " ",
                el("ins", {}, change.new_value === null ? "empty" : change.new_value),
              ),
            ),
          ),
        )
      );
    }
  };
})(window.sitrep);
